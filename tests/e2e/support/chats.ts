import type { Locator, Page } from '@playwright/test';
import type { Person } from '../../rehearsal/people';

/** Where the chat bubbles of a page are: the page, which finds what is in open shadow roots, or their own frame. */
type Place = Pick<Page, 'locator'>;

const BUBBLE = '.msg-overlay-conversation-bubble';
const LIST = '.msg-overlay-list-bubble';
const MESSAGE = [
  '[componentkey$="Topcard"] a[href*="/messaging/compose/"]:visible',
  '.artdeco-card[data-member-id] button:has([data-test-icon="send-privately-small"])',
].join(', ');

/** Waits until the overlay of chats is drawn. */
export async function chatsOf(page: Page): Promise<Place> {
  await page.locator(`${LIST}, iframe[src*="_bprMode"]`).first().waitFor({ state: 'attached' });
  const frame = page.locator('iframe[src*="_bprMode"]');
  return (await frame.count()) ? frame.contentFrame() : page;
}

/** Presses Message on a profile of either stack. */
export const pressMessage = (page: Page) => page.locator(MESSAGE).first().click();

/** Opens somebody's bubble from the list of conversations, which it unfolds where it is folded. */
export async function openFromList(page: Page, person: Person): Promise<Locator> {
  const chats = await chatsOf(page);
  const row = chats.locator(`${LIST} .entry-point`, { hasText: person.name });
  await chats.locator(`${LIST} header`).waitFor();
  if (await chats.locator(`${LIST}--is-minimized`).count())
    await chats.locator(`${LIST} header button`).first().click();
  await row.locator('[tabindex]').first().click();
  return bubbleOf(page, person);
}

/** Somebody's bubble, or with a group that of all of them. */
export async function bubbleOf(page: Page, ...people: Person[]): Promise<Locator> {
  const chats = await chatsOf(page);
  const title = people.map(({ name }) => name).join(', ');
  return chats.locator(`${BUBBLE}:has(.msg-overlay-bubble-header__title:has-text("${title}"))`);
}

/** Opens a bubble for a new message, with these recipients. */
export async function compose(page: Page, ...people: Person[]): Promise<Locator> {
  const chats = await chatsOf(page);
  await chats.locator(`${LIST} [class*="new-convo-btn"]`).click();
  const bubble = chats.locator(`${BUBBLE}--is-compose`).first();
  for (const { name } of people) {
    await bubble.locator('.msg-connections-typeahead__search-field').fill(name);
    await bubble.locator('.msg-connections-typeahead__search-field').press('Enter');
    await bubble.locator('.artdeco-pill__text', { hasText: name }).waitFor();
  }
  return bubble;
}

/** The box of a bubble, with the focus in it. */
export async function boxOf(bubble: Locator): Promise<Locator> {
  const box = bubble.locator('.msg-form__contenteditable');
  await box.click();
  return box;
}

export const sendIn = (bubble: Locator) => bubble.locator('.msg-form__send-button').click();
/** Folds a bubble or unfolds it. */
export const foldBubble = (bubble: Locator) => bubble.locator('header button').first().click();
export const closeBubble = (bubble: Locator) => bubble.locator('header button').last().click();
/** What a bubble's messages say, oldest first. */
export const messagesIn = (bubble: Locator) => bubble.locator('p.msg-s-event-listitem__body').allInnerTexts();
