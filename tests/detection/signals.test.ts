import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readConversation } from '@/utils/detection/conversation';
import { NUMBERS, read } from '@/utils/detection/features';
import { signals } from '@/utils/detection/signals';
import { endOf, startOf } from '@/utils/detection/spans';
import type { Context, Signal, SignalKind } from '@/utils/detection/types';
import { examples } from './examples';

const context: Context = { kind: 'message' };
const namesIn = (folder: string) =>
  readdirSync(join(import.meta.dirname, folder))
    .map((file) => file.replace('.ts', ''))
    .filter((name) => name !== 'index')
    .sort();

/**
 * Examples that set off a signal of the other side all the same, by the example's signal and the other: a phrase of a
 * few words fits both, and the weights settle it.
 */
const BOTH: Readonly<Record<string, string>> = {
  'break-up > everyday-work': '“your file” is what one works on, and what a seller threatens to close',
  'call-ask > scheduling': 'a day of the week is named whoever asks for the call',
  'came-across > scheduling': 'so it is when a profile was seen',
  'event-promotion > scheduling': 'and when a webinar takes place',
  'pain > everyday-work': 'what is assumed of them may be their everyday work',
  'met > talk-ask': '“good to meet” looks back, but may also look forward',
  'quotation > denial': 'the quoted words hold “promise”, and what they deny is not theirs',
  'same-field > event': '“trade” is also what some fairs are called',
  'same-field > everyday-work': '“the rope trade” is named as a thing of everyday work',
  'school-project > self-introduction': 'a student says who they are before they ask',
};

/** What ends in an article, a preposition or the like goes on. */
const CUT_OFF =
  /\b(?:an?|the|my|our|your|their|this|and|or|of|to|for|from|with|at|by|on|in|about|into|as|than|if)$/i;
/** Kinds that speak on the other side. */
const AGAINST: Readonly<Record<SignalKind, readonly SignalKind[]>> = {
  anchor: ['pitch', 'generic'],
  pitch: ['anchor'],
  generic: ['anchor'],
  referral: [],
  slot: [],
};

const marksOf = (signal: Signal, text: string, more: Partial<Context> = {}) => {
  const whole = { ...context, ...more };
  const { tokens, marks } = read(text, 'en', whole, readConversation(whole));
  const places: [start: number, end: number][] = [];
  for (let at = 0; at < marks.count; at += 1) {
    const index = marks.signals[at]!;
    if (index !== NUMBERS.get(signal.id)) continue;
    const start = startOf(tokens, index, marks.starts[at]!);
    const end = endOf(tokens, index, marks.ends[at]!);
    const last = places.at(-1);
    if (last && start < last[1]) last[1] = Math.max(last[1], end);
    else places.push([start, end]);
  }
  return places.map(([start, end]) => text.slice(start, end));
};

test('every signal of the folder is registered and has examples', () => {
  const ids = signals.map(({ id }) => id);
  expect(ids).toEqual(namesIn('../../utils/detection/signals'));
  expect(Object.keys(examples).sort()).toEqual(ids);
  expect(namesIn('examples')).toEqual(ids);
});

test('no example of an anchor sets off a fault, nor the reverse, but for those that are listed', () => {
  const crossed = signals.flatMap(({ id, kind }) =>
    examples[id]!.fires.flatMap(({ text, context: more }) => {
      const whole = { ...context, ...more };
      const { found } = read(text, 'en', whole, readConversation(whole));
      return found
        .filter((index) => AGAINST[kind].includes(signals[index]!.kind))
        .map((index) => `${id} > ${signals[index]!.id}`);
    }),
  );
  expect([...new Set(crossed)].sort()).toEqual(Object.keys(BOTH).sort());
});

test('every signal says where its rule comes from, and none is found both by phrases and by code', () => {
  for (const { id, phrases, find, hints } of signals) {
    const file = join(import.meta.dirname, `../../utils/detection/signals/${id}.ts`);
    expect(readFileSync(file, 'utf8'), id).toMatch(/^\/\*\* @see https:\/\/\S+ \*\/$/m);
    expect(phrases.en.length > 0, id).toBe(find === undefined);
    if (hints) expect(find, id).toBeDefined();
  }
});

describe.each(signals)('$id', (signal) => {
  const { fires, silent } = examples[signal.id]!;

  test('has examples of both kinds', () => {
    expect(Math.min(fires.length, silent.length)).toBeGreaterThan(0);
  });

  test.each(fires)('marks: $text', ({ text, marks, context: more }) => {
    expect(marksOf(signal, text, more)).toEqual(marks);
  });

  test.each(fires)('marks whole words, and what does not lead on: $text', ({ text, context: more }) => {
    for (const place of marksOf(signal, text, more)) {
      const start = text.indexOf(place);
      const end = start + place.length;
      expect(`${text[start - 1] ?? ''}${place[0]}`).not.toMatch(/[\p{L}\p{N}’'][\p{L}\p{N}’']/u);
      expect(`${place.at(-1)}${text[end] ?? ''}`).not.toMatch(/[\p{L}\p{N}’'][\p{L}\p{N}’']/u);
      expect(place).not.toMatch(CUT_OFF);
    }
  });

  test.each(silent)('leaves: %s', (text) => expect(marksOf(signal, text)).toEqual([]));

  test('says in one sentence, to a “you”, what its reader feels or misses', () => {
    expect(signal.why.en).toMatch(/^[A-Z“][^.!?]*\.$/);
    expect(signal.why.en).toMatch(/\b(?:you|your|they|them)\b/i);
  });
});
