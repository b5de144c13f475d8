/**
 * How long after the last keystroke the badge says its verdict, in a real Chromium, with the worker
 * awake and asleep, beside a bare message to the worker and back in the same run. Times are ms.
 */
import { spawnSync } from 'node:child_process';
import type { Page } from '@playwright/test';
import { openNote, profile } from '../e2e/support/invite';
import { Stage } from '../e2e/support/stage';
import { launchVouch } from '../rehearsal/launch';
import { startRehearsal } from '../rehearsal/server';

const ROUNDS = 15;
/** The pause in typing after which a draft is read; `entrypoints/linkedin/watch.ts`. */
const PAUSE = 300;
const TEXT = 'I’d like to add you to my professional network, as we have many connections in common';

const build = spawnSync('npx', ['wxt', 'build'], { stdio: ['ignore', 'ignore', 'inherit'] });
if (build.status !== 0) process.exit(1);
const rehearsal = await startRehearsal();
const stage = new Stage(rehearsal, await launchVouch({ rehearsal, headless: true }));
const { desk } = stage.browser;

async function untilBadge(page: Page, tabId: number): Promise<number> {
  await page.evaluate(() => {
    addEventListener('input', () => Object.assign(globalThis, { typedAt: Date.now() }), true);
  });
  const shown = desk.evaluate(async (id) => {
    while ((await chrome.action.getBadgeText({ tabId: id })) !== 'G')
      await new Promise((go) => setTimeout(go, 4));
    return Date.now();
  }, tabId);
  await page.keyboard.type('.');
  const at = await shown;
  const typedAt = await page.evaluate(() => (globalThis as unknown as { typedAt: number }).typedAt);
  return at - typedAt - PAUSE;
}

async function rounds(isAsleep: boolean): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const page = await stage.open(profile(rehearsal.world.people.mara));
    const tabId = await stage.tabId(page);
    const box = await openNote(page);
    await page.keyboard.insertText(TEXT);
    while ((await stage.badgeText(page)) !== 'G') await page.waitForTimeout(20);
    await box.press('ControlOrMeta+a');
    await page.keyboard.press('Delete');
    while ((await stage.badgeText(page)) !== '') await page.waitForTimeout(20);
    if (isAsleep) await stage.killWorker();
    await page.keyboard.insertText(TEXT);
    times.push(await untilBadge(page, tabId));
    await page.close();
  }
  return times.sort((a, b) => a - b);
}

async function bareMessage(): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = performance.now();
    await stage.ask('consent/get');
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b);
}

const median = (times: number[]) => times[times.length >> 1]!;
const bare = await bareMessage();
for (const [name, times] of [
  ['bare message (baseline)', bare],
  ['badge, worker awake', await rounds(false)],
  ['badge, worker asleep', await rounds(true)],
] as const) {
  const ratio = (median(times) / median(bare)).toFixed(1);
  console.log(
    `${name.padEnd(26)} median ${median(times).toFixed(0).padStart(4)}  max ${times.at(-1)!.toFixed(0).padStart(4)}  × baseline ${ratio}`,
  );
}
await stage.browser.close();
await rehearsal.close();
