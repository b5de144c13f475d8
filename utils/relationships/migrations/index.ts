import { theBook } from './001-the-book';
import { invitesAndFlags } from './002-invites-and-flags';
import { importsAndReferrals } from './003-imports-and-referrals';
import { latestOfWhom } from './004-latest-of-whom';
import { whenIdsCame } from './005-when-ids-came';
import type { Migration } from './migration';

/** Append only: the length of this list is the version of the database. A number is claimed when its step is merged. */
export const migrations: readonly Migration[] = [
  theBook,
  invitesAndFlags,
  importsAndReferrals,
  latestOfWhom,
  whenIdsCame,
];
