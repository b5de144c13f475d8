import type { Message, Person } from '@/utils/records/book';
import { Draft, PageConnection, PageInvitation, type PagePerson, PageThread } from '@/utils/records/page';
import { messageOf, sentMessage } from '../conversation';
import type { Connection } from '../database';
import { unlessForgotten } from '../forgetting';
import { learnConnections, rememberInvites } from '../invitations';
import { seenInvite, sentInvite } from '../invites';
import { findPerson, recognise, sightingOf, tidy } from '../people';
import { type Keep, remember } from '../remember';
import { provisionalThread } from '../threads';

export interface Sent {
  draft: Draft;
  at: string;
  certainty: Message['certainty'];
}

/** What pages show. See `Book` for what holds of all of it. */
export interface PageWriting {
  /**
   * As `person`, and lets the book learn what the page shows of somebody who is in it: new facts, a second id. Where
   * two records knew one id each they become one, with both histories and notes. A stranger is not added.
   */
  recognise(accountId: string, shown: PagePerson): Promise<Person | undefined>;
  /**
   * Adds what is new of a thread; seeing it again adds nothing. An empty thread, or one of somebody forgotten, is not
   * kept. A message that was edited has its latest words; one that was deleted keeps what was read of it. A group is
   * nobody's conversation, and whoever was forgotten is left out of it; a thread that was once a group's stays one.
   */
  rememberThread(
    accountId: string,
    thread: PageThread,
    keep?: Keep,
  ): Promise<{ added: number; isChanged: boolean }>;
  /**
   * Adds what the user sent, `at` by this machine's clock (ISO 8601). The same draft and time again is the same
   * message, and may raise its certainty. When the page shows it, before or after, it becomes one with that message.
   * A recipient without ids is whoever the thread is with, else somebody new who is known by that thread. What was
   * sent as an invite is one of `invites` too.
   */
  rememberSent(accountId: string, sent: Sent, keep?: Keep): Promise<{ isChanged: boolean }>;
  /** Adds what is new of invitations that wait, as a page lists them. Who is listed without ids is left out. */
  rememberInvitations(
    accountId: string,
    invitations: readonly PageInvitation[],
    keep?: Keep,
  ): Promise<{ isChanged: boolean }>;
  /** The user accepted this one, `at` by this machine's clock (ISO 8601). */
  acceptInvitation(
    accountId: string,
    accepted: { invitation: PageInvitation; at: string },
    keep?: Keep,
  ): Promise<{ isChanged: boolean }>;
  /** The user ignored this one: it waits no more, and nothing came of it. Else as `acceptInvitation`. */
  ignoreInvitation(
    accountId: string,
    ignored: { invitation: PageInvitation; at: string },
    keep?: Keep,
  ): Promise<{ isChanged: boolean }>;
  /** Learns which of the invites that are kept were accepted; of other connections it keeps nothing. */
  learnConnections(
    accountId: string,
    connections: readonly PageConnection[],
    keep?: Keep,
  ): Promise<{ isChanged: boolean }>;
}

export const pageWriting = (connection: Connection, time: () => string): PageWriting => ({
  ...threadWriting(connection, time),
  ...invitationWriting(connection, time),
});

function threadWriting(connection: Connection, time: () => string) {
  return {
    async recognise(accountId, shown) {
      const seen = sightingOf(accountId, shown, time());
      const { value: known } = await unlessForgotten(connection, seen, (tx) => recognise(tx, seen));
      return known ?? connection.read((tx) => findPerson(tx, accountId, seen.shown));
    },
    async rememberThread(accountId, thread, keep = 'all') {
      const { key, person, isGroup, messages } = PageThread.parse(thread);
      if (messages.length === 0) return { added: 0, isChanged: false };
      const sighting = { ...sightingOf(accountId, isGroup ? NOBODY : person, time()), threadKey: key };
      const said = messages.map((message) => messageOf(key, message));
      const { value, isChanged } = await remember(connection, { sighting, messages: said, isGroup }, keep);
      return { added: value, isChanged };
    },
    async rememberSent(accountId, { draft, at, certainty }, keep = 'all') {
      const parsed = Draft.parse(draft);
      const sent = { ...parsed, recipient: tidy(parsed.recipient) };
      const threadKey = sent.threadKey ?? provisionalThread(sent);
      const sighting = { ...sightingOf(accountId, sent.recipient, time()), threadKey };
      const messages = [sentMessage(threadKey, sent, at, certainty)];
      const invite = sent.kind === 'invite' ? sentInvite(sent, at, certainty === 'shown') : undefined;
      const { isChanged } = await remember(connection, { sighting, messages, invite }, keep);
      return { isChanged };
    },
  } satisfies Partial<PageWriting>;
}

function invitationWriting(connection: Connection, time: () => string) {
  const add = (
    accountId: string,
    seen: readonly PageInvitation[],
    at: string,
    outcome: 'pending' | 'accepted' | 'ignored',
    keep: Keep,
  ) => {
    const found = seen.map((invitation) => {
      const parsed = PageInvitation.parse(invitation);
      return {
        sighting: sightingOf(accountId, parsed.person, time()),
        found: seenInvite(parsed, at, outcome),
      };
    });
    return rememberInvites(connection, accountId, found, keep);
  };
  return {
    rememberInvitations: async (accountId, invitations, keep = 'all') =>
      add(accountId, invitations, time(), 'pending', keep),
    acceptInvitation: async (accountId, { invitation, at }, keep = 'all') =>
      add(accountId, [invitation], new Date(at).toISOString(), 'accepted', keep),
    ignoreInvitation: async (accountId, { invitation, at }, keep = 'all') =>
      add(accountId, [invitation], new Date(at).toISOString(), 'ignored', keep),
    learnConnections: async (accountId, connections, keep = 'all') =>
      learnConnections(
        connection,
        { accountId, now: time() },
        connections.map((one) => PageConnection.parse(one)),
        keep,
      ),
  } satisfies Partial<PageWriting>;
}

const NOBODY: PagePerson = { mutuals: [] };
