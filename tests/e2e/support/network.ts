import type { Locator, Page } from '@playwright/test';
import type { Person } from '../../rehearsal/people';

export const RECEIVED = '/mynetwork/invitation-manager/received/';
export const SENT = '/mynetwork/invitation-manager/sent/';
export const GROW = '/mynetwork/grow/';
export const CONNECTIONS = '/mynetwork/invite-connect/connections/';

/** Somebody's row in a list of invitations. */
export const invitationOf = (page: Page, { slug }: Person): Locator =>
  page.locator(
    `:is([componentkey="InvitationManagerPage_InvitationsList"], [componentkey="pending-invitations-preview"]) [role="listitem"]:has(a[href*="${encodeURIComponent(slug)}"])`,
  );

/** Accept is the last control of the row, Ignore the first; both have a label in the language of the interface. */
const controls = (page: Page, person: Person) => invitationOf(page, person).locator('button[aria-label]');

export const acceptInvitation = (page: Page, person: Person) => controls(page, person).last().click();
export const ignoreInvitation = (page: Page, person: Person) => controls(page, person).first().click();

/** Accepts the invitation of somebody who follows the viewer: its row has a link for it. */
export const acceptFollower = (page: Page, person: Person) =>
  invitationOf(page, person).locator('a:not([href*="/in/"])').click();

/** Takes an invitation back, and says yes in the dialog that asks. */
export async function withdrawInvitation(page: Page, person: Person): Promise<void> {
  await invitationOf(page, person).locator('a[aria-label]').click();
  await page.locator('dialog[open] button').last().click();
}
