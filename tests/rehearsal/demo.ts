/**
 * `npm run demo`: shows the main job in a real Chromium, on the rehearsal of LinkedIn. With a display it leaves the
 * browser to the person; without one, or with `--scripted`, it plays the story and leaves a picture of each step.
 */
import { spawnSync } from 'node:child_process';
import { launchVouch } from './launch';
import { startRehearsal } from './server';
import { playStory } from './story';

const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const isScripted = process.argv.includes('--scripted') || Boolean(process.env.CI) || !hasDisplay;

const GUIDE = `
This is a rehearsal of LinkedIn with invented people; nothing leaves this machine.

  1. The welcome page asks what Vouch may keep. Say yes, and pin the icon.
  2. On the tab with Mara's profile, press Connect, then "Add a note".
  3. Type a stock invite: I'd like to add you to my professional network.
     The icon shows G. Press it: why, and three other ways to say it.
  4. Insert one, fill its blank, send it.
  5. Open Messaging: a pitch from Blake is waiting. The words that count are marked, and the popup says why. Flag it.
  6. Open Kofi's conversation and, from the popup, the side panel: it reads along while you write.
     Say that Kofi trusts you, and it offers a request for an introduction.
  7. The popup's other tabs: your referrals, connection notes, whom you flagged, and what Vouch may do.

Close the browser to end.
`;

console.log('Building the extension…');
const build = spawnSync('npx', ['wxt', 'build'], {
  stdio: ['ignore', 'ignore', 'inherit'],
  shell: process.platform === 'win32',
});
if (build.status !== 0) process.exit(1);

const rehearsal = await startRehearsal();
const browser = await launchVouch({ rehearsal, headless: isScripted });
let isGood = true;
if (isScripted) {
  isGood = await playStory({ rehearsal, browser });
  await browser.close();
} else {
  const page = await browser.context.newPage();
  await page.goto(`https://www.linkedin.com/in/${rehearsal.world.people.mara.slug}/`);
  await browser.desk.bringToFront();
  console.log(GUIDE);
  rehearsal.world.deliver(
    'blake',
    'Tessa, we help sales teams double their pipeline. Do you have 15 minutes for a demo this week?',
  );
  await browser.context.waitForEvent('close', { timeout: 0 });
}
await rehearsal.close();
process.exit(isGood ? 0 : 1);
