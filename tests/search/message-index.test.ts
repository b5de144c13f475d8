import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerptOf } from '@/utils/search/excerpt';
import { type IndexedChunk, MessageIndex, type MessageQuery } from '@/utils/search/message-index';
import { fold, wordsOf } from '@/utils/shared/fold';

const word = fc.constantFrom('boat', 'Café', 'cafes', 'ferry', '🚣', 'a', 'ab', 'B', 'two\nlines', 'x y');
const text = fc.array(word, { maxLength: 5 }).map((words) => words.join(' '));
const chunks = fc.array(
  fc.record({
    personId: fc.constantFrom('p', 'q', undefined),
    said: fc.array(fc.record({ text, at: fc.integer({ min: 0, max: 50 }), mine: fc.boolean() }), {
      maxLength: 8,
    }),
  }),
  { maxLength: 8 },
);
const query: fc.Arbitrary<MessageQuery> = fc.record(
  {
    words: fc
      .array(fc.constantFrom('boat', 'cafe', 'CAFES', 'a', 'b', 'rry', 'lines', '🚣'), { maxLength: 2 })
      .map((w) => w.join(' ')),
    personId: fc.constantFrom('p', 'q'),
    from: fc.constantFrom('me', 'them'),
    since: fc.integer({ min: 0, max: 50 }),
    before: fc.integer({ min: 0, max: 50 }),
  },
  { requiredKeys: ['words'] },
);

type Made = { personId: string | undefined; said: { text: string; at: number; mine: boolean }[] };
const chunkOf = ({ personId, said }: Made, id: number): IndexedChunk => ({
  id: String(id),
  personId,
  texts: said.map((one) => one.text),
  times: said.map(({ at }) => at),
  isMine: (place) => said[place]!.mine,
});
const on = async () => true;

test('finds what reading all of it finds, newest first', async () => {
  await fc.assert(
    fc.asyncProperty(chunks, query, async (made, asked) => {
      const index = new MessageIndex();
      for (const [id, chunk] of made.entries()) index.add(chunkOf(chunk, id));
      const words = wordsOf(asked.words);
      const expected = made.flatMap(({ personId, said }, id) =>
        said.flatMap((one, place) => {
          const isHit =
            words.every((w) => fold(one.text).includes(w)) &&
            (asked.personId === undefined || personId === asked.personId) &&
            (asked.from === undefined || one.mine === (asked.from === 'me')) &&
            one.at >= (asked.since ?? 0) &&
            one.at < (asked.before ?? 99);
          return isHit ? [`${id} ${place}`] : [];
        }),
      );
      const hits = (await index.search(asked, 5_000, on))!.newest;
      expect(hits.map(({ chunkId, place }) => `${chunkId} ${place}`).sort()).toEqual(expected.sort());
      const times = hits.map(({ at }) => at);
      expect(times).toEqual([...times].sort((a, b) => b - a));
    }),
  );
});

describe('a chunk', () => {
  const one = { personId: 'p', said: [{ text: 'A boat', at: 1, mine: true }] };

  test('that comes again takes the place of itself, and can go', async () => {
    const index = new MessageIndex();
    index.add(chunkOf(one, 1));
    index.add(chunkOf({ ...one, said: [{ text: 'A ferry 🚣', at: 2, mine: true }] }, 1));
    expect(await index.search({ words: 'boat' }, 9, on)).toEqual({ total: 0, newest: [] });
    expect(await index.search({ words: 'ferry' }, 9, on)).toMatchObject({ total: 1 });
    index.remove('1');
    expect(await index.search({ words: 'ferry' }, 9, on)).toMatchObject({ total: 0 });
    expect(index.size).toBe(0);
  });

  test('does not let a word reach from one message into the next', async () => {
    const index = new MessageIndex();
    index.add(
      chunkOf(
        {
          personId: 'p',
          said: [
            { text: 'go', at: 1, mine: true },
            { text: 'od', at: 2, mine: true },
          ],
        },
        1,
      ),
    );
    expect(await index.search({ words: 'good' }, 9, on)).toMatchObject({ total: 0 });
  });
});

test('of many it returns the newest, and says how many there are', async () => {
  const index = new MessageIndex();
  const said = Array.from({ length: 40 }, (_, at) => ({ text: 'boat', at: (at * 7) % 40, mine: true }));
  index.add(chunkOf({ personId: 'p', said }, 1));
  const { total, newest } = (await index.search({ words: 'boat' }, 3, on))!;
  expect([total, ...newest.map(({ at }) => at)]).toEqual([40, 39, 38, 37]);
});

test('a search that nobody waits for any more ends', async () => {
  const index = new MessageIndex();
  index.add(chunkOf({ personId: 'p', said: [{ text: 'x'.repeat(3_000_000), at: 1, mine: true }] }, 1));
  index.add(chunkOf({ personId: 'p', said: [{ text: 'x', at: 1, mine: true }] }, 2));
  expect(await index.search({ words: 'x' }, 9, async () => false)).toBeUndefined();
});

describe('an excerpt', () => {
  test('shows the first hit with what is around it, every hit marked', () => {
    const long = `${'before '.repeat(30)}the Café by the cafe ${'after '.repeat(60)}`;
    const pieces = excerptOf(long, ['cafe']);
    expect(pieces.filter(({ isHit }) => isHit).map((piece) => piece.text)).toEqual(['Café', 'cafe']);
    expect(pieces[0]).toEqual({ text: '… ', isHit: false });
    expect(pieces.at(-1)).toEqual({ text: ' …', isHit: false });
    expect(pieces.map((piece) => piece.text).join('').length).toBeLessThan(250);
    expect(pieces.at(-2)!.text).toMatch(/ after$/);
  });

  test('ends with a whole hit, wherever it would have been cut', () => {
    for (let shift = 0; shift < 12; shift += 1) {
      const long = `harbour ${'.'.repeat(205 + shift)} harbour harbour and the rest of it`;
      const hits = excerptOf(long, ['harbour']).filter(({ isHit }) => isHit);
      expect(new Set(hits.map(({ text }) => text))).toEqual(new Set(['harbour']));
    }
    expect(excerptOf('x'.repeat(400), [])[0]!.text).toHaveLength(220);
  });

  test('of a short text is all of it', () => {
    expect(excerptOf('A boat', [])).toEqual([{ text: 'A boat', isHit: false }]);
    expect(excerptOf('', ['x'])).toEqual([]);
  });
});
