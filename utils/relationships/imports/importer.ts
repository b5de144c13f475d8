import type { FileTally, ImportBatch } from '@/utils/records/archive';
import { type Import, MAX_PROBLEMS } from '@/utils/records/importing';
import { put } from '../changes';
import type { Connection } from '../database';
import type { Writing } from '../schema';
import { getOne } from '../sound';
import { takeBatch } from './batch';
import { Batch } from './context';
import { Known } from './known';
import { Marks } from './marks';

const none = () => ({ people: 0, messages: 0, invites: 0, recommendations: 0 });
export const importId = (accountId: string, exportId: string): string => `${accountId} ${exportId}`;

/** Whether a batch ends after what was taken in already. */
const isNews = ({ cursor }: ImportBatch, { cursor: last }: Import): boolean =>
  cursor.file > last.file || (cursor.file === last.file && cursor.row > last.row);

/**
 * Takes exports into the book, batch by batch. What it knows of the book it keeps in memory for as long as nobody else
 * writes; each batch looks whether that is so in the transaction that it writes in.
 */
export class Importer {
  private known: Known | undefined;

  constructor(
    private readonly connection: Connection,
    private readonly time: () => string,
  ) {}

  /** See `Book.beginImport`. */
  begin(accountId: string, { exportId, fileName }: { exportId: string; fileName: string }): Promise<Import> {
    const now = this.time();
    return this.connection.write(async (tx) => {
      if ((await tx.objectStore('accounts').getKey(accountId)) === undefined) {
        throw new Error('This account is not in the book.');
      }
      const id = importId(accountId, exportId);
      const known = await getOne(tx, 'imports', id);
      if (known && !known.isDone) return known;
      const fresh: Import = {
        id,
        accountId,
        exportId,
        fileName: fileName.slice(0, 1_000),
        cursor: { exportId, file: 0, row: 0 },
        tallies: [],
        added: none(),
        merged: none(),
        forgotten: 0,
        problems: [],
        unreadable: 0,
        isDone: false,
        startedAt: now,
        modifiedAt: now,
      };
      await put(tx, 'imports', fresh);
      return fresh;
    });
  }

  /** See `Book.importBatch`. */
  async take(accountId: string, batch: ImportBatch, exportId: string): Promise<Import> {
    for (;;) {
      const known = await this.upToDate(accountId);
      const marks = await Marks.of(this.connection, accountId, batch, known.forgotten);
      try {
        const taken = await this.connection.write((tx) => this.write(tx, known, marks, batch, exportId));
        if (taken === undefined) continue;
        known.revision += 1;
        this.known = known;
        return taken;
      } finally {
        // Kept only where the whole batch was; else it may know what was never written.
        if (this.known !== known) this.known = undefined;
      }
    }
  }

  private async upToDate(accountId: string): Promise<Known> {
    const { known } = this;
    this.known = undefined;
    if (known?.accountId === accountId) return known;
    return this.connection.read((tx) => Known.read(tx, accountId));
  }

  /** Nothing where somebody else has written since `known` was read. */
  private async write(
    tx: Writing,
    known: Known,
    marks: Marks,
    batch: ImportBatch,
    exportId: string,
  ): Promise<Import | undefined> {
    const [state, account, before] = await Promise.all([
      tx.objectStore('state').get('book'),
      getOne(tx, 'accounts', known.accountId),
      getOne(tx, 'imports', importId(known.accountId, exportId)),
    ]);
    if (!account || !before) throw new Error('This import was not begun, or its account is gone.');
    if ((state?.revision ?? 0) !== known.revision) return undefined;
    const now = this.time();
    if (!isNews(batch, before)) {
      await put(tx, 'imports', { ...before, modifiedAt: now });
      return before;
    }
    const tallies = addTally(before.tallies, batch.tally);
    const hasConnections = tallies.some(({ kind, taken }) => kind === 'connections' && taken > 0);
    const taking = new Batch(tx, known, marks, batch.cursor.exportId, hasConnections, now);
    await takeBatch(taking, batch, account);
    const { counts } = taking;
    const after: Import = {
      ...before,
      cursor: batch.cursor,
      tallies,
      added: sum(before.added, counts.added),
      merged: sum(before.merged, counts.merged),
      forgotten: before.forgotten + counts.forgotten,
      problems: [...before.problems, ...batch.problems].slice(0, MAX_PROBLEMS),
      unreadable: before.unreadable + batch.tally.unreadable,
      modifiedAt: now,
    };
    await put(tx, 'imports', after);
    return after;
  }

  /** See `Book.finishImport`. */
  finish(accountId: string, exportId: string, problems: Import['problems']): Promise<Import> {
    const now = this.time();
    this.known = undefined;
    return this.connection.write(async (tx) => {
      const before = await getOne(tx, 'imports', importId(accountId, exportId));
      if (!before) throw new Error('This import was not begun.');
      const all = [...problems, ...before.problems].slice(0, MAX_PROBLEMS);
      const after = { ...before, problems: all, isDone: true, modifiedAt: now };
      await put(tx, 'imports', after);
      return after;
    });
  }
}

type Sums = Import['added'];

const sum = (a: Sums, b: Sums): Sums => ({
  people: a.people + b.people,
  messages: a.messages + b.messages,
  invites: a.invites + b.invites,
  recommendations: a.recommendations + b.recommendations,
});

function addTally(tallies: readonly FileTally[], tally: FileTally): FileTally[] {
  const known = tallies.find(({ file }) => file === tally.file);
  if (!known) return [...tallies, tally];
  const together: FileTally = {
    ...known,
    rows: known.rows + tally.rows,
    taken: known.taken + tally.taken,
    skipped: {
      drafts: known.skipped.drafts + tally.skipped.drafts,
      hidden: known.skipped.hidden + tally.skipped.hidden,
    },
    unreadable: known.unreadable + tally.unreadable,
  };
  return tallies.map((one) => (one === known ? together : one));
}
