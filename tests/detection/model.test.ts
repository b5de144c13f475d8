import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { analyzeMessage } from '@/utils/detection/analyze-message';
import { WORDS } from '@/utils/detection/features';
import { model } from '@/utils/detection/model';
import { QUESTIONS, weightOfSignal } from '@/utils/detection/score';
import { signals } from '@/utils/detection/signals';
import { detector, gzipped } from '../bench/bundle';
import { contextOf, isFlagged, LABELS, ownCorpus } from '../learning/corpus';
import { FEATURES } from '../learning/learn';
import { trained } from '../learning/train';

const texts = ownCorpus();

test('trained again from the corpus, the model is the same to the byte', { timeout: 300_000 }, () => {
  const shipped = readFileSync(join(import.meta.dirname, '../../utils/detection/model.ts'), 'utf8');
  expect(trained()).toBe(shipped);
});

test('no fault clears a text, and nothing of the recipient’s accuses one', () => {
  signals.forEach(({ id, kind }, index) => {
    if (kind === 'slot') return;
    const sign = kind === 'pitch' || kind === 'generic' ? 1 : -1;
    for (const question of [0, 1])
      expect(weightOfSignal(index, question) * sign, id).toBeGreaterThanOrEqual(0);
  });
  expect(model.weights).toHaveLength(FEATURES.length * QUESTIONS.length);
});

test('of every text: what is found and its shape add up to the probability, and none is flagged without a finding', () => {
  for (const one of texts) {
    const { verdict, probability, base, structure, findings } = analyzeMessage(one.text, contextOf(one));
    if (!verdict) continue;
    const sum = [...findings, ...structure].reduce((all, { contribution }) => all + contribution, base);
    expect(1 / (1 + Math.exp(-sum)), one.id).toBeCloseTo(probability, 9);
    const hasFault = findings.some(({ kind }) => isFlagged(kind) || kind === 'slot');
    expect(hasFault || !isFlagged(verdict), one.id).toBe(true);
  }
});

test('it weighs single words, no text: none of them in few batches', () => {
  const batches = new Map<string, Set<string | undefined>>();
  for (const { text, batch } of texts) {
    for (const word of text.toLowerCase().split(/[^a-z]+/))
      batches.set(word, (batches.get(word) ?? new Set()).add(batch));
  }
  for (const word of WORDS) expect(batches.get(word)?.size ?? 0, word).toBeGreaterThanOrEqual(5);
});

test('engine, signals and model together are small', { timeout: 60_000 }, async () => {
  expect(gzipped(await detector())).toBeLessThanOrEqual(40_000);
});

test('the corpus is large, mixed, and holds no text twice', () => {
  expect(texts.length).toBeGreaterThanOrEqual(1_500);
  expect(new Set(texts.map(({ id }) => id)).size).toBe(texts.length);
  expect(new Set(texts.map(({ text, thread, label }) => JSON.stringify([text, thread, label]))).size).toBe(
    texts.length,
  );
  for (const label of LABELS) expect(texts.filter((one) => one.label === label).length).toBeGreaterThan(100);
  expect(texts.every(({ batch }) => batch)).toBe(true);
  const flagged = texts.filter(({ label }) => isFlagged(label)).length / texts.length;
  expect(flagged).toBeGreaterThan(0.35);
  expect(flagged).toBeLessThan(0.65);
});
