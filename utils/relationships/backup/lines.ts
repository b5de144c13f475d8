import type { StoreNames } from 'idb';
import type { Beside } from '@/utils/records/settings';
import type { Inside } from '../database';
import { migrations } from '../migrations';
import { type OtherSalt, type Reading, type Schema, STORES } from '../schema';

/** What the first line of a backup says. `book`: version of the database. */
export interface Head {
  vouch: 'backup';
  version: 1;
  book: number;
  at: string;
  salt: string;
  others?: OtherSalt[];
  /** How many rows follow. */
  rows?: number;
  beside?: Beside;
}

/** And the last: how many rows there were, by store. */
export interface Tail {
  end: true;
  counts: Record<string, number>;
}

export type Kept = Exclude<StoreNames<Schema>, 'meta' | 'state'>;
/** In the order in which a backup has them: whoever something belongs to comes before it. */
export const KEPT = STORES.filter((store): store is Kept => store !== 'meta' && store !== 'state');

/** Rows read at a time. */
const ROWS = 500;
/** Text handed on at a time, in UTF-16 code units. */
const PIECE = 256_000;

/** The whole book line by line, as it was at one moment: `tx` is held for as long as it takes. */
export async function* linesOf(
  tx: Reading,
  inside: Inside,
  {
    at,
    of,
    beside,
    onRow,
  }: { at: string; of: number; beside?: Beside | undefined; onRow(count: number): void },
): AsyncGenerator<string> {
  const { value, others } = (await inside(() => tx.objectStore('meta').get('salt')))!;
  const head: Head = { vouch: 'backup', version: 1, book: migrations.length, at, salt: value, rows: of };
  if (others) head.others = others;
  if (beside) head.beside = beside;
  const counts: Tail['counts'] = {};
  let piece = `${JSON.stringify(head)}\n`;
  let rows = 0;
  for (const store of KEPT) {
    counts[store] = 0;
    let after: string | undefined;
    for (;;) {
      const range = after === undefined ? undefined : IDBKeyRange.lowerBound(after, true);
      const found = (await inside(() => tx.objectStore(store).getAll(range, ROWS))) as { id: string }[];
      if (found.length === 0) break;
      for (const row of found) {
        piece += `${JSON.stringify([store, row])}\n`;
        if (piece.length > PIECE) {
          yield piece;
          piece = '';
        }
      }
      counts[store] += found.length;
      rows += found.length;
      onRow(rows);
      after = found.at(-1)!.id;
    }
  }
  const tail: Tail = { end: true, counts };
  yield `${piece}${JSON.stringify(tail)}\n`;
}

export const countRows = async (tx: Reading): Promise<number> =>
  (await Promise.all(KEPT.map((store) => tx.objectStore(store).count()))).reduce(
    (sum, count) => sum + count,
    0,
  );
