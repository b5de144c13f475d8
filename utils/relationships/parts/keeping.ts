import type { Quarantined } from '@/utils/records/importing';
import type { Beside } from '@/utils/records/settings';
import { handOver } from '../backup/brought';
import { countRows, linesOf } from '../backup/lines';
import { type Restored, type RestoreMode, restore } from '../backup/restore';
import type { Connection } from '../database';
import { eraseBefore } from '../erasing';
import { forget } from '../forgetting';
import { letGo } from '../in-hand';

/** Backups, erasing, and what is damaged. See `Book` for what holds of all of it. */
export interface Keeping {
  /** Records that could not be read and were set aside, so that the rest works. */
  damaged(): Promise<Quarantined[]>;
  /**
   * Deletes the person, their conversations, what they said in groups, their invites, flags and note. What stays
   * are salted hashes of their ids and threads, so that they are not remembered again, in any thread in which they show one of these.
   */
  forget(personId: string): Promise<void>;
  /**
   * The whole book as lines of text, as it was at one moment; writes of others wait until `take` has read them to the
   * end. `onRow`: rows so far, and of all. `beside`: what is not of the book and goes along.
   */
  backUp<T>(
    take: (lines: AsyncIterable<string>) => Promise<T>,
    onRow?: (rows: number, of: number) => void,
    beside?: Beside,
  ): Promise<T>;
  /**
   * Takes the lines of a backup in: into a second database, which takes the place of the book by one put when all of it
   * is there. Rejects with a `RestoreFault`, and the book is as it was. `onRow`: rows so far, and of all; 0 of all where
   * the backup does not say.
   */
  restore(
    lines: AsyncIterable<string>,
    mode: RestoreMode,
    onRow?: (rows: number, of: number) => void,
  ): Promise<Restored>;
  /**
   * Hands on what a backup took along beside the book, if a restore has brought any: again at each asking, until `take`
   * has resolved, since a browser may be killed right after the book was restored. Resolves to whether there was any.
   */
  handOver(
    take: (beside: Beside, mode: RestoreMode, accounts: Record<string, string>) => Promise<void>,
  ): Promise<boolean>;
  /** Deletes all that is older than an instant (ISO 8601), in every account. */
  eraseBefore(before: string): Promise<void>;
  /** Removes what a restore left that was broken off. */
  sweep(): Promise<void>;
}

/** @param root name of the database that leads to the book */
export function keeping(connection: Connection, root: string, time: () => string): Keeping {
  return {
    damaged: () => connection.read((tx) => tx.objectStore('quarantine').getAll()),
    forget(personId) {
      letGo(connection);
      return forget(connection, personId, time());
    },
    backUp: (take, onRow = () => undefined, beside) =>
      connection.hold(async (tx, inside) => {
        const of = await countRows(tx);
        return take(linesOf(tx, inside, { at: time(), of, beside, onRow: (rows) => onRow(rows, of) }));
      }),
    restore: (lines, mode, onRow = () => undefined) =>
      restore(connection, root, lines, { mode, now: time(), onRow }),
    handOver: (take) => handOver(connection, take),
    async eraseBefore(before) {
      letGo(connection);
      await connection.write((tx) => eraseBefore(tx, new Date(before).toISOString(), time()));
    },
    sweep: () => connection.sweep(),
  };
}
