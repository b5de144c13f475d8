import browser from 'webextension-polyfill';
import type { Analysis } from '@/utils/detection/types';
import { t } from '@/utils/shared/i18n';

interface Face {
  text: string;
  colour: string;
  title: string;
}

// White on each is at least 4.5:1, and the letters differ, so that nothing rests on colour alone.
const GREEN = '#1b7a3d';
const AMBER = '#9a5b00';
const RED = '#b3261e';
const BLUE = '#1f5fbf';
const GREY = '#5b6470';

function faceOf(analysis: Analysis): Face {
  const { verdict, findings } = analysis;
  if (verdict === 'generic') return { text: 'G', colour: AMBER, title: t('badge.generic') };
  if (verdict === 'pitch') return { text: 'P', colour: RED, title: t('badge.pitch') };
  if (verdict === 'referral') return { text: 'R', colour: BLUE, title: t('badge.referral') };
  if (verdict === undefined) return { text: '', colour: GREY, title: t('badge.none') };
  const hasBlank = findings.some(({ kind }) => kind === 'slot');
  if (hasBlank) return { text: '', colour: GREY, title: t('badge.blank') };
  return { text: '✓', colour: GREEN, title: t('badge.fine') };
}

async function show(tabId: number, { text, colour, title }: Face): Promise<void> {
  // The tab may be gone by now; then there is no badge to set.
  await Promise.allSettled([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color: colour }),
    browser.action.setTitle({ tabId, title }),
  ]);
}

/** Says a draft's verdict on the toolbar icon of its tab. */
export const showVerdict = (tabId: number, analysis: Analysis) => show(tabId, faceOf(analysis));

export const clearBadge = (tabId: number) => show(tabId, { text: '', colour: GREY, title: t('badge.none') });

/** Says on every LinkedIn tab that was open before this version that it must be reloaded. */
export async function askForReload(): Promise<void> {
  const tabs = await browser.tabs.query({ url: 'https://www.linkedin.com/*' });
  for (const { id } of tabs) {
    if (id !== undefined) await show(id, { text: '↻', colour: GREY, title: t('badge.reload') });
  }
}
