import type { ArchiveMessage, FileTally, ImportBatch, ImportCursor, Problem } from '@/utils/records/archive';
import type { Outcome } from './row';
import type { ExportFile } from './survey';
import type { Side } from './threads';

type Lists = 'connections' | 'invitations' | 'profiles' | 'positions' | 'recommendations';

/** A batch ends after either; `MAX_LENGTH` in UTF-16 code units. Few and full ones make for few writes. */
const MAX_ROWS = 4_000;
const MAX_LENGTH = 2_000_000;

/** Rows of one file, gathered until they are worth a write. */
export class BatchBuilder {
  private batch!: Omit<ImportBatch, 'threads' | 'cursor' | 'progress'>;
  private threads!: Map<string, ImportBatch['threads'][number]>;
  private length = 0;

  constructor(private readonly file: ExportFile) {
    this.clear();
  }

  get isFull(): boolean {
    return this.batch.tally.rows >= MAX_ROWS || this.length >= MAX_LENGTH;
  }

  get isEmpty(): boolean {
    return this.batch.tally.rows === 0 && this.batch.problems.length === 0;
  }

  /** Counts a row, and says what stands against it. */
  count(outcome: Outcome<unknown>, line: number, length: number): void {
    const { tally } = this.batch;
    tally.rows += 1;
    this.length += length;
    if (outcome.why !== undefined) {
      tally.unreadable += 1;
      this.problem({ file: this.file.path, line, why: outcome.why });
    } else if (outcome.skipped !== undefined) tally.skipped[outcome.skipped] += 1;
    else tally.taken += 1;
  }

  problem(problem: Problem): void {
    this.batch.problems.push(problem);
  }

  add<L extends Lists>(list: L, record: ImportBatch[L][number]): void {
    (this.batch[list] as ImportBatch[L][number][]).push(record);
  }

  message(threadKey: string, title: string | undefined, side: () => Side, message: ArchiveMessage): void {
    let thread = this.threads.get(threadKey);
    if (!thread) {
      thread = { threadKey, ...(title && { title }), ...side(), messages: [] };
      this.threads.set(threadKey, thread);
    }
    thread.messages.push(message);
  }

  take(cursor: ImportCursor, progress: ImportBatch['progress']): ImportBatch {
    const batch = { ...this.batch, threads: [...this.threads.values()], cursor, progress };
    this.clear();
    return batch;
  }

  private clear(): void {
    this.batch = {
      tally: emptyTally(this.file),
      connections: [],
      invitations: [],
      profiles: [],
      positions: [],
      recommendations: [],
      problems: [],
    };
    this.threads = new Map();
    this.length = 0;
  }
}

export const emptyTally = ({ path, kind }: Pick<ExportFile, 'path' | 'kind'>): FileTally => ({
  file: path,
  kind,
  rows: 0,
  taken: 0,
  skipped: { drafts: 0, hidden: 0 },
  unreadable: 0,
});
