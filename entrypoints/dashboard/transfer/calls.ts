import { readExport } from '@/utils/archive/read';
import { type Survey, surveyExport } from '@/utils/archive/survey';
import { csvOf } from '@/utils/backup/csv';
import { BackupFault, backupFile, backupLines, isEncrypted } from '@/utils/backup/file';
import type { ArchiveOwner, ExportKind, Problem } from '@/utils/records/archive';
import type { Account } from '@/utils/records/book';
import type { Import } from '@/utils/records/importing';
import type { Beside } from '@/utils/records/settings';
import { isOwner } from '@/utils/relationships/accounts';
import { type Restored, RestoreFault, type RestoreMode } from '@/utils/relationships/backup/restore';
import type { Book } from '@/utils/relationships/book';
import type { Call } from '@/utils/shared/worker-call';
import { peopleTable } from './table';

/** What an export holds, before anything of it is kept. */
export interface Surveyed {
  refusal?: Problem | undefined;
  files: { path: string; kind: ExportKind; rows: number }[];
  passedOver: string[];
  problems: Problem[];
  owner?: ArchiveOwner | undefined;
  account: Account;
  /** Whether it is the account's own export. */
  isOwn: 'yes' | 'no' | 'unknown';
  /** Rows that an import which was broken off has taken in already. */
  resumesAt?: number | undefined;
}

export interface Progress {
  done: number;
  of: number;
}

/** Why it didn’t work, in a word; anything else that is thrown is told as it is. */
const told = (error: unknown): never => {
  if ((error as Error).name === 'QuotaExceededError') throw new Error('fault:full');
  if (error instanceof BackupFault || error instanceof RestoreFault) throw new Error(`fault:${error.why}`);
  throw error;
};

/** `account`: whoever's export it is, it is taken for that account's own. */
interface Into {
  into: 'account' | 'owner';
  accountId: string;
}

async function accountWith(book: Book, accountId: string): Promise<Account> {
  const account = (await book.accounts()).find(({ id }) => id === accountId);
  if (!account) throw new Error('This account is not in the book.');
  return account;
}

async function takeIn(
  book: Book,
  { survey, fileName, into, accountId }: Into & { survey: Survey; fileName: string },
  { tell, signal }: Call,
): Promise<Import> {
  const { exportId, owner, problems } = survey;
  const { id } = owner
    ? await book.accountOf(owner, into === 'owner' ? undefined : accountId)
    : await accountWith(book, accountId);
  let state = await book.beginImport(id, { exportId, fileName });
  // The next batch is read while the one before is written.
  let writing: Promise<Import> | undefined;
  for await (const batch of readExport(survey, { from: state.cursor, signal })) {
    state = (await writing) ?? state;
    writing = book.importBatch(id, batch, exportId);
    writing.catch(() => undefined);
    tell({ done: batch.progress.rows, of: batch.progress.of } satisfies Progress);
  }
  state = (await writing) ?? state;
  return signal.aborted ? state : book.finishImport(id, exportId, problems);
}

/** What the transfer worker does. */
export function transferCalls(book: Book) {
  let survey: Survey | undefined;
  let fileName = '';

  return {
    async survey(
      { file, accountId }: { file: File; accountId: string },
      { tell, signal }: Call,
    ): Promise<Surveyed> {
      fileName = file.name;
      survey = await surveyExport(file, file.name, {
        signal,
        onProgress: (done, of) => tell({ done, of } satisfies Progress),
      });
      const { exportId, files, passedOver, problems, refusal, owner } = survey;
      const account = await accountWith(book, accountId);
      const begun = (await book.imports(account.id)).find((one) => one.exportId === exportId && !one.isDone);
      const before = begun && files.slice(0, begun.cursor.file).reduce((sum, { rows }) => sum + rows, 0);
      return {
        refusal,
        files: files.map(({ path, kind, rows }) => ({ path, kind, rows })),
        passedOver,
        problems,
        owner,
        account,
        isOwn: isOwner(account, owner),
        resumesAt: begun && before! + begun.cursor.row,
      };
    },

    /** Takes the surveyed export in. Stopped, it has kept what it had come to, and goes on from there when run again. */
    async run({ into, accountId }: Into, call: Call): Promise<Import> {
      if (!survey) throw new Error('There is nothing to take in.');
      return takeIn(book, { survey, fileName, into, accountId }, call).catch(told);
    },

    async imports({ accountId }: { accountId: string }, _call: Call): Promise<Import[]> {
      return book.imports(accountId);
    },

    async backup(
      { passphrase, beside }: { passphrase?: string | undefined; beside: Beside },
      { tell }: Call,
    ): Promise<Blob> {
      return book.backUp(
        (lines) => backupFile(lines, passphrase),
        (done, of) => tell({ done, of } satisfies Progress),
        beside,
      );
    },

    async isEncrypted({ file }: { file: File }, _call: Call): Promise<boolean> {
      return isEncrypted(file);
    },

    async restore(
      { file, passphrase, mode }: { file: File; passphrase?: string | undefined; mode: RestoreMode },
      { tell }: Call,
    ): Promise<Restored> {
      return book
        .restore(backupLines(file, passphrase), mode, (done, of) => tell({ done, of } satisfies Progress))
        .catch(told);
    },

    async table({ accountId }: { accountId: string }, _call: Call): Promise<Blob> {
      const { header, rows } = await peopleTable(book, accountId);
      return new Blob([csvOf(header, rows)], { type: 'text/csv' });
    },
  };
}
export type TransferCalls = ReturnType<typeof transferCalls>;
