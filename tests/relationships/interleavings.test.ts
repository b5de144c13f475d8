import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SeenMessage } from '@/utils/records/page';
import { conversation, draft, freshBrowser, minute, thread } from './made-up';

/** Few words and close times, so that many messages look alike. Times are in seconds after the start. */
const spoken = fc.record({
  from: fc.constantFrom('me' as const, 'them' as const),
  second: fc.integer({ min: 0, max: 6 }),
  text: fc.constantFrom('ok', 'Ok', 'See you', 'see  you', '👍', ''),
  hasPageId: fc.boolean(),
});

/** What was really said. Two alike in one second have page ids, as nothing else could tell them apart. */
const life = fc.array(spoken, { minLength: 1, maxLength: 14 }).map((all) => {
  const alike = (a: (typeof all)[number]) =>
    all.filter((b) => a.from === b.from && a.second === b.second && words(a.text) === words(b.text));
  return [...all]
    .sort((a, b) => a.second - b.second)
    .map((message, index): SeenMessage => {
      const { from, second, text, hasPageId } = message;
      const pageId = hasPageId || alike(message).length > 1 ? `p${index}` : undefined;
      return { from, at: minute(second / 60), text, ...(pageId && { pageId }) };
    });
});

const words = (text: string) => text.replace('  ', ' ');

const label = ({ at, from, text, pageId }: SeenMessage) => `${at} ${from} ${pageId ?? '-'} ${text}`;

/** Any views of a life, in any order, some of them at once. */
const views = life.chain((all) =>
  fc.tuple(
    fc.constant(all),
    fc.array(fc.tuple(fc.subarray(all, { minLength: 1 }), fc.boolean()), { minLength: 1, maxLength: 6 }),
  ),
);

test('any views of a conversation, in any order, add up to what was said, in order of time', async () => {
  await fc.assert(
    fc.asyncProperty(views, async ([all, looks]) => {
      const book = freshBrowser().open();
      const { id } = await book.account();
      const running: Promise<unknown>[] = [];
      for (const [look, isAwaited] of [...looks, ...looks.slice(0, 2)]) {
        const report = book.rememberThread(id, thread(look));
        running.push(report);
        if (isAwaited) await report;
      }
      await Promise.all(running);
      const seen = new Set(looks.flatMap(([look]) => look));
      const kept = await conversation(book);
      expect(kept.map(label).sort()).toEqual(
        all
          .filter((message) => seen.has(message))
          .map(label)
          .sort(),
      );
      expect(kept.map(({ at }) => at)).toEqual(kept.map(({ at }) => at).sort());
    }),
    { numRuns: 150 },
  );
});

const sendings = fc.tuple(
  fc.uniqueArray(fc.tuple(fc.constantFrom('ok', 'See you', '👍'), fc.integer({ min: 0, max: 9 })), {
    minLength: 1,
    maxLength: 8,
    selector: ([text, slot]) => `${text} ${slot}`,
  }),
  fc.integer({ min: -300, max: 300 }),
  fc.infiniteStream(fc.nat()),
);

test('what is sent and what the page shows of it are one message each, whichever comes first', async () => {
  await fc.assert(
    fc.asyncProperty(sendings, async ([sent, skew, order]) => {
      const book = freshBrowser().open();
      const { id } = await book.account();
      // Far enough apart that, with both clocks wrong, it is certain which sending is which.
      const pages = sent.map(([text, slot], index): SeenMessage => {
        return { from: 'me', at: minute(slot * 25), text, pageId: `p${index}` };
      });
      const report = (index: number) => {
        const { at, text } = pages[index]!;
        const clock = new Date(Date.parse(at) + skew * 1000).toISOString();
        return book.rememberSent(id, { draft: draft(text), at: clock, certainty: 'probable' });
      };
      const events = pages.flatMap((page, index) => [
        () => report(index),
        () => report(index),
        () => book.rememberThread(id, thread([page])),
        () => book.rememberThread(id, thread([...pages].slice(0, index + 1))),
      ]);
      while (events.length > 0) await events.splice(order.next().value % events.length, 1)[0]!();
      const kept = await conversation(book);
      expect(kept.map(label).sort()).toEqual(pages.map(label).sort());
      expect(kept.every(({ clockAt, certainty }) => clockAt && certainty === 'shown')).toBe(true);
    }),
    { numRuns: 100 },
  );
});
