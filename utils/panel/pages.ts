import browser from 'webextension-polyfill';
import type { Mode } from './use-tab';

async function open(url: string, mode: Mode): Promise<void> {
  await browser.tabs.create({ url });
  if (mode === 'popup') window.close();
}

/** What Vouch keeps, the question of consent, and erasing. */
export const openWelcome = (mode: Mode) => open(browser.runtime.getURL('/welcome.html'), mode);

/** The relationship book: people, messages, import and backup. */
export const openDashboard = (mode: Mode) => open(browser.runtime.getURL('/dashboard.html'), mode);

/** A part of the book's referrals. */
export const openReferrals = (mode: Mode, section: 'today' | 'pipeline') =>
  open(browser.runtime.getURL(`/dashboard.html#/referrals/${section}`), mode);

/** Somebody's page in the book; `act` is what to do there. */
export const openPerson = (mode: Mode, personId: string, act?: 'ask') =>
  open(
    browser.runtime.getURL(`/dashboard.html#/people/${encodeURIComponent(personId)}${act ? `/${act}` : ''}`),
    mode,
  );

/** The browser's page for the keys of extensions; no link leads there from an extension. */
export const openKeys = (mode: Mode) => open('chrome://extensions/shortcuts', mode);
