import browser from 'webextension-polyfill';
import type { Handlers } from '@/utils/messaging/server';
import type { ConnectionNote } from '@/utils/records/at-hand';
import type { Flag, Invite, Person } from '@/utils/records/book';
import type { Book } from '@/utils/relationships/book';
import { eraseSettings, getConsent, getSettings, setConsent, setSettings } from '@/utils/settings/items';
import { announce } from './announce';
import { readAtHand } from './at-hand';
import { mayKeep } from './keeping';
import { changeMarks } from './marks';
import { practiceActs } from './practice';
import { type Read, readWith } from './reader';
import { reports } from './reports';
import { tabMemory } from './tab-memory';

/** What the worker answers, by the contract. */
export const handlers = (book: Book): Handlers<'worker'> => ({
  ...reports(book),
  'tab/at-hand': ({ tabId }) => readAtHand(tabId, book),
  ...userActs(book),
  ...lists(book),
  ...decisions(book),
  ...practiceActs(book),
});

/** What the user says of somebody: kept after consent, but not in a private window. */
function userActs(book: Book) {
  const accountFor = async (tabId: number): Promise<string> => {
    const { incognito } = await browser.tabs.get(tabId);
    if (!(await mayKeep(incognito))) throw new Error('Nothing is kept here, so this was not saved.');
    return (await book.account()).id;
  };
  const told = async <T>(act: Promise<T>): Promise<T> => {
    const result = await act;
    announce();
    return result;
  };
  const done = async (act: Promise<void>): Promise<null> => {
    await told(act);
    return null;
  };
  return {
    async 'note/save'({ tabId, person, text }) {
      const accountId = await accountFor(tabId);
      return (await told(book.saveNote(accountId, person, text))) ?? null;
    },
    async 'person/update'({ tabId, person, ...words }) {
      const accountId = await accountFor(tabId);
      return told(book.updatePerson(accountId, person, words));
    },
    async 'flag/set'({ tabId, person, ...words }) {
      const accountId = await accountFor(tabId);
      const flag = await told(book.setFlag(accountId, person, words));
      void changeMarks();
      return flag;
    },
    async 'flag/remove'({ flagId }) {
      await told(book.removeFlag(flagId));
      void changeMarks();
      return null;
    },
    'invite/remark': ({ inviteId, text }) => done(book.remark(inviteId, text)),
    async 'message/remove'({ key }) {
      const account = await book.account();
      return done(book.removeMessage(account.id, key));
    },
    async 'person/forget'({ personId }) {
      await book.forget(personId);
      // Open pages report again what they show.
      await tabMemory.erase();
      announce();
      return null;
    },
  } satisfies Partial<Handlers<'worker'>>;
}

/** What is kept; before consent there is no book to open. */
function lists(book: Book) {
  const hasBook = async () => (await getConsent()) === 'given';
  return {
    async 'flags/list'() {
      if (!(await hasBook())) return [];
      return book.flaggedPeople((await book.account()).id);
    },
    async 'invites/list'({ limit }) {
      if (!(await hasBook())) return { notes: [], total: 0 };
      const { id } = await book.account();
      const [{ invites, total }, flags] = await Promise.all([
        book.invites(id, limit),
        book.flags({ accountId: id }),
      ]);
      const byAbout = new Map(flags.map((flag) => [flag.about, flag]));
      const read = readWith(flags, await getSettings());
      const notes = invites.map(({ invite, person }) => noteOf(invite, person, byAbout.get(invite.id), read));
      return { notes, total };
    },
    'accounts/list': async () => ((await hasBook()) ? book.accounts() : []),
  } satisfies Partial<Handlers<'worker'>>;
}

function noteOf(invite: Invite, person: Person, flag: Flag | undefined, read: Read): ConnectionNote {
  if (invite.note.trim() === '' || flag?.kind === 'not-pitch') return { invite, person, flag };
  const direction = invite.direction === 'sent' ? 'draft' : 'received';
  const { verdict } = read(invite.note, { kind: 'invite', direction, recipient: person });
  return { invite, person, flag, verdict };
}

function decisions(book: Book) {
  return {
    'settings/get': () => getSettings(),
    async 'settings/set'(change) {
      const settings = await setSettings(change);
      if (change.marks !== undefined) await changeMarks();
      announce();
      return settings;
    },
    async 'book/erase'() {
      // Consent first, so that nothing that is under way is kept after the rest is gone.
      await eraseSettings();
      await Promise.all([book.erase(), tabMemory.erase()]);
      announce();
      return null;
    },
    async 'book/erase-before'({ before }) {
      await book.eraseBefore(before);
      // What pages showed may be older; open ones report again.
      await tabMemory.erase();
      announce();
      return null;
    },
    'consent/get': () => getConsent(),
    async 'consent/set'({ consent }) {
      await setConsent(consent);
      announce();
      return null;
    },
  } satisfies Partial<Handlers<'worker'>>;
}
