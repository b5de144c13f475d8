/**
 * `npm run bench`: what Vouch costs a page, in a real Chromium, beside the same page without it in the same browser.
 * Times are ms of the main thread, the page's own work among them. Fails where a figure is over its limit.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { CDPSession, Page } from '@playwright/test';
import { EXTENSION, launchVouch } from '../rehearsal/launch';
import { startRehearsal } from '../rehearsal/server';

const ROUNDS = 5;
const BURSTS = 100;
const NODES = 100;
const MESSAGES = 500;
const NAVIGATIONS = 200;
const LONG = 50;
const RATIO = 1.2;
const SCRIPT = 60_000;
/** How much the heap may grow over the last half of the navigations, MB. */
const GROWTH = 0.5;

const build = spawnSync('npx', ['wxt', 'build'], { stdio: ['ignore', 'ignore', 'inherit'] });
if (build.status !== 0) process.exit(1);
const rehearsal = await startRehearsal();
const { world, port } = rehearsal;
/** A name for the same site that is not LinkedIn's: there the same browser runs no Vouch. */
const OTHER = 'linkedin.test';
const chromiumArgs = rehearsal.chromiumArgs.map((arg) =>
  arg.startsWith('--host-resolver-rules') ? `${arg}, MAP ${OTHER}:443 127.0.0.1:${port}` : arg,
);
const vouch = await launchVouch({ rehearsal: { chromiumArgs }, headless: true });
const { context } = vouch;
const WITH = 'www.linkedin.com';

const median = (all: number[]) => [...all].sort((a, b) => a - b)[all.length >> 1]!;
/** @param isWithin whether the figure is within its limit */
function tell(what: string, value: string, isWithin = true): void {
  console.log(`${what.padEnd(44)} ${value}${isWithin ? '' : '  ← over the limit'}`);
  if (!isWithin) process.exitCode = 1;
}

async function open(host: string, path: string): Promise<{ page: Page; cdp: CDPSession }> {
  const page = await context.newPage();
  await page.goto(`https://${host}${path}`);
  const cdp = await context.newCDPSession(page);
  await cdp.send('Performance.enable');
  await page.waitForTimeout(1_000);
  return { page, cdp };
}

async function metric(cdp: CDPSession, name: string): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return metrics.find((one) => one.name === name)!.value;
}

/** Nodes come and go beside what the page shows. */
const burst = (page: Page) =>
  page.evaluate(
    async ({ count, nodes }) => {
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
    { count: BURSTS, nodes: NODES },
  );

/** What the main thread does of it; with `observes`, under an observer that does nothing. */
async function bursts(host: string, path: string, observes: boolean): Promise<number> {
  const { page, cdp } = await open(host, path);
  if (observes) {
    await page.evaluate(() => {
      const options = { childList: true, subtree: true, characterData: true, attributes: true };
      new MutationObserver(() => {}).observe(document, options);
    });
  }
  const before = await metric(cdp, 'TaskDuration');
  await burst(page);
  const took = ((await metric(cdp, 'TaskDuration')) - before) * 1_000;
  await page.close();
  return took;
}

/** Taken in turn, so that a slow minute of the machine slows all alike. */
async function compare(name: string, path: string): Promise<void> {
  const times = { bare: [] as number[], observer: [] as number[], vouch: [] as number[] };
  for (let round = 0; round < ROUNDS; round += 1) {
    times.bare.push(await bursts(OTHER, path, false));
    times.observer.push(await bursts(OTHER, path, true));
    times.vouch.push(await bursts(WITH, path, false));
  }
  const [without, empty, withVouch] = [median(times.bare), median(times.observer), median(times.vouch)];
  tell(
    `${BURSTS * NODES} nodes on ${name}`,
    `without ${without.toFixed(0)}, empty observer ${empty.toFixed(0)}, Vouch ${withVouch.toFixed(0)}; Vouch / observer ${(withVouch / empty).toFixed(2)} (≤ ${RATIO}), Vouch / without ${(withVouch / without).toFixed(2)}`,
    withVouch / empty <= RATIO,
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

const isOurs = ({ args }: TraceEvent) => /^chrome-extension:.*\/linkedin\.js$/.test(args.data?.url ?? '');
const within = (outer: TraceEvent, one: TraceEvent) =>
  one.tid === outer.tid &&
  one.pid === outer.pid &&
  one.ts >= outer.ts &&
  one.ts < outer.ts + (outer.dur ?? 0);

/** The calls of Vouch's script, those within others left out, and what of the page was laid out anew within them. */
function ownCalls(events: readonly TraceEvent[]) {
  const calls = events.filter((one) => /FunctionCall|FireTimer|RunMicrotasks/.test(one.name) && one.dur);
  const own = calls.filter(isOurs);
  const outer = own.filter((one) => !own.some((other) => other !== one && within(other, one)));
  const layouts = events.filter(
    (one) => /^(?:Layout|UpdateLayoutTree)$/.test(one.name) && outer.some((call) => within(call, one)),
  );
  return { outer, layouts };
}

const sum = (events: readonly TraceEvent[]) => events.reduce((all, { dur = 0 }) => all + dur / 1_000, 0);

/** How long after a page came Vouch looks out for its chats, ms. */
const LOOKING_OUT = 16_000;

/** What Vouch does in the bursts, on a page that is drawn. */
async function callsInBursts(path: string) {
  const { page, cdp } = await open(WITH, path);
  await page.waitForTimeout(LOOKING_OUT);
  const { outer, layouts } = ownCalls(await traced(cdp, () => burst(page)));
  await page.close();
  return { calls: outer.length, ms: sum(outer), layouts: layouts.length };
}

/** The longest tasks while a long conversation loads: Vouch's own part in any of them, and whole tasks. */
async function longTasks(host: string, path: string) {
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  const events = await traced(cdp, async () => {
    await page.goto(`https://${host}${path}`);
    await page.waitForTimeout(3_000);
  });
  await page.close();
  const { outer, layouts } = ownCalls(events);
  const tasks = events.filter((one) => /RunTask$/.test(one.name) && (one.dur ?? 0) > 1_000);
  const own = tasks.map((task) => sum(outer.filter((one) => within(task, one))));
  const isLong = (task: TraceEvent) => (task.dur ?? 0) / 1_000 > LONG;
  return {
    longest: Math.max(0, ...own),
    calls: outer.length,
    layouts: layouts.length,
    longWithUs: tasks.filter((task, at) => isLong(task) && own[at]! > 0).length,
    long: tasks.filter(isLong).length,
  };
}

/** How often the page was laid out while somebody writes and a wording is put in the box, and how often by Vouch. */
async function layoutsOfWriting(host: string, path: string) {
  const { page, cdp } = await open(host, path);
  await page.locator('.msg__detail .msg-form__contenteditable').click();
  const before = await metric(cdp, 'LayoutCount');
  const events = await traced(cdp, async () => {
    await page.keyboard.type('We help clinics save money. Do you have 15 minutes this week?', { delay: 25 });
    await page.waitForTimeout(1_500);
  });
  const all = (await metric(cdp, 'LayoutCount')) - before;
  await page.close();
  return { all, own: ownCalls(events).layouts.length };
}

async function heapAfter(host: string, paths: readonly string[]): Promise<number[]> {
  const { page, cdp } = await open(host, paths[0]!);
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
    await page.waitForTimeout(100);
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
const idle = await callsInBursts('/feed/');
tell('Vouch in these on the feed', `${idle.calls} calls, ${idle.ms.toFixed(1)} (0 and 0)`, idle.calls === 0);
await compare('a conversation', threadPath);
const busy = await callsInBursts(threadPath);
tell('Vouch in these on a conversation', `${busy.calls} calls, ${busy.ms.toFixed(1)}`);
const [without, ours] = [await longTasks(OTHER, threadPath), await longTasks(WITH, threadPath)];
tell(
  `a conversation of ${MESSAGES} messages loads`,
  `Vouch’s longest part of a task ${ours.longest.toFixed(0)} (≤ ${LONG}) in ${ours.calls} calls; tasks over ${LONG}: ${ours.long} (${ours.longWithUs} with Vouch in them), without Vouch ${without.long}`,
  ours.longest <= LONG,
);
const writing = {
  plain: await layoutsOfWriting(OTHER, threadPath),
  vouch: await layoutsOfWriting(WITH, threadPath),
};
const forced = busy.layouts + ours.layouts + writing.vouch.own;
tell(
  'layouts and styles that Vouch forces',
  `${forced} (0); layouts in all while writing ${writing.vouch.all}, without Vouch ${writing.plain.all}`,
  forced === 0,
);
const paths = ['/feed/', '/messaging/', '/mynetwork/grow/', '/in/me/'];
for (const [name, host] of [
  ['without', OTHER],
  ['Vouch', WITH],
] as const) {
  const heaps = await heapAfter(host, paths);
  tell(
    `heap over ${NAVIGATIONS} navigations, ${name}, MB`,
    heaps.map((heap) => heap.toFixed(1)).join(' '),
    heaps.at(-1)! - heaps[2]! <= GROWTH,
  );
}
const script = gzipSync(readFileSync(`${EXTENSION}/linkedin.js`), { level: 9 }).length;
tell('content script, gzipped', `${(script / 1_000).toFixed(1)} kB (≤ ${SCRIPT / 1_000})`, script <= SCRIPT);

await vouch.close();
await rehearsal.close();
