import { find, openFixture, shadowOf, unsettle } from './fixture';
import { label } from './languages';
import type { World } from './world';

export type Face = 'choose' | 'email' | 'note' | 'limit' | 'upsell';
const LIMITS = { free: 200, premium: 300 };

function shownFor({ asksEmail, notesLeft }: World, face: Face): Face {
  if (face === 'choose' && asksEmail) return 'email';
  return face === 'note' && notesLeft === 0 ? 'upsell' : face;
}

/** One of the invite dialog's faces as the page shows it; the note's gives way to an offer when none is left, the first to a question. */
export function dialogMarkup(world: World, face: Face, name: string): string {
  const shown = shownFor(world, face);
  const root = shadowOf(openFixture(`invite-${shown}.shadow.en`, world.language));
  if (shown === 'choose' || shown === 'email') find(root, 'strong').textContent = name;
  if (shown === 'note') writeNotesLeft(root, world);
  const overlay = find(root, '[data-test-modal-container]');
  unsettle(overlay);
  return overlay.outerHTML;
}

function writeNotesLeft(root: DocumentFragment, { language, notesLeft }: World): void {
  const line = find(root, '.artdeco-modal__content > p:last-child');
  const counter = find(root, '.text-align-right:not(.artdeco-modal__actionbar)');
  counter.textContent = `0/${notesLeft === null ? LIMITS.premium : LIMITS.free}`;
  if (notesLeft === null) line.remove();
  else line.textContent = label(language, '{} notes with invitations left this month.', notesLeft);
}
