/**
 * `npm run bench`: what Vouch costs a page, in a real Chromium, beside the same page without it. Times are ms of the
 * main thread, the page's own work among them.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { type BrowserContext, type CDPSession, chromium, type Page } from '@playwright/test';
import { EXTENSION, launchVouch } from '../rehearsal/launch';
import { startRehearsal } from '../rehearsal/server';

const ROUNDS = 5;
const BURSTS = 100;
const NODES = 100;
const MESSAGES = 500;
const NAVIGATIONS = 200;
const LONG = 50;

const build = spawnSync('npx', ['wxt', 'build'], { stdio: ['ignore', 'ignore', 'inherit'] });
if (build.status !== 0) process.exit(1);
const rehearsal = await startRehearsal();
const { world } = rehearsal;
const vouch = await launchVouch({ rehearsal, headless: true });
const bare = await chromium.launch({
  executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', ...rehearsal.chromiumArgs],
});
const plain = await bare.newContext({ ignoreHTTPSErrors: true, viewport: { width: 1180, height: 800 } });

const median = (all: number[]) => [...all].sort((a, b) => a - b)[all.length >> 1]!;
const tell = (what: string, value: string) => console.log(`${what.padEnd(58)} ${value}`);

async function open(context: BrowserContext, path: string): Promise<{ page: Page; cdp: CDPSession }> {
  const page = await context.newPage();
  await page.goto(`https://www.linkedin.com${path}`);
  const cdp = await context.newCDPSession(page);
  await cdp.send('Performance.enable');
  await page.waitForTimeout(1_000);
  return { page, cdp };
}

async function metric(cdp: CDPSession, name: string): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return metrics.find((one) => one.name === name)!.value;
}

/** Nodes come and go beside what the page shows; with `observes`, under an observer that does nothing. */
async function bursts(context: BrowserContext, path: string, observes: boolean): Promise<number> {
  const { page, cdp } = await open(context, path);
  const before = await metric(cdp, 'TaskDuration');
  await page.evaluate(
    async ({ count, nodes, watch }) => {
      if (watch) {
        const options = { childList: true, subtree: true, characterData: true, attributes: true };
        new MutationObserver(() => {}).observe(document, options);
      }
      const place = document.querySelector('main')!.appendChild(document.createElement('div'));
      for (let burst = 0; burst < count; burst += 1) {
        for (let node = 0; node < nodes; node += 1) {
          const item = document.createElement('p');
          item.className = `n${node}`;
          item.append(`${burst} ${node}`);
          place.append(item);
        }
        await new Promise((go) => setTimeout(go, 8));
        place.replaceChildren();
      }
      await new Promise((go) => setTimeout(go, 400));
    },
    { count: BURSTS, nodes: NODES, watch: observes },
  );
  const took = ((await metric(cdp, 'TaskDuration')) - before) * 1_000;
  await page.close();
  return took;
}

/** Taken in turn, so that a slow minute of the machine slows all alike. */
async function compare(name: string, path: string): Promise<void> {
  const times = { bare: [] as number[], observer: [] as number[], vouch: [] as number[] };
  for (let round = 0; round < ROUNDS; round += 1) {
    times.bare.push(await bursts(plain, path, false));
    times.observer.push(await bursts(plain, path, true));
    times.vouch.push(await bursts(vouch.context, path, false));
  }
  const [without, empty, withVouch] = [median(times.bare), median(times.observer), median(times.vouch)];
  tell(
    `${BURSTS * NODES} nodes on ${name}`,
    `without ${without.toFixed(0)}, empty observer ${empty.toFixed(0)}, Vouch ${withVouch.toFixed(0)}; Vouch / observer ${(withVouch / empty).toFixed(2)}, Vouch / without ${(withVouch / without).toFixed(2)}`,
  );
}

interface TraceEvent {
  name: string;
  ts: number;
  dur?: number;
  tid: number;
  pid: number;
  args: { data?: { url?: string } };
}

async function traced(cdp: CDPSession, act: () => Promise<void>): Promise<TraceEvent[]> {
  await cdp.send('Tracing.start', {
    transferMode: 'ReturnAsStream',
    traceConfig: {
      includedCategories: ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'toplevel'],
    },
  });
  await act();
  const done = new Promise<string>((go) => cdp.once('Tracing.tracingComplete', ({ stream }) => go(stream!)));
  await cdp.send('Tracing.end');
  const handle = await done;
  let text = '';
  for (let isLast = false; !isLast; ) {
    const { data, eof } = await cdp.send('IO.read', { handle });
    text += data;
    isLast = eof;
  }
  return JSON.parse(text).traceEvents;
}

const isOurs = ({ args }: TraceEvent) => args.data?.url?.startsWith('chrome-extension://') === true;

/** The longest tasks while a long conversation loads: Vouch's own part in any of them, and whole tasks. */
async function longTasks(context: BrowserContext, path: string) {
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  const events = await traced(cdp, async () => {
    await page.goto(`https://www.linkedin.com${path}`);
    await page.waitForTimeout(3_000);
  });
  await page.close();
  const within = (task: TraceEvent, one: TraceEvent) =>
    one.tid === task.tid && one.pid === task.pid && one.ts >= task.ts && one.ts < task.ts + (task.dur ?? 0);
  const calls = events.filter((one) => one.name === 'FunctionCall' && isOurs(one) && one.dur !== undefined);
  const outer = calls.filter((one) => !calls.some((other) => other !== one && within(other, one)));
  const tasks = events.filter((one) => /RunTask$/.test(one.name) && (one.dur ?? 0) > 1_000);
  const own = tasks.map((task) =>
    outer.filter((one) => within(task, one)).reduce((sum, { dur = 0 }) => sum + dur / 1_000, 0),
  );
  const isLong = (task: TraceEvent) => (task.dur ?? 0) / 1_000 > LONG;
  return {
    longest: Math.max(0, ...own),
    calls: outer.length,
    longWithUs: tasks.filter((task, at) => isLong(task) && own[at]! > 0).length,
    long: tasks.filter(isLong).length,
  };
}

async function heapAfter(context: BrowserContext, paths: readonly string[]): Promise<number[]> {
  const { page, cdp } = await open(context, paths[0]!);
  const heaps: number[] = [];
  for (let count = 0; count <= NAVIGATIONS; count += 1) {
    if (count % 50 === 0) {
      await cdp.send('HeapProfiler.collectGarbage');
      heaps.push((await metric(cdp, 'JSHeapUsedSize')) / 2 ** 20);
    }
    const path = paths[(count + 1) % paths.length]!;
    await page
      .locator(`.rehearsal-bar a[href="${path}"]`)
      .first()
      .evaluate((link: HTMLAnchorElement) => link.click());
    await page.waitForTimeout(60);
  }
  await page.close();
  return heaps;
}

const thread = world.thread('kofi');
for (let at = 0; at < MESSAGES; at += 1)
  world.deliver(
    'kofi',
    `Line ${at}: the ward was quiet, and the rota held.`,
    Date.now() - (MESSAGES - at) * 60_000,
  );
const threadPath = `/messaging/thread/${thread.id}/`;

await compare('the feed (nothing to read)', '/feed/');
await compare('a conversation', threadPath);
const [without, ours] = [await longTasks(plain, threadPath), await longTasks(vouch.context, threadPath)];
tell(
  `a conversation of ${MESSAGES} messages loads`,
  `Vouch’s longest part of a task ${ours.longest.toFixed(0)} in ${ours.calls} calls; tasks over ${LONG}: ${ours.long} (${ours.longWithUs} with Vouch in them), without Vouch ${without.long}`,
);
const paths = ['/feed/', '/mynetwork/grow/'];
for (const [name, context] of [
  ['without', plain],
  ['Vouch', vouch.context],
] as const) {
  const heaps = await heapAfter(context, paths);
  tell(`heap over ${NAVIGATIONS} navigations, ${name}, MB`, heaps.map((heap) => heap.toFixed(1)).join(' '));
}
const script = gzipSync(readFileSync(`${EXTENSION}/linkedin.js`), { level: 9 }).length;
tell('content script, gzipped', `${(script / 1024).toFixed(1)} kB`);

await vouch.close();
await bare.close();
await rehearsal.close();
