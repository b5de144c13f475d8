import type { ArchiveOwner, ImportBatch, ImportCursor } from '@/utils/records/archive';
import { BatchBuilder } from './batch';
import { connectionIn } from './connections';
import { type Pass, Refusal } from './container';
import type { BadRow, Row } from './csv';
import { invitationIn } from './invitations';
import { messageIn } from './messages';
import { positionIn, profileIn, recommendationIn } from './profile';
import { Profiles } from './profiles';
import { type Cells, cellsOf, isTooWide, lengthOf, type Outcome, wordsOf } from './row';
import type { ExportFile, Survey } from './survey';
import { type Table, tableOf } from './table';
import { textOf } from './text';
import { ThreadNames } from './threads';

export interface ReadOptions {
  /** Whose export the user says it is; else whom the survey found. Messages whose sender it takes to tell are unreadable without. */
  owner?: ArchiveOwner;
  /** The cursor of the last batch that was kept. */
  from?: ImportCursor;
  /** Ends the reading after a whole batch; it does not reject. */
  signal?: AbortSignal;
}

/**
 * The records of a surveyed export, batch by batch. The batches after a cursor are those that would have followed it,
 * so that a run taken up again gives what one run gives. Never rejects for what the files hold.
 */
export async function* readExport(survey: Survey, options: ReadOptions = {}): AsyncGenerator<ImportBatch> {
  const { exportId, files } = survey;
  const from = options.from?.exportId === exportId ? options.from : { exportId, file: 0, row: 0 };
  const pass: Pass = { bytes: 0, signal: options.signal };
  const of = files.reduce((sum, { rows }) => sum + rows, 0);
  let before = 0;
  for (const [index, file] of files.entries()) {
    const start = index < from.file ? file.rows : index === from.file ? from.row : 0;
    if (start < file.rows) {
      const reading = new Reading(survey, file, options.owner ?? survey.owner);
      for await (const { batch, row } of reading.batches(pass, start)) {
        if (options.signal?.aborted) return;
        const progress = { rows: Math.min(before + row, of), of };
        yield batch.take({ exportId, file: index, row }, progress);
      }
    }
    if (options.signal?.aborted) return;
    before += file.rows;
  }
}

class Reading {
  private readonly profiles = new Profiles();
  private readonly threadNames = new ThreadNames();
  private readonly batch: BatchBuilder;

  constructor(
    private readonly survey: Survey,
    private readonly file: ExportFile,
    private readonly owner: ArchiveOwner | undefined,
  ) {
    this.batch = new BatchBuilder(file);
  }

  /** Full batches of what follows the first `start` rows, each with the count of rows up to its end. */
  async *batches(pass: Pass, start: number): AsyncGenerator<{ batch: BatchBuilder; row: number }> {
    let row = 0;
    try {
      const { source, kind } = this.file;
      const table = await tableOf(textOf(source.open(pass)), [kind], this.survey.limits);
      if ('why' in table) throw new Refusal('damaged');
      for await (const rows of table.rows) {
        for (const one of rows) {
          row += 1;
          if (row <= start) continue;
          this.take(table, one);
          if (this.batch.isFull) yield { batch: this.batch, row };
        }
      }
    } catch (error) {
      if (!pass.signal?.aborted) this.fail(error);
    }
    if (!this.batch.isEmpty) yield { batch: this.batch, row };
  }

  /** The survey has said already what it found; a file that can't be read any more since then is news. */
  private fail(error: unknown): void {
    const why = error instanceof Refusal ? error.why : 'damaged';
    const file = this.file.path;
    const isKnown = this.survey.problems.some((problem) => problem.file === file && problem.why === why);
    if (!isKnown) this.batch.problem({ file, why });
  }

  private take({ columns, width }: Table, { line, cells, why }: Row | BadRow): void {
    if (cells === undefined) {
      this.batch.count({ why }, line, 0);
      return;
    }
    const outcome = isTooWide(cells, width)
      ? { why: 'columns' as const }
      : this.keep(cellsOf(columns, cells));
    this.batch.count(outcome, line, lengthOf(cells));
    const isDamaged = outcome.why === undefined && cells.some((cell) => cell.includes('\ufffd'));
    if (isDamaged) this.batch.problem({ file: this.file.path, line, why: 'characters' });
  }

  private keep(cells: Cells): Outcome<unknown> {
    const { batch, profiles, owner } = this;
    switch (this.file.kind) {
      case 'profile':
        return into(profileIn(cells), (record) => batch.add('profiles', record));
      case 'positions':
        return into(positionIn(cells), (record) => batch.add('positions', record));
      case 'connections':
        return into(connectionIn(cells, profiles), (record) => batch.add('connections', record));
      case 'invitations':
        return into(invitationIn(cells, profiles), (record) => batch.add('invitations', record));
      case 'recommendations-received':
        return into(recommendationIn(cells, 'received'), (record) => batch.add('recommendations', record));
      case 'recommendations-given':
        return into(recommendationIn(cells, 'given'), (record) => batch.add('recommendations', record));
      case 'messages':
        return into(messageIn(cells, profiles, owner), (record) => {
          const threadKey = this.threadNames.nameOf(cells);
          const title = wordsOf(cells('conversation title'))?.slice(0, 1_000);
          batch.message(threadKey, title, () => this.survey.threads.sideOf(threadKey, owner), record);
        });
    }
  }
}

function into<T>(outcome: Outcome<T>, keep: (record: T) => void): Outcome<T> {
  if ('record' in outcome) keep(outcome.record);
  return outcome;
}
