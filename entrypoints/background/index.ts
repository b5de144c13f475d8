import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { serve } from '@/utils/messaging/server';
import { openBook } from '@/utils/relationships/book';
import { askForReload } from './badge';
import { handlers } from './handlers';
import { tabMemory } from './tab-memory';

export default defineBackground(() => {
  serve('worker', handlers(openBook()));

  // Content scripts read storage.local by default; a compromised page must not see or change settings.
  void chrome.storage.local.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' });

  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    if (reason === 'install' || reason === 'update') await askForReload();
    if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });

  browser.tabs.onRemoved.addListener((tabId) => void tabMemory.forgetTab(tabId));
});
