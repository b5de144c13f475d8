import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { serve } from '@/utils/messaging/server';
import { openBook } from '@/utils/relationships/book';
import { tellWritten } from '@/utils/shared/written';
import { askForReload } from './badge';
import { handlers } from './handlers';
import { openSidePanel } from './side-panel';
import { tabMemory } from './tab-memory';

export default defineBackground(() => {
  serve('worker', handlers(openBook({ onWrite: tellWritten })));

  // Content scripts read storage.local by default; a compromised page must not see or change settings.
  void chrome.storage.local.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' });

  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    if (reason === 'install' || reason === 'update') await askForReload();
    if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });

  // Not every browser that runs extensions has a keyboard.
  browser.commands?.onCommand.addListener((command, tab) => {
    if (command === 'open-panel' && tab?.id !== undefined) openSidePanel(tab.id);
  });

  browser.tabs.onRemoved.addListener((tabId) => void tabMemory.forgetTab(tabId));
});
