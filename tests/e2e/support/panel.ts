import type { Locator, Page } from '@playwright/test';

/** The popup and the side panel have the same parts; each of these takes the page of either. */
type Panel = Page;

/** Shows one of the tabs. @returns what is in it */
export async function show(
  panel: Panel,
  tab: 'Now' | 'Referrals' | 'Notes' | 'Flagged' | 'Settings',
): Promise<Locator> {
  await panel.getByRole('tab', { name: tab }).click();
  return panel.getByRole('tabpanel', { name: tab });
}

/** What was said, of which these words are a part, on the person's timeline. */
export const said = (panel: Panel, words: string): Locator =>
  panel.locator('.timeline').getByRole('listitem').filter({ hasText: words });

/** The entry of somebody's invite among the connection notes. */
export const noteOf = (panel: Panel, { name }: { name: string }): Locator =>
  panel.getByRole('tabpanel', { name: 'Notes' }).getByRole('article', { name, exact: true });

/** Types into the editor that has the focus, in place of what stands there, and saves it. */
export async function write(panel: Panel, text: string): Promise<void> {
  await panel.locator('input:focus, textarea:focus').fill(text);
  await panel.keyboard.press('ControlOrMeta+Enter');
}
