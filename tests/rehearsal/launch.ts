import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { discard } from '../setup/discard.mjs';
import type { Rehearsal } from './server';

/** The built extension. */
export const EXTENSION = resolve(import.meta.dirname, '../../.output/chrome-mv3');

export interface VouchBrowser {
  context: BrowserContext;
  extensionId: string;
  /** The welcome page, in a tab: an extension page from which tests look at badges, tabs and storage. */
  desk: Page;
  profile: string;
  close(): Promise<void>;
}

interface Options {
  /** What this browser takes for LinkedIn. */
  rehearsal: Pick<Rehearsal, 'chromiumArgs'>;
  headless: boolean;
  colorScheme?: 'light' | 'dark';
  /** One that was launched before and is gone: its profile is used again. */
  again?: Pick<VouchBrowser, 'profile' | 'extensionId'>;
  /** The folder of another build. */
  extension?: string;
}

/** Starts the Chromium at `CHROME_PATH` with the built extension in a new profile. */
export async function launchVouch({
  rehearsal,
  headless,
  colorScheme = 'light',
  again,
  extension = EXTENSION,
}: Options): Promise<VouchBrowser> {
  const profile = again?.profile ?? mkdtempSync(join(tmpdir(), 'vouch-profile-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
    headless,
    colorScheme,
    ignoreHTTPSErrors: true,
    viewport: headless ? { width: 1180, height: 800 } : null,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // Playwright starts without; a popup must be able to open while the tests run.
      '--disable-popup-blocking',
      ...rehearsal.chromiumArgs,
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
    ],
  });
  // Vouch opens its welcome page when it is installed; that page is the sign that the worker has started.
  const isWelcome = (page: Page) => page.url().endsWith('/welcome.html');
  const desk = again
    ? await context.newPage()
    : (context.pages().find(isWelcome) ?? (await context.waitForEvent('page', { predicate: isWelcome })));
  if (again) await desk.goto(`chrome-extension://${again.extensionId}/welcome.html`);
  return {
    context,
    extensionId: new URL(desk.url()).host,
    desk,
    profile,
    async close() {
      await context.close();
      discard(profile);
    },
  };
}
