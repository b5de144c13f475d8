import { expect } from '@playwright/test';
import type { VouchBrowser } from '../../rehearsal/launch';

/** On the browser's own page of extensions, where the user decides of them. */
async function decide({ context, extensionId }: VouchBrowser, act: 'reload' | 'allow'): Promise<void> {
  const extensions = await context.newPage();
  await extensions.goto(`chrome://extensions/?id=${extensionId}`);
  await extensions.evaluate(
    async ([id, what]) => {
      const { developerPrivate } = chrome as unknown as {
        developerPrivate: Record<string, (...options: unknown[]) => Promise<void>>;
      };
      // Without it the browser doesn't load an unpacked extension again.
      await developerPrivate.updateProfileConfiguration!({ inDeveloperMode: true });
      if (what === 'reload') await developerPrivate.reload!(id, { failQuietly: true });
      else await developerPrivate.updateExtensionConfiguration!({ extensionId: id, incognitoAccess: true });
    },
    [extensionId, act] as const,
  );
  await extensions.close();
}

/** The extension's pages go with it; this is a new one. */
async function openDesk(browser: VouchBrowser): Promise<void> {
  const desk = await browser.context.newPage();
  const arrives = () =>
    desk.goto(`chrome-extension://${browser.extensionId}/welcome.html`).then(
      () => true,
      () => false,
    );
  await expect.poll(arrives).toBe(true);
  browser.desk = desk;
}

/** Allows Vouch in private windows as its user does; the browser reloads the extension for that. */
export async function allowInPrivateWindows(browser: VouchBrowser): Promise<void> {
  await decide(browser, 'allow');
  await openDesk(browser);
}

/** Loads the extension anew, as an update of it does. */
export async function reloadExtension(browser: VouchBrowser): Promise<void> {
  await decide(browser, 'reload');
  await openDesk(browser);
}
