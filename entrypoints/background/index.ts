import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { serve } from '@/utils/messaging/server';
import { openBook } from '@/utils/relationships/book';
import { tellWritten } from '@/utils/shared/written';
import { askForReload } from './badge';
import { handlers } from './handlers';
import { ALARM, ring, setAlarm } from './reminders';
import { takeRestored } from './restored';
import { openSidePanel } from './side-panel';
import { tabMemory } from './tab-memory';
import { lookThrough, lookThroughDaily, THROUGH } from './whom';

export default defineBackground(() => {
  const book = openBook({ onWrite: tellWritten });
  serve('worker', handlers(book));

  // Content scripts read storage.local by default; a compromised page must not see or change settings.
  void chrome.storage.local.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' });

  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    if (reason === 'install' || reason === 'update') {
      lookThroughDaily();
      await Promise.all([askForReload(), setAlarm(book), takeRestored(book)]);
    }
    if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });

  // Not every browser that runs extensions has a keyboard.
  browser.commands?.onCommand.addListener((command, tab) => {
    if (command === 'open-panel' && tab?.id !== undefined) openSidePanel(tab.id);
  });

  browser.runtime.onStartup.addListener(() => {
    lookThroughDaily();
    void setAlarm(book);
    void takeRestored(book);
  });
  browser.alarms.onAlarm.addListener(({ name, scheduledTime }) => {
    if (name === ALARM) void ring(book, scheduledTime);
    if (name === THROUGH) void lookThrough(book);
  });
  // There before the user allows notifications in some browsers only.
  browser.notifications?.onClicked.addListener(
    () => void browser.tabs.create({ url: browser.runtime.getURL('/dashboard.html#/referrals') }),
  );

  browser.tabs.onRemoved.addListener((tabId) => void tabMemory.forgetTab(tabId));
});
