import { test as base, type ConsoleMessage, type Page } from '@playwright/test';
import { type PackedChunk, unpack } from '@/utils/relationships/packing';
import { launchVouch, type VouchBrowser } from '../../rehearsal/launch';
import { type Rehearsal, startRehearsal } from '../../rehearsal/server';

export { expect } from '@playwright/test';

/** What stands while all tests run: LinkedIn's rehearsal, and one Chromium with the built extension. */
interface Shared {
  rehearsal: Rehearsal;
  browser: VouchBrowser;
}

export interface Badge {
  text: string;
  /** Red, green, blue, 0–255 each. */
  colour: number[];
  title: string;
}

/** A user with Vouch installed, at LinkedIn's rehearsal. */
export class Stage {
  readonly errors: string[] = [];

  constructor(
    readonly rehearsal: Rehearsal,
    readonly browser: VouchBrowser,
  ) {}

  get world() {
    return this.rehearsal.world;
  }

  /** Sends a message as an extension page does, and unwraps the reply. */
  ask(name: string, request: unknown = {}): Promise<unknown> {
    return this.browser.desk.evaluate(
      async (message) => {
        const reply = await chrome.runtime.sendMessage(message);
        if (!reply?.ok) throw new Error(`${message.name}: ${reply?.message ?? 'no answer'}`);
        return reply.value;
      },
      { name, request },
    );
  }

  /** Opens a page of LinkedIn. */
  async open(path: string): Promise<Page> {
    const page = await this.browser.context.newPage();
    page.on('console', (message) => this.note(message));
    page.on('pageerror', (error) => this.errors.push(String(error)));
    await page.goto(`https://www.linkedin.com${path}`);
    return page;
  }

  private note(message: ConsoleMessage): void {
    if (message.type() === 'error') this.errors.push(`${message.location().url}: ${message.text()}`);
  }

  tabId(page: Page): Promise<number> {
    return this.browser.desk.evaluate(async (url) => {
      const tab = (await chrome.tabs.query({})).find((one) => one.url === url);
      if (tab?.id === undefined) throw new Error(`No tab shows ${url}.`);
      return tab.id;
    }, page.url());
  }

  async badge(page: Page): Promise<Badge> {
    const tabId = await this.tabId(page);
    return this.browser.desk.evaluate(
      async (id) => ({
        text: await chrome.action.getBadgeText({ tabId: id }),
        colour: [...(await chrome.action.getBadgeBackgroundColor({ tabId: id }))].slice(0, 3),
        title: await chrome.action.getTitle({ tabId: id }),
      }),
      tabId,
    );
  }

  badgeText = async (page: Page): Promise<string> => (await this.badge(page)).text;

  /** The popup for a tab, in a window of its own beside it: the page stays visible, as it does under the real one. */
  popup(page: Page): Promise<Page> {
    // The toolbar's popup is as wide as its page asks and 600 px high at the most.
    return this.beside(page, 'popup.html', { width: 380, height: 600 });
  }

  /** The side panel for a tab, likewise in a window of its own; Chromium's own one is no page to Playwright. */
  sidePanel(page: Page): Promise<Page> {
    return this.beside(page, 'sidepanel.html', { width: 360, height: 800 });
  }

  private async beside(page: Page, file: string, size: { width: number; height: number }): Promise<Page> {
    const url = `/${file}?tab=${await this.tabId(page)}`;
    const opened = this.browser.context.waitForEvent('page');
    await this.browser.desk.evaluate(
      (path) => chrome.windows.create({ url: path, type: 'popup', width: 396, height: 640 }),
      url,
    );
    const shown = await opened;
    shown.on('console', (message) => this.note(message));
    shown.on('pageerror', (error) => this.errors.push(String(error)));
    await shown.waitForURL((one) => one.pathname === `/${file}`);
    await shown.setViewportSize(size);
    return shown;
  }

  /** Everything that the book holds, by store, conversations message by message; empty when there is no book. */
  async book(): Promise<Record<string, unknown[]>> {
    const held: Record<string, unknown[]> = await this.browser.desk.evaluate(async () => {
      const held: Record<string, unknown[]> = {};
      for (const { name } of await indexedDB.databases()) {
        const database = await new Promise<IDBDatabase>((resolve, reject) => {
          const request = indexedDB.open(name!);
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
        for (const store of database.objectStoreNames) {
          held[store] = await new Promise((resolve, reject) => {
            const request = database.transaction(store).objectStore(store).getAll();
            request.onsuccess = () => resolve(request.result);
            request.onerror = () => reject(request.error);
          });
        }
        database.close();
      }
      return held;
    });
    if (held.conversations) held.conversations = (held.conversations as PackedChunk[]).map(unpack);
    return held;
  }

  /** The user says yes on the welcome page. */
  async consent(): Promise<void> {
    await this.ask('consent/set', { consent: 'given' });
  }

  private async targets(type: string) {
    const session = await this.browser.context.newCDPSession(this.browser.desk);
    const { targetInfos } = await session.send('Target.getTargets');
    return { session, found: targetInfos.filter((target) => target.type === type) };
  }

  /** Stops the worker as the browser does at will. What is under way may wake another at once. */
  async killWorker(): Promise<void> {
    const { session, found } = await this.targets('service_worker');
    const stopped = new Set(found.map(({ targetId }) => targetId));
    for (const targetId of stopped) await session.send('Target.closeTarget', { targetId });
    await base.expect
      .poll(async () => (await this.targets('service_worker')).found.some((one) => stopped.has(one.targetId)))
      .toBe(false);
    await session.detach();
  }

  /**
   * Stops the worker, and each one that is woken from then on as soon as it starts, in the midst of what woke it.
   *
   * @param most how many at most
   * @returns ends it, and resolves to how many were stopped
   */
  async killAtStart(most = 1): Promise<() => Promise<number>> {
    await this.killWorker();
    const session = await this.browser.context.newCDPSession(this.browser.desk);
    let killed = 0;
    session.on('Target.targetCreated', ({ targetInfo }) => {
      if (targetInfo.type !== 'service_worker' || killed === most) return;
      killed += 1;
      // It may have stopped by itself.
      session.send('Target.closeTarget', { targetId: targetInfo.targetId }).catch(() => undefined);
    });
    await session.send('Target.setDiscoverTargets', { discover: true });
    return async () => {
      await base.expect.poll(() => killed).toBeGreaterThan(0);
      await session.detach();
      return killed;
    };
  }

  /**
   * Holds the worker's next answers about drafts back after it has looked at the settings, as a busy machine may.
   *
   * @returns lets them go; `untilHeld` resolves when there is one
   */
  async holdVerdict() {
    const [worker] = this.browser.context.serviceWorkers();
    if (!worker) throw new Error('The worker sleeps.');
    await worker.evaluate(() => {
      const { action } = chrome;
      const { setTitle } = action;
      const held = Object.assign(globalThis, { isHeld: false, letGo: () => {} });
      const going = new Promise<void>((go) => {
        held.letGo = go;
      });
      action.setTitle = async (details: chrome.action.TitleDetails) => {
        held.isHeld = true;
        await going;
        action.setTitle = setTitle;
        return setTitle(details);
      };
    });
    // biome-ignore lint/suspicious/noExplicitAny: what was put there.
    const letGo = () => worker.evaluate(() => (globalThis as any).letGo() as undefined);
    // biome-ignore lint/suspicious/noExplicitAny: what was put there.
    const isHeld = () => worker.evaluate(() => (globalThis as any).isHeld as boolean);
    return Object.assign(letGo, { untilHeld: () => base.expect.poll(isHeld).toBe(true) });
  }

  /** As installed: nothing kept, nothing asked, no page of LinkedIn open. */
  async reset(): Promise<void> {
    for (const page of this.browser.context.pages()) if (page !== this.browser.desk) await page.close();
    await this.ask('book/erase');
    this.world.reset();
    this.errors.length = 0;
  }
}

export const test = base.extend<{ stage: Stage }, { shared: Shared }>({
  shared: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from the pattern.
    async ({}, use) => {
      const rehearsal = await startRehearsal();
      const browser = await launchVouch({ rehearsal, headless: true });
      await use({ rehearsal, browser });
      await browser.close();
      await rehearsal.close();
    },
    { scope: 'worker' },
  ],
  stage: async ({ shared }, use) => {
    const stage = new Stage(shared.rehearsal, shared.browser);
    await stage.reset();
    await use(stage);
    base.expect(stage.errors, 'no error in any console').toEqual([]);
  },
});
