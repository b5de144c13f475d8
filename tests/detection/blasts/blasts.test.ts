import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blastOf, type Sent } from '@/utils/detection/blasts/blast';
import { ALPHABET, fingerprintOf, HASHES } from '@/utils/detection/blasts/fingerprint';
import { maskedWords } from '@/utils/detection/blasts/mask';
import { areTwins, likenessOf, twinsOf } from '@/utils/detection/blasts/twins';
import { growsInProportion } from '../../growth';
import { chance, samples, variations } from './variations';

const print = (text: string, name?: string, company?: string) => fingerprintOf(text, { name, company })!;
const TO_ANA =
  'Hi Ana, I saw that Brindle Ropes makes its own hemp rope, and I would love to hear how you find your growers.';
const TO_BO =
  'Hi Bo, I saw that Kelp & Sons makes its own hemp rope, and I would love to hear how you find your growers.';

describe('what is blanked', () => {
  test.each([
    ['Hi Ana, how is Brindle doing?', 'Hello {{first_name}}, how is [company] doing?'],
    ['Dear Ana Souza, write to ana@brindle.example', 'Dear <name>, write to https://calendar.example/x'],
    ['We met 12 buyers in Leeds.', 'We met 900 buyers in New York.'],
    ['Is the mill of Brindle Ropes open?', 'Is the mill of [Company] open?'],
  ])('«%s» and «%s» are alike', (one, other) => {
    const words = (text: string) =>
      maskedWords(text, { name: 'Ana Souza', company: 'Brindle Ropes' }).filter(
        (word) => !/^(?:hi|hello)$/.test(word),
      );
    expect(words(one)).toEqual(words(other));
  });

  test('words at the beginning of a sentence stay, and so does I', () => {
    expect(maskedWords('Thanks. Ropes are what I make.')).toEqual([
      'thanks',
      'ropes',
      'are',
      'what',
      'i',
      'make',
    ]);
  });
});

describe('a fingerprint', () => {
  test('is small, plain and without text', () => {
    const fingerprint = print(TO_ANA, 'Ana Souza', 'Brindle Ropes');
    expect(JSON.parse(JSON.stringify(fingerprint))).toEqual(fingerprint);
    expect(fingerprint.hash).toHaveLength(HASHES);
    expect([...fingerprint.hash].every((char) => ALPHABET.includes(char))).toBe(true);
    expect(JSON.stringify(fingerprint).length).toBeLessThan(130);
  });

  test('is the same for another name and company', () => {
    expect(print(TO_BO, 'Bo Lind', 'Kelp & Sons')).toEqual(print(TO_ANA, 'Ana Souza', 'Brindle Ropes'));
  });

  test.each(['', 'Thanks, see you on Monday!', '👍'])('of a nicety there is none: «%s»', (text) => {
    expect(fingerprintOf(text)).toBeUndefined();
  });

  test('of another version is nobody’s twin', () => {
    const one = print(TO_ANA);
    expect(likenessOf(one, { ...one, version: 2 as 1 })).toBe(0);
    expect(areTwins(one, { version: 1, hash: 'A' })).toBe(false);
  });
});

test('finds variations, and hardly ever takes unlike texts for twins', () => {
  const texts = samples();
  const prints = texts.map(({ text, recipient }) => fingerprintOf(text, recipient));
  for (const [name, vary] of Object.entries(variations)) {
    const random = chance(11);
    const found = texts.filter((sample, index) => {
      const varied = vary(sample, random);
      const [one, other] = [prints[index], fingerprintOf(varied.text, varied.recipient)];
      return one && other && areTwins(one, other);
    });
    expect(found.length / texts.length, name).toBeGreaterThanOrEqual(0.95);
  }
  const known = prints.filter((one) => one !== undefined);
  const pairs = known.flatMap((one, index) => known.slice(index + 1).map((other) => areTwins(one, other)));
  expect(pairs.filter(Boolean).length / pairs.length).toBeLessThanOrEqual(1 / 2_000);
});

describe('a blast', () => {
  const fingerprint = print(TO_ANA, 'Ana Souza', 'Brindle Ropes');
  const sent = (person: string, at: string, text = TO_BO): Sent => ({
    fingerprint: print(text, 'Bo Lind', 'Kelp & Sons'),
    person,
    at,
  });
  const now = Date.parse('2026-03-10T00:00:00Z');
  const OTHER =
    'The minutes of the rope makers’ evening are in the folder, please read them before we meet again.';

  test('counts people, not messages, since the first', () => {
    const all = [
      sent('c', '2026-03-09T10:00:00Z'),
      sent('b', '2026-03-05T10:00:00Z'),
      sent('b', '2026-03-06T10:00:00Z'),
      sent('d', '2026-03-07T10:00:00Z', OTHER),
    ];
    expect(blastOf(fingerprint, all, 'a', now)).toEqual({ count: 2, since: '2026-03-05T10:00:00Z' });
  });

  test('leaves out the one it is for, what is long ago, what cannot be dated, and single twins', () => {
    const all = [
      sent('a', '2026-03-09T10:00:00Z'),
      sent('b', '2026-01-05T10:00:00Z'),
      sent('c', 'soon'),
      sent('d', '2026-03-09T10:00:00Z'),
    ];
    expect(blastOf(fingerprint, all, 'a', now)).toBeUndefined();
  });
});

test('looks fingerprints up in time in proportion to their number', async () => {
  const prints = samples().flatMap(({ text, recipient }) => fingerprintOf(text, recipient) ?? []);
  const many = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ fingerprint: prints[index % prints.length]! }));
  expect(await growsInProportion((all) => twinsOf(prints[0]!, all), 10_000, many)).toBe(true);
});

test('whatever the text: no exception, the same twice, its own twin', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc
      .array(
        fc.constantFrom('{{', '}}', '[', 'Hi', 'Ana', '\ud800', '\u200b', 'İ', '12', 'www.', '@', '\n', 'we'),
      )
      .map((all) => all.join(' ')),
  );
  fc.assert(
    fc.property(anyText, fc.string(), (text, name) => {
      const one = fingerprintOf(text, { name });
      expect(fingerprintOf(text, { name })).toEqual(one);
      if (one) expect(areTwins(one, one)).toBe(true);
    }),
    { numRuns: 1_000 },
  );
});

test.each(['a', ' ', 'Ab ', '{', '[[', '<', 'a@', 'www.', "a'", '\u0301', 'we help you and '])(
  'takes time in proportion to its text: «%s»',
  async (piece) => {
    const read = (length: number) =>
      fingerprintOf(piece.repeat(length / piece.length), { name: 'Ana Souza' });
    expect(await growsInProportion(read, 100_000)).toBe(true);
  },
);
