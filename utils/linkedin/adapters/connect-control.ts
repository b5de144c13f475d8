import { invitedSlug, profileOf, type Route, sameSlug } from '../routes';
import { connectButton, connectLink, invitedControl } from '../selectors/connect';
import { findAll, findInPath } from '../selectors/define';

/** A Connect control that was pressed. */
export interface ConnectControl {
  /** Undefined where the control is of a card that links to nobody, or to several. */
  slug?: string | undefined;
  /** As the card beside it says. */
  name?: string | undefined;
  label: string;
  /** `dialog`: the press opens the invite dialog; `sent`: the invitation is on its way, without a note. */
  opens: 'dialog' | 'sent';
}

/** How far a card may reach above a control in it. */
const DEEPEST = 8;

const slugOf = (link: Element) => profileOf(link.getAttribute('href') ?? '').slug;
const linksIn = (part: Element) => [...part.querySelectorAll('a[href*="/in/"]')].filter(slugOf);

function oneIn(part: Element): { slug: string; links: Element[] } | undefined {
  const links = linksIn(part);
  const slug = links[0] && slugOf(links[0]);
  return slug && links.every((link) => sameSlug(slugOf(link) ?? '', slug)) ? { slug, links } : undefined;
}

/** The row round a control, or the smallest part with any link, where it links to one person alone. */
function cardOf(control: Element): { slug: string; links: Element[] } | undefined {
  const row = control.closest('[role="listitem"], li');
  if (row) return oneIn(row);
  let part = control.parentElement;
  for (let level = 0; part && level < DEEPEST; level++, part = part.parentElement) {
    if (linksIn(part).length > 0) return oneIn(part);
  }
  return undefined;
}

/** The first words in a link, without a twin that repeats them. */
function firstText(element: Element): string | undefined {
  const parts = [element, ...element.querySelectorAll('*')].filter(
    ({ childElementCount }) => childElementCount === 0,
  );
  return parts.map(({ textContent }) => textContent?.trim().slice(0, 300)).find(Boolean);
}

/** The Connect control that an event happened in, and what its press does there. */
export function connectAt(path: readonly EventTarget[], route: Route): ConnectControl | undefined {
  const link = findInPath(path, connectLink);
  const control = link ?? findInPath(path, connectButton);
  if (!control) return undefined;
  const invited = link && invitedSlug(link.getAttribute('href') ?? '');
  const card = cardOf(control);
  if (invited && card && !sameSlug(card.slug, invited))
    return { slug: invited, label: labelOf(control), opens: 'dialog' };
  return {
    slug: invited ?? card?.slug,
    name: card?.links.map(firstText).find(Boolean),
    label: labelOf(control),
    opens: !link && route.kind === 'network' ? 'sent' : 'dialog',
  };
}

const labelOf = (control: Element) => control.getAttribute('aria-label') ?? '';

/** Whether a list of people says that an invitation to this person waits. */
export const isInvited = (roots: readonly ParentNode[], slug: string): boolean =>
  findAll(roots, invitedControl).some((control) => sameSlug(cardOf(control)?.slug ?? '', slug));
