import type { Page } from '@playwright/test';
import type { Person } from '../../rehearsal/people';

export const profile = ({ slug }: Person) => `/in/${encodeURIComponent(slug)}/`;

/** Presses Connect and then Add a note, as a user does. @returns the box */
export async function openNote(page: Page) {
  await page.locator('[componentkey$="Topcard"] a[href*="custom-invite"]:visible').first().click();
  await page.getByRole('button', { name: 'Add a note' }).click();
  const box = page.locator('#custom-message');
  await box.click();
  return box;
}

export const sendInvitation = (page: Page) => page.getByRole('button', { name: 'Send invitation' }).click();

/** The message box of an open conversation, with the focus in it. */
export async function openMessage(page: Page) {
  const box = page.getByRole('textbox', { name: 'Write a message…' });
  await box.click();
  return box;
}

export const sendMessage = (page: Page) => page.locator('.msg-form__send-button').click();

/** Presses Insert on the popup's first wording, and waits until the popup has closed. @returns the text it showed */
export async function insertFirst(popup: Page): Promise<string> {
  const shown = await popup.locator('.wording-text').first().innerText();
  const closed = popup.waitForEvent('close');
  await popup
    .getByRole('button', { name: /^Insert/ })
    .first()
    .click();
  await closed;
  return shown;
}
