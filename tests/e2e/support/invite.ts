import type { Page } from '@playwright/test';
import type { Person } from '../../rehearsal/people';

export const profile = ({ slug }: Person) => `/in/${encodeURIComponent(slug)}/`;

/** Controls of LinkedIn's by structure: they are found in every language of its interface. */
const DIALOG = '[aria-labelledby="send-invite-modal"]';
const ACTIONS = `${DIALOG} .artdeco-modal__actionbar`;
const CONNECT = [
  '[componentkey$="Topcard"] a[href*="custom-invite"]:visible',
  '.artdeco-card[data-member-id] button:has([data-test-icon="connect-small"])',
].join(', ');

/** Presses Connect on a profile of either stack. */
export const pressConnect = (page: Page) => page.locator(CONNECT).first().click();

/** Presses Add a note in the open dialog; the box does not come where no note is left. */
export const addNote = (page: Page) => page.locator(`${ACTIONS} .artdeco-button--secondary`).click();

/** Presses Connect and then Add a note, as a user does. @returns the box */
export async function openNote(page: Page) {
  await pressConnect(page);
  await addNote(page);
  const box = page.locator('#custom-message');
  await box.click();
  return box;
}

/** Presses Send of the dialog's second step, or Send without a note of its first. */
export const sendInvitation = (page: Page) => page.locator(`${ACTIONS} .artdeco-button--primary`).click();

/** The message box of an open conversation, with the focus in it. */
export async function openMessage(page: Page) {
  const box = page.locator('.msg__detail .msg-form__contenteditable');
  await box.click();
  return box;
}

export const sendMessage = (page: Page) => page.locator('.msg__detail .msg-form__send-button').click();

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
