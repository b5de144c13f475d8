/**
 * `npm run bench`: the book at full size, in a real Chromium, each figure beside its baseline in the same run.
 * `node tests/setup/run.mjs tests/bench/book.ts [connections] [messages of the export] [messages in the book]`
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { launchVouch } from '../rehearsal/launch';
import { startRehearsal } from '../rehearsal/server';
import { bundled } from './bundle';
import { exportOf, zipOf } from './exports';
import { makeLife } from './lives';

const [connections = 30_000, exported = 200_000, kept = 500_000] = process.argv
  .slice(2)
  .map(Number)
  .filter(Boolean);

const line = (what: string, value: number, unit: string, baseline?: number, most?: number) =>
  console.log(
    `${what.padEnd(44)} ${value.toFixed(value < 100 ? 1 : 0).padStart(8)} ${unit.padEnd(3)}` +
      (baseline === undefined
        ? ''
        : ` baseline ${baseline.toFixed(1).padStart(8)}  × ${(value / baseline).toFixed(2)}`) +
      (most === undefined ? '' : `  at most ${most}`),
  );

if (spawnSync('npx', ['wxt', 'build'], { stdio: ['ignore', 'ignore', 'inherit'] }).status !== 0)
  process.exit(1);
const folder = mkdtempSync(join(tmpdir(), 'vouch-bench-'));
const life = makeLife({ seed: 1, connections, messages: exported });
const files = exportOf(life, '2026');
const zip = join(folder, 'export.zip');
const gz = join(folder, 'export.gz');
writeFileSync(zip, Buffer.from(await (await zipOf(files)).arrayBuffer()));
writeFileSync(
  gz,
  gzipSync(Buffer.from(files.map(({ text }) => [...text()].join('')).join('')), { level: 6 }),
);

const rehearsal = await startRehearsal();
const browser = await launchVouch({ rehearsal, headless: true });
const { desk } = browser;
await desk.evaluate(() => chrome.runtime.sendMessage({ name: 'consent/set', request: { consent: 'given' } }));
await desk.evaluate(await bundled('tests/bench/harness.ts', 'harness'));
await desk.evaluate(() => {
  const input = document.createElement('input');
  Object.assign(input, { type: 'file', id: 'bench-file' });
  document.body.append(input);
});
// biome-ignore lint/suspicious/noExplicitAny: what the harness put there.
type Bench = any;
const run = <T>(name: string, ...args: unknown[]): Promise<T> =>
  desk.evaluate(([call, given]) => (globalThis as Bench).bench[call as string](...(given as unknown[])), [
    name,
    args,
  ] as const);
const withFile = async <T>(name: string, path: string): Promise<T> => {
  await desk.locator('#bench-file').setInputFiles(path);
  return desk.evaluate((call) => {
    const [file] = (document.querySelector('#bench-file') as HTMLInputElement).files!;
    return (globalThis as Bench).bench[call](file);
  }, name);
};

console.log(`\n${connections} connections, ${exported} messages in the export, ${kept} in the book`);
const inflate = await withFile<number>('inflate', gz);
const packed = await run<number>('packedWrite', connections, exported);
const row = await run<number>('putARow', 10_000);

const dashboard = await browser.context.newPage();
await dashboard.goto(`chrome-extension://${browser.extensionId}/dashboard.html#/transfer`);
await dashboard.evaluate(() => {
  Object.assign(globalThis, { longest: 0 });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries())
      (globalThis as Bench).longest = Math.max((globalThis as Bench).longest, duration);
  }).observe({ entryTypes: ['longtask'] });
});
await dashboard.getByLabel(/Drop the file here/).setInputFiles(zip);
let start = performance.now();
await dashboard.getByRole('button', { name: 'Bring it in' }).waitFor({ timeout: 300_000 });
const survey = performance.now() - start;
start = performance.now();
await dashboard.getByRole('button', { name: 'Bring it in' }).click();
await dashboard.getByText('It is in your book').waitFor({ timeout: 600_000 });
const reading = performance.now() - start;
line('import, zip to book', survey + reading, 'ms', inflate + packed, 4);
line('  of which the look-through', survey, 'ms');
line(
  '  one put a row would take (rows alone)',
  row * (exported + connections),
  'ms',
  survey + reading,
  undefined,
);
line(
  '  longest task of the page',
  await dashboard.evaluate(() => (globalThis as Bench).longest),
  'ms',
  undefined,
  50,
);
await dashboard.close();

await run('erase');
await run('fill', 30, 30);
const small = await run<number>('firstPage');
await run('erase');
const text = await run<number>('fill', connections, kept);
line('first page of people with the count', await run<number>('firstPage'), 'ms', small, 2);
const person = await run<{ messages: number; ms: number; raw: number }>('openPerson');
line(`open a person with ${person.messages} messages`, person.ms, 'ms', person.raw, 3);
const record = await run<{ ms: number; raw: number }>('recordOne');
line('record one message seen on a page', record.ms, 'ms', record.raw, 3);

interface Searched {
  firstAt: number;
  wholeAt: number;
  warm: Record<string, number>;
  key: number;
  slowestKey: number;
  peopleAt: number;
  size: number;
}
const found = await run<Searched>('searching');
line('first hits after opening', found.firstAt, 'ms', undefined, 1_000);
line('all hits after opening', found.wholeAt, 'ms', undefined, 5_000);
for (const [words, ms] of Object.entries(found.warm)) line(`warm, “${words}”`, ms, 'ms', undefined, 400);
line('people, a key typed', found.key, 'ms', undefined, 16);
line('people, the slowest key', found.slowestKey, 'ms', undefined, 16);
line('lists of people counted', found.peopleAt, 'ms');

await run('close');
await desk.waitForTimeout(3_000);
const usage = await desk.evaluate(async () => (await navigator.storage.estimate()).usage!);
line('on disk', usage / 1e6, 'MB', text / 1e6, 2);

await browser.close();
await rehearsal.close();
rmSync(folder, { recursive: true, force: true });
