import { z } from 'zod/mini';
import { Beside } from '@/utils/records/settings';
import { type Connection, connect, type Inside } from '../database';
import { migrations } from '../migrations';
import type { Writing } from '../schema';
import { isSound } from '../sound';
import { leave } from './brought';
import { type Head, KEPT, type Kept, type Tail } from './lines';
import { Merging } from './merging';

/** `merge`: what the backup has beyond the book is added; `replace`: the book is as the backup has it. */
export type RestoreMode = 'merge' | 'replace';

/** Why a backup could not be restored; the book is as it was. */
export class RestoreFault extends Error {
  constructor(readonly why: 'not-backup' | 'newer' | 'damaged') {
    super(why);
    this.name = 'RestoreFault';
  }
}

export interface Restored {
  /** Rows of the backup. */
  rows: number;
}

interface Line {
  store: Kept;
  row: { id: string };
}

const salt = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const id = z.string().check(z.minLength(1), z.maxLength(200));
const Rest = z.object({
  salt,
  rows: z.optional(z.number().check(z.int(), z.nonnegative())),
  beside: z.optional(Beside),
  others: z.optional(z.array(z.object({ salt, accountId: id, of: id })).check(z.maxLength(1_000))),
});

/** Rows written at a time. */
const ROWS = 400;

/**
 * Fills a second database, verifies it, and puts it in the place of the book by one put: all or nothing. Rejects with a
 * `RestoreFault`, or with what the lines reject with.
 */
export async function restore(
  connection: Connection,
  root: string,
  lines: AsyncIterable<string>,
  { mode, now, onRow }: { mode: RestoreMode; now: string; onRow(rows: number, of: number): void },
): Promise<Restored> {
  const to = `${root}-${crypto.randomUUID()}`;
  const target = connect(to);
  let rows = 0;
  try {
    await connection.switchTo(to, async (tx, inside) => {
      if (mode === 'merge') await copy(tx, inside, target);
      const reader = new LineReader(lines);
      const head = await reader.head();
      const sink = mode === 'merge' ? new Merging(target, head, now) : new Replacing(target, head);
      for await (const some of reader.batches()) {
        await sink.take(some);
        rows += some.length;
        onRow(rows, head.rows ?? 0);
      }
      await sink.finish(reader.counts);
      if (head.beside) await leave(target, { beside: head.beside, mode, accounts: sink.accountsHere });
    });
  } catch (error) {
    await target.remove();
    throw error;
  }
  target.close();
  return { rows };
}

/** A row of an older book in the shape of today: as `migrations` would have left it. */
function brought([store, row]: [Kept, { id: string }], version: number): [Kept, { id: string }] {
  if (version >= 5 || store !== 'aliases') return [store, row];
  return [store, { ...row, modifiedAt: new Date(0).toISOString() } as { id: string }];
}

/** Reads lines as what they have to be, and knows in the end whether all have come. */
class LineReader {
  readonly counts: Record<string, number> = {};
  /** Of the database that the backup was made of. */
  private version = 0;
  private readonly iterator: AsyncIterator<string>;

  constructor(lines: AsyncIterable<string>) {
    this.iterator = lines[Symbol.asyncIterator]();
  }

  private async next(): Promise<unknown> {
    const { value, done } = await this.iterator.next();
    if (done) throw new RestoreFault('damaged');
    try {
      return JSON.parse(value);
    } catch {
      throw new RestoreFault('damaged');
    }
  }

  async head(): Promise<Head> {
    const head = (await this.next()) as Partial<Head> | null;
    if (head?.vouch !== 'backup' || typeof head.book !== 'number' || typeof head.salt !== 'string') {
      throw new RestoreFault('not-backup');
    }
    if (head.version !== 1 || head.book > migrations.length) throw new RestoreFault('newer');
    const rest = Rest.safeParse(head);
    // Older books had another shape; the first backups were made by version 3.
    if (head.book < 3 || !rest.success) throw new RestoreFault('damaged');
    this.version = head.book;
    return { ...(head as Head), ...(rest.data as Partial<Head>) };
  }

  async *batches(): AsyncGenerator<Line[]> {
    let batch: Line[] = [];
    for (;;) {
      const line = await this.next();
      if (!Array.isArray(line)) {
        if (batch.length > 0) yield batch;
        this.verify(line as Tail);
        return;
      }
      const [store, row] = brought(line as [Kept, { id: string }], this.version);
      if (!KEPT.includes(store) || typeof row?.id !== 'string' || !isSound(store, row)) {
        throw new RestoreFault('damaged');
      }
      this.counts[store] = (this.counts[store] ?? 0) + 1;
      batch.push({ store, row });
      if (batch.length === ROWS) {
        yield batch;
        batch = [];
      }
    }
  }

  private verify(tail: Tail): void {
    const isWhole =
      tail?.end && KEPT.every((store) => (tail.counts?.[store] ?? 0) === (this.counts[store] ?? 0));
    if (!isWhole) throw new RestoreFault('damaged');
  }
}

/** The book becomes what the backup has. */
class Replacing {
  readonly accountsHere = {};
  private hasSalt = false;

  constructor(
    private readonly target: Connection,
    private readonly head: Head,
  ) {}

  async take(lines: readonly Line[]): Promise<void> {
    await this.target.write(async (tx) => {
      const { salt: value, others } = this.head;
      if (!this.hasSalt) await tx.objectStore('meta').put({ id: 'salt', value, ...(others && { others }) });
      await Promise.all(lines.map(({ store, row }) => tx.objectStore(store).put(row as never)));
    });
    this.hasSalt = true;
  }

  async finish(counts: Readonly<Record<string, number>>): Promise<void> {
    await this.take([]);
    await this.target.write(async (tx) => {
      for (const store of KEPT) {
        if ((await tx.objectStore(store).count()) !== (counts[store] ?? 0)) throw new RestoreFault('damaged');
      }
      await tx.objectStore('state').put({ id: 'book', revision: Date.now() });
    });
  }
}

/** All rows of the book into another database. */
async function copy(from: Writing, inside: Inside, target: Connection): Promise<void> {
  const salt = await inside(() => from.objectStore('meta').get('salt'));
  await target.write(async (tx) => {
    await tx.objectStore('meta').put(salt!);
  });
  for (const store of KEPT) {
    let after: string | undefined;
    for (;;) {
      const range = after === undefined ? undefined : IDBKeyRange.lowerBound(after, true);
      const rows = (await inside(() => from.objectStore(store).getAll(range, ROWS))) as { id: string }[];
      if (rows.length === 0) break;
      await target.write((tx) => Promise.all(rows.map((row) => tx.objectStore(store).put(row as never))));
      after = rows.at(-1)!.id;
    }
    const [here, there] = await Promise.all([
      inside(() => from.objectStore(store).count()),
      target.read((tx) => tx.objectStore(store).count()),
    ]);
    if (here !== there) throw new RestoreFault('damaged');
  }
}

export type { Line };
