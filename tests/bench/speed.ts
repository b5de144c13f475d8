import { chromium } from '@playwright/test';
import { ownCorpus } from '../learning/corpus';
import { bundled, detector, gzipped } from './bundle';

/** UTF-16 code units. */
export const LENGTHS = [200, 600, 2_000, 8_000] as const;
const TEXTS = 120;
const ROUNDS = 5;

export interface Row {
  length: number;
  /** Medians a text, µs. */
  split: number;
  vouch: number;
  writeGood: number;
  /** The slowest in a hundred, µs. */
  worst: number;
}

/** Texts of one length, none twice, made of the corpus in turn. */
function textsOf(length: number): string[] {
  const all = ownCorpus().map(({ text }) => text);
  return Array.from({ length: TEXTS * ROUNDS }, (_, nth) => {
    let text = '';
    for (let at = nth * 7; text.length < length; at += 1) text += `${all[at % all.length]}\n\n`;
    return `${nth} ${text}`.slice(0, length);
  });
}

/** Reads fresh texts in Chromium, beside the same texts lower-cased and split, and linted by write-good. */
export async function measured(): Promise<{ rows: Row[]; bytes: number }> {
  const code = await detector();
  const browser = await chromium.launch({
    executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const page = await browser.newPage();
  await page.addScriptTag({ content: `var process = { env: {} }; var __name = (made) => made;\n${code}` });
  await page.addScriptTag({ content: await bundled('tests/bench/write-good.ts', 'writeGood') });
  // The automaton grows with the first texts that it meets, and the browser compiles what runs often.
  await page.evaluate(
    (texts) => {
      const { detector } = globalThis as unknown as {
        detector: { analyzeMessage(text: string, context: object): unknown };
      };
      for (const text of texts) detector.analyzeMessage(text, { kind: 'message' });
    },
    ownCorpus().map(({ text }) => `Warm. ${text}`),
  );
  const rows: Row[] = [];
  for (const length of LENGTHS) {
    const row = await page.evaluate(
      ({ texts, rounds }) => {
        const { detector, writeGood } = globalThis as unknown as {
          detector: { analyzeMessage(text: string, context: object): unknown };
          writeGood: { lint(text: string): unknown };
        };
        const jobs = {
          split: (text: string) => text.toLowerCase().split(/\s+/).length,
          vouch: (text: string) => detector.analyzeMessage(text, { kind: 'message' }),
          writeGood: (text: string) => writeGood.lint(text),
        };
        const part = texts.length / rounds;
        const times: Record<string, number[]> = { split: [], vouch: [], writeGood: [] };
        const single: number[] = [];
        for (let round = 0; round < rounds; round += 1) {
          const mine = texts.slice(round * part, (round + 1) * part);
          for (const [name, job] of Object.entries(jobs)) {
            const start = performance.now();
            for (const text of mine) {
              const before = performance.now();
              job(text);
              if (name === 'vouch' && round > 0) single.push(performance.now() - before);
            }
            times[name]!.push(((performance.now() - start) / mine.length) * 1_000);
          }
        }
        const median = (all: number[]) => [...all].sort((a, b) => a - b)[all.length >> 1]!;
        single.sort((a, b) => a - b);
        return {
          split: median(times.split!),
          vouch: median(times.vouch!),
          writeGood: median(times.writeGood!),
          worst: single[Math.floor(single.length * 0.99)]! * 1_000,
        };
      },
      { texts: textsOf(length), rounds: ROUNDS },
    );
    rows.push({ length, ...row });
  }
  await browser.close();
  return { rows, bytes: gzipped(code) };
}

export function tableOf(rows: readonly Row[]): string {
  const lines = rows.map(
    ({ length, split, vouch, writeGood, worst }) =>
      `| ${length} | ${split.toFixed(0)} | ${vouch.toFixed(0)} (${worst.toFixed(0)}) | ${writeGood.toFixed(0)} | ${(vouch / split).toFixed(1)} | ${(writeGood / vouch).toFixed(1)} |`,
  );
  return [
    '| characters | lower-case and split, µs | Vouch, µs (p99) | write-good, µs | × split | write-good ÷ Vouch |',
    '|---|---|---|---|---|---|',
    ...lines,
  ].join('\n');
}
