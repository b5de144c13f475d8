import { type Browser, chromium, type Page } from '@playwright/test';
import { grown, seeds } from '../detection/hostile';
import { ownCorpus } from '../learning/corpus';
import { bundled, detector, gzipped } from './bundle';

/** UTF-16 code units. */
export const LENGTHS = [200, 2_000, 8_000] as const;
/** Texts a round; half of the rounds only warms up. */
const TEXTS = 60;
const ROUNDS = 60;
/** So long is a hostile text, and then twice as long. UTF-16 code units. */
const HOSTILE = 50_000;
/** Every so many hostile seeds are tried. */
const STRIDE = 25;
/** Less than this is too short to be compared with. ms. */
const LEAST = 0.5;
const COLD_STARTS = 7;

/** Time a text, µs. */
export interface Times {
  median: number;
  /** The slowest in a hundred. */
  p99: number;
}

export interface Row {
  length: number;
  split: Times;
  vouch: Times;
  writeGood: Times;
}

export interface Measured {
  rows: Row[];
  /** How many times longer twice the hostile text takes: half of the seeds at most, and the worst. */
  doubling: { median: number; worst: number };
  /** The first text and the second in a fresh process, with nothing compiled; medians, ms. */
  cold: { first: number; second: number };
  /** Engine, signals and model, gzipped. */
  bytes: number;
}

interface Scripts {
  detector: { analyzeMessage(text: string, context: object): unknown };
  writeGood: { lint(text: string): unknown };
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

const medianOf = (all: readonly number[]) => [...all].sort((a, b) => a - b)[all.length >> 1]!;

/** A page of its own process, in which the clock is precise to 5 µs. */
async function pageWith(browser: Browser, scripts: readonly string[]): Promise<Page> {
  const context = await browser.newContext();
  await context.route('**', (route) =>
    route.fulfill({
      contentType: 'text/html',
      headers: {
        'Cross-Origin-Opener-Policy': 'same-origin',
        'Cross-Origin-Embedder-Policy': 'require-corp',
      },
      body: '<!doctype html>',
    }),
  );
  const page = await context.newPage();
  await page.goto('http://localhost/');
  for (const content of scripts) await page.addScriptTag({ content });
  return page;
}

/** Reads fresh texts, beside the same texts lower-cased and split, and linted by write-good. */
const rowOf = (page: Page, length: number): Promise<Row> =>
  page.evaluate(
    ({ length, texts, rounds }) => {
      const { detector, writeGood } = globalThis as unknown as Scripts;
      const jobs = {
        split: (text: string) => text.toLowerCase().split(/\s+/).length,
        vouch: (text: string) => detector.analyzeMessage(text, { kind: 'message' }),
        writeGood: (text: string) => writeGood.lint(text),
      };
      type Job = keyof typeof jobs;
      const part = texts.length / rounds;
      const single: Record<Job, number[]> = { split: [], vouch: [], writeGood: [] };
      const whole: Record<Job, number[]> = { split: [], vouch: [], writeGood: [] };
      for (let round = 0; round < rounds; round += 1) {
        const mine = texts.slice(round * part, (round + 1) * part);
        for (const name of Object.keys(jobs) as Job[]) {
          const times: number[] = [];
          const start = performance.now();
          for (const text of mine) {
            const before = performance.now();
            jobs[name](text);
            times.push(performance.now() - before);
          }
          const mean = (performance.now() - start) / part;
          if (2 * round < rounds) continue;
          whole[name].push(mean);
          single[name].push(...times);
        }
      }
      const at = (all: number[], share: number) =>
        all.sort((a, b) => a - b)[Math.floor(all.length * share)]! * 1_000;
      // A single short text takes less than the clock can tell: of rounds, the mean.
      const of = (name: Job) => ({ median: at(whole[name], 0.5), p99: at(single[name], 0.99) });
      return { length, split: of('split'), vouch: of('vouch'), writeGood: of('writeGood') };
    },
    { length, texts: textsOf(length), rounds: ROUNDS },
  );

/** How many times longer a hostile text takes when it is twice as long, by seed. */
const doublingsOf = (page: Page): Promise<number[]> =>
  page.evaluate(
    ({ pairs, least }) => {
      const { detector } = globalThis as unknown as Scripts;
      // Others use the machine too, so the best of several counts.
      const best = (text: string) => {
        let time = Number.POSITIVE_INFINITY;
        for (let nth = 0; nth < 5; nth += 1) {
          const before = performance.now();
          detector.analyzeMessage(`I think of you and ${text}`, { kind: 'message' });
          time = Math.min(time, performance.now() - before);
        }
        return time;
      };
      return pairs.map(([once, twice]) => best(twice!) / Math.max(best(once!), least));
    },
    {
      pairs: seeds
        .filter((_, index) => index % STRIDE === 0)
        .map((seed) => [grown(seed, HOSTILE), grown(seed, 2 * HOSTILE)]),
      least: LEAST,
    },
  );

async function coldStart(browser: Browser, script: string): Promise<number[]> {
  const page = await pageWith(browser, [script]);
  const [first, second] = ownCorpus().filter(({ text }) => text.length > 150 && text.length < 250);
  const times = await page.evaluate(
    (texts) =>
      texts.map((text) => {
        const before = performance.now();
        (globalThis as unknown as Scripts).detector.analyzeMessage(text, { kind: 'message' });
        return performance.now() - before;
      }),
    [first!.text, second!.text],
  );
  await page.context().close();
  return times;
}

/** Measures the detector in Chromium. */
export async function measured(): Promise<Measured> {
  const code = await detector();
  const browser = await chromium.launch({
    executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const script = `var process = { env: {} }; var __name = (made) => made;\n${code}`;
  const cold: number[][] = [];
  for (let nth = 0; nth < COLD_STARTS; nth += 1) cold.push(await coldStart(browser, script));
  const page = await pageWith(browser, [script, await bundled('tests/bench/write-good.ts', 'writeGood')]);
  // The automaton grows with the first texts that it meets, and the browser compiles what runs often.
  await page.evaluate(
    (texts) => {
      const { detector } = globalThis as unknown as Scripts;
      for (const start of ['Warm. ', 'Warmer. ', 'Warmest. '])
        for (const text of texts) detector.analyzeMessage(start + text, { kind: 'message' });
    },
    ownCorpus().map(({ text }) => text),
  );
  const rows: Row[] = [];
  for (const length of LENGTHS) rows.push(await rowOf(page, length));
  const doublings = await doublingsOf(page);
  await browser.close();
  return {
    rows,
    doubling: { median: medianOf(doublings), worst: Math.max(...doublings) },
    cold: {
      first: medianOf(cold.map(([first]) => first!)),
      second: medianOf(cold.map(([, second]) => second!)),
    },
    bytes: gzipped(code),
  };
}

const shown = ({ median, p99 }: Times) => `${median.toFixed(median < 10 ? 1 : 0)} (${p99.toFixed(0)})`;

/** What was measured, as a table and the lines below it. */
export function reportOf({ rows, doubling, cold, bytes }: Measured): string {
  const lines = rows.map(
    ({ length, split, vouch, writeGood }) =>
      `| ${length} | ${shown(split)} | ${shown(vouch)} | ${shown(writeGood)} | ${(vouch.median / split.median).toFixed(1)} | ${(writeGood.median / vouch.median).toFixed(1)} |`,
  );
  return [
    '| characters | lower-case and split, µs (p99) | Vouch, µs (p99) | write-good, µs (p99) | × split | write-good ÷ Vouch |',
    '|---|---|---|---|---|---|',
    ...lines,
    '',
    `Twice the hostile text takes ${doubling.median.toFixed(2)} times as long, at worst ${doubling.worst.toFixed(2)} times.`,
    '',
    `In a fresh process, with nothing compiled, the first text takes ${cold.first.toFixed(0)} ms, the second ${cold.second.toFixed(1)} ms.`,
    '',
    `Engine, signals and model: ${(bytes / 1_000).toFixed(1)} kB gzipped.`,
  ].join('\n');
}
