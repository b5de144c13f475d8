import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PageInvitation, PagePerson, SeenMessage } from '@/utils/records/page';
import type { Book } from '@/utils/relationships/book';
import { openDatabase } from '@/utils/relationships/database';
import { unpack } from '@/utils/relationships/packing';
import { freshBrowser, ilse, invite, MEMBER, minute, OTHER_MEMBER, said, shown, thread } from './made-up';

const DAY = 24 * 60;
const faces: PagePerson[] = [
  shown({ memberId: MEMBER }),
  shown({ slug: 'ilse-marrow' }),
  shown({ memberId: MEMBER, slug: 'ilse-marrow' }),
];
const NOTE = 'We met on the ferry';

/** Everything in the book but ids made up, times of changes, and in which records messages lie. */
async function contents(): Promise<unknown> {
  const db = await openDatabase('vouch');
  const [people, chunks, invites, flags, notes] = await Promise.all([
    db.getAll('people'),
    db.getAll('conversations'),
    db.getAll('invites'),
    db.getAll('flags'),
    db.getAll('notes'),
  ]);
  db.close();
  const whose = (personId: string | undefined) =>
    people.find(({ id }) => id === personId)?.memberId ?? personId;
  const plain = <T extends object>(row: T) => {
    const {
      id: _,
      accountId: _a,
      modifiedAt: _m,
      createdAt: _c,
      personId,
      ...rest
    } = row as Record<string, unknown>;
    return JSON.stringify({ ...sorted(rest), whose: whose(personId as string) });
  };
  const sorted = (row: Record<string, unknown>) =>
    Object.fromEntries(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1)));
  const messages = chunks
    .map(unpack)
    .flatMap(({ messages: list, threadKey, personId }) =>
      list.map((message) => plain({ ...message, threadKey, personId })),
    );
  return [people.map(plain), messages, invites.map(plain), flags.map(plain), notes.map(plain)].map((rows) =>
    rows.sort(),
  );
}

type Event = (book: Book, account: string, person: PagePerson) => Promise<unknown>;
const sees =
  (key: string, ...messages: SeenMessage[]): Event =>
  (book, account, person) =>
    book.rememberThread(account, thread(messages, person, key));
const lists =
  (rest: Partial<PageInvitation>): Event =>
  (book, account, person) =>
    book.rememberInvitations(account, [{ direction: 'sent', note: '', person, ...rest }]);
const sends =
  (certainty: 'probable' | 'shown'): Event =>
  (book, account, recipient) =>
    book.rememberSent(account, { draft: invite(NOTE, { recipient }), at: minute(0), certainty });
const connects: Event = (book, account, person) =>
  book.learnConnections(account, [{ person, since: minute(DAY) }]);

const age = (from: number, to: number) => ({ from: minute(from * DAY), to: minute(to * DAY) });
const received = { direction: 'received' as const, note: 'Shall we connect?' };
const note = said('me', 5, NOTE, 'p0');
const old = [said('them', -3 * DAY, 'Long ago', 'q0'), said('them', 4 * DAY, 'Still there?', 'q1')];

const EVENTS: Event[] = [
  sends('probable'),
  sends('shown'),
  lists({ note: 'We met', age: age(-1, 1) }),
  lists({ note: 'We', age: age(-7, 0) }),
  sees('thread-1', note),
  sees('thread-1', note, said('me', 2 * DAY, 'Hello', 'p1')),
  sees('thread-1', said('them', 3 * DAY, 'Ahoy', 'p2')),
  sees('thread-0', old[0]!),
  sees('thread-0', ...old),
  lists({ ...received, age: age(-20, -18) }),
  lists({ ...received, note: 'Shall we', age: age(-19, -17) }),
  (book, account, person) =>
    book.acceptInvitation(account, {
      invitation: { ...received, person, age: age(-20, -18) },
      at: minute(-16 * DAY),
    }),
];

const order = fc.shuffledSubarray(
  [...EVENTS, ...EVENTS].map((_event, index) => index % EVENTS.length),
  {
    minLength: 2 * EVENTS.length,
  },
);
const look = fc.record({ face: fc.nat({ max: faces.length - 1 }), isAwaited: fc.boolean() });
const looks = fc.array(look, { minLength: 2 * EVENTS.length, maxLength: 2 * EVENTS.length });

test('lists, presses, threads and connections end in one book, in whatever order, by whatever id, however often', async () => {
  const run = async (events: Event[], how: { face: number; isAwaited: boolean }[]) => {
    const book = freshBrowser().open();
    const { id } = await book.account();
    const running: Promise<unknown>[] = [];
    for (const [index, event] of events.entries()) {
      const { face, isAwaited } = how[index]!;
      running.push(event(book, id, faces[face]!));
      if (isAwaited) await running.at(-1);
    }
    await Promise.all(running);
    await book.recognise(id, faces[2]!);
    // A list that was seen before the invite was known says what became of it when it is seen again.
    await connects(book, id, faces[0]!);
    return contents();
  };
  const plainly = EVENTS.map(() => ({ face: 2, isAwaited: true }));
  const expected = await run(EVENTS, plainly);
  expect(JSON.stringify(expected)).toContain('answered');
  await fc.assert(
    fc.asyncProperty(order, looks, async (indices, how) => {
      expect(
        await run(
          indices.map((index) => EVENTS[index]!),
          how,
        ),
      ).toEqual(expected);
    }),
    { numRuns: 60 },
  );
});

test('an invite is known again in the very look that shows two records to be one person', async () => {
  const { clock, open } = freshBrowser();
  const book = open();
  const { id } = await book.account();
  const bySlug = shown({ slug: 'ilse-marrow' });
  const byMember = shown({ memberId: MEMBER });
  await sees('thread-1', said('them', 3 * DAY, 'Ahoy', 'p2'))(book, id, byMember);
  clock.now += 60_000;
  await sends('shown')(book, id, bySlug);
  await sees('thread-1', note)(book, id, shown({ memberId: MEMBER, slug: 'ilse-marrow' }));
  const person = await book.person(id, byMember);
  const texts = (await book.conversation(person!.id)).map(({ text }) => text);
  expect(texts).toEqual([NOTE, 'Ahoy']);
});

const RANKS = ['unknown', 'pending', 'accepted', 'answered'];
const when = fc.integer({ min: -30, max: 30 });
const anything = fc.oneof(
  fc.constantFrom(...EVENTS, connects),
  // Two invites, three weeks and more apart, as old as a list that rounds may say.
  fc
    .tuple(fc.constantFrom(-24, 0), fc.nat({ max: 2 }), fc.nat({ max: 2 }))
    .map(([at, before, after]) => lists({ age: age(at - before, at + after) })),
  fc
    .tuple(when, fc.constantFrom('me' as const, 'them' as const))
    .map(([n, from]) => sees(`thread-${n % 3}`, said(from, n * DAY, 'Well', `r${n}${from}`))),
);

test('no outcome ever goes back, no invite is lost, and seeing all of it again adds nothing', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anything, { minLength: 1, maxLength: 12 }), async (events) => {
      const book = freshBrowser().open();
      const { id } = await book.account();
      const ranks = async () => {
        const { invites } = await book.invites(id, 99);
        return new Map(invites.map(({ invite: one }) => [one.id, RANKS.indexOf(one.outcome)]));
      };
      let before = await ranks();
      for (const event of events) {
        await event(book, id, faces[2]!);
        const after = await ranks();
        for (const [inviteId, rank] of before) expect(after.get(inviteId)).toBeGreaterThanOrEqual(rank);
        before = after;
      }
      for (const event of events) await event(book, id, faces[2]!);
      const total = (await ranks()).size;
      const said = await contents();
      for (const event of events) await event(book, id, faces[2]!);
      expect((await ranks()).size).toBe(total);
      expect(await contents()).toEqual(said);
    }),
    { numRuns: 60 },
  );
});

const edits = fc.array(
  fc.record({
    isEdited: fc.boolean(),
    isDeleted: fc.boolean(),
    media: fc.constantFrom(undefined, 'voice' as const),
  }),
  { minLength: 1, maxLength: 4 },
);

test('whatever stale looks come before, the last look at a page decides, and a deletion takes no words away', async () => {
  await fc.assert(
    fc.asyncProperty(edits, fc.infiniteStream(fc.nat({ max: 9 })), async (all, picks) => {
      const book = freshBrowser().open();
      const { id } = await book.account();
      const first = all.map((one, n): SeenMessage => {
        return { ...said('them', n, `Words ${n}`, `p${n}`), media: one.media };
      });
      const last = first.map((message, n): SeenMessage => {
        if (all[n]!.isDeleted) return { ...message, text: '', media: undefined, isDeleted: true };
        return all[n]!.isEdited ? { ...message, text: `Better ${n}`, isEdited: true } : message;
      });
      for (let turn = 0; turn < 4; turn++) {
        const view = first.map((message, n) => (picks.next().value < 5 ? message : last[n]!));
        await book.rememberThread(id, thread(view));
      }
      await book.rememberThread(id, thread(first.filter((_message, n) => all[n]!.isDeleted)));
      await book.rememberThread(id, thread(last));
      const person = await book.person(id, ilse);
      const kept = await book.conversation(person!.id);
      expect(
        kept.map(({ text, isEdited, isDeleted, media }) => ({ text, isEdited, isDeleted, media })),
      ).toEqual(
        all.map((one, n) => ({
          text: one.isDeleted || !one.isEdited ? `Words ${n}` : `Better ${n}`,
          isEdited: !one.isDeleted && one.isEdited ? true : undefined,
          isDeleted: one.isDeleted || undefined,
          media: one.media,
        })),
      );
      expect(await book.rememberThread(id, thread(last))).toEqual({ added: 0, isChanged: false });
    }),
    { numRuns: 60 },
  );
});

const words = fc.record({
  note: fc.boolean(),
  flags: fc.nat({ max: 2 }),
  callName: fc.boolean(),
  said: fc.nat({ max: 3 }),
});

test('two records that become one keep everything of both', async () => {
  await fc.assert(
    fc.asyncProperty(words, words, async (a, b) => {
      const { open, clock } = freshBrowser();
      const book = open();
      const { id } = await book.account();
      for (const [n, one] of [a, b].entries()) {
        clock.now += 60_000;
        const person = faces[n]!;
        for (let i = 0; i < one.said; i++) {
          const line = said('them', 10 * n + i, `${n} said ${i}`, `p${n}${i}`);
          await book.rememberThread(id, thread([line], person, `thread-${n}`));
        }
        if (one.note) await book.saveNote(id, person, `Note ${n}`);
        for (let i = 0; i < one.flags; i++) {
          await book.setFlag(id, person, { kind: 'stalker', about: `${n}-${i}`, text: '' });
        }
        await book.updatePerson(id, person, {
          trustsMe: n === 0,
          ...(one.callName && { callName: 'Ilschen' }),
        });
        await book.rememberInvitations(id, [
          { direction: n ? 'sent' : 'received', person, note: `Invite ${n}`, age: age(-1, 1) },
        ]);
      }
      await book.saveNote(id, shown({ memberId: OTHER_MEMBER }), 'Somebody else');
      const joined = await book.recognise(id, faces[2]!);
      expect(await book.people(id)).toHaveLength(2);
      expect(joined).toMatchObject({ trustsMe: true });
      expect(joined!.callName).toBe(a.callName || b.callName ? 'Ilschen' : undefined);
      expect(await book.conversation(joined!.id)).toHaveLength(a.said + b.said);
      expect(await book.flags({ personId: joined!.id })).toHaveLength(a.flags + b.flags);
      const note = (await book.note(joined!.id))?.text ?? '';
      expect([note.includes('Note 0'), note.includes('Note 1')]).toEqual([a.note, b.note]);
      const { invites } = await book.invites(id, 9);
      expect(invites.map(({ invite: one, person }) => [one.note, person.id]).sort()).toEqual([
        ['Invite 0', joined!.id],
        ['Invite 1', joined!.id],
      ]);
    }),
    { numRuns: 40 },
  );
});
