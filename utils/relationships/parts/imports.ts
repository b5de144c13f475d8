import type { ArchivePerson, ImportBatch, Problem } from '@/utils/records/archive';
import type { Account } from '@/utils/records/book';
import type { Import } from '@/utils/records/importing';
import { accountOfOwner } from '../accounts';
import type { Connection } from '../database';
import { Importer } from '../imports/importer';
import { getAll } from '../sound';

/** What LinkedIn’s export brings. See `Book` for what holds of all of it. */
export interface Importing {
  /**
   * Whose export it is: the account of that slug or member id, the one of which no page has shown whose it is, or a
   * new one, which is not in use until a page shows it. With `into` it is that account, which learns what it lacks.
   */
  accountOf(owner: ArchivePerson, into?: string): Promise<Account>;
  /** Begins to take in an export, or goes on where it was broken off: from its `cursor`. One that is done begins anew. */
  beginImport(accountId: string, of: { exportId: string; fileName: string }): Promise<Import>;
  /**
   * Takes in what is new of a batch: whole, with its cursor and tally, or not at all. A batch that was taken in changes
   * nothing. People are matched by slug, member id and thread, never by name; messages by thread, second, side and words.
   */
  importBatch(accountId: string, batch: ImportBatch, exportId: string): Promise<Import>;
  /** Nothing of it is left to take in. `problems`: those of whole files. */
  finishImport(accountId: string, exportId: string, problems?: Problem[]): Promise<Import>;
  /** Latest first. */
  imports(accountId: string): Promise<Import[]>;
}

export function importing(connection: Connection, time: () => string): Importing {
  const importer = new Importer(connection, time);
  return {
    accountOf: (owner, into) => connection.write((tx) => accountOfOwner(tx, owner, time(), into)),
    beginImport: (accountId, of) => importer.begin(accountId, of),
    importBatch: (accountId, batch, exportId) => importer.take(accountId, batch, exportId),
    finishImport: (accountId, exportId, problems = []) => importer.finish(accountId, exportId, problems),
    async imports(accountId) {
      const found = await connection.read((tx) => getAll(tx, 'imports', 'by-account', accountId));
      return found.sort((a, b) => (a.startedAt < b.startedAt ? 1 : -1));
    },
  };
}
