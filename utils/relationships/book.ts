import type { Account } from '@/utils/records/book';
import { Viewer } from '@/utils/records/page';
import type { Written } from '@/utils/shared/written';
import { takeUpAccount } from './accounts';
import { connect } from './database';
import { letGo } from './in-hand';
import { type Importing, importing } from './parts/imports';
import { type Keeping, keeping } from './parts/keeping';
import { type PageWriting, pageWriting } from './parts/pages';
import { type Reading, reading } from './parts/reading';
import { type UserWriting, userWriting } from './parts/user';

/**
 * What Vouch remembers, in this extension's own IndexedDB. What comes in is parsed and rejects with zod's error when
 * it has another shape. Every write is one transaction: it happens whole, or rejects with the error that stopped it
 * and leaves the book as it was; writes of other pages and of the worker wait for it.
 *
 * What pages report may come in any order and any number of times: it ends in the same book. `keep` says of whom:
 * of everybody, or of people whom the user has picked (`isKept`); what the user says of somebody is kept always.
 */
export interface Book extends Reading, PageWriting, UserWriting, Importing, Keeping {
  /**
   * The account of `viewer`; without one the account last taken up. When no viewer was ever seen that is a
   * provisional account, which the first viewer takes over; any other viewer starts another account.
   */
  account(viewer?: Viewer): Promise<Account>;
  /** Removes the database, marks and salt too. Other pages close theirs when asked. The next use starts an empty book. */
  erase(): Promise<void>;
  close(): void;
}

/** `now` in epoch milliseconds; `onWrite` hears of every change. Nothing is opened before the first use. */
export function openBook({
  name = 'vouch',
  now = Date.now,
  onWrite,
}: {
  name?: string;
  now?: () => number;
  onWrite?: (written: Written) => void;
} = {}): Book {
  const connection = connect(name, onWrite);
  const time = () => new Date(now()).toISOString();
  return {
    account: (viewer) => connection.write((tx) => takeUpAccount(tx, viewer && Viewer.parse(viewer), now())),
    ...reading(connection),
    ...pageWriting(connection, time),
    ...userWriting(connection, time),
    ...importing(connection, time),
    ...keeping(connection, name, time),
    erase() {
      letGo(connection);
      return connection.remove();
    },
    close: connection.close,
  };
}
