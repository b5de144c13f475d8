import { PageInvitation } from '@/utils/records/page';
import { profileOf, type Route, sameSlug } from '../routes';
import { find, findAll, findInPath } from '../selectors/define';
import {
  invitationNote,
  invitationPreview,
  invitationRow,
  invitationScreen,
  previewRow,
  suggestedPerson,
} from '../selectors/network';
import { lineOf, textOf } from '../text-of';
import { ageOf, languageOf } from '../when';

type Direction = PageInvitation['direction'];

const MOST = 500;
/** Paragraphs looked at in one row. */
const MOST_LINES = 40;
/** Invitations to follow, to subscribe or to come: they have the same two buttons. */
const OTHER_KINDS = ['company', 'school', 'showcase', 'newsletters', 'events', 'groups', 'live'];

const hrefOf = (element: Element) => element.getAttribute('href') ?? '';

function pathOf(link: Element): string[] {
  try {
    return new URL(hrefOf(link), 'https://www.linkedin.com').pathname.split('/').filter(Boolean);
  } catch {
    return ['?'];
  }
}

/** Who: the first link to a profile in the row, and the row's other links to the same. */
function whoIn(row: Element) {
  const links = [...row.querySelectorAll('a[href*="/in/"]')].map((link) => ({
    link,
    ...profileOf(hrefOf(link)),
  }));
  const [first] = links;
  if (!first || (!first.slug && !first.memberId)) return undefined;
  const { slug, memberId } = first;
  const own = links.filter((one) => (slug ? sameSlug(one.slug ?? '', slug) : one.memberId === memberId));
  return { slug, memberId, links: own.map(({ link }) => link) };
}

/** What the user can press to answer or take back an invitation, in its order. */
function controlsOf(row: Element): Element[] {
  const note = find(row, invitationNote);
  return [...row.querySelectorAll('button, a[href]')].filter((control) => {
    if (note?.contains(control)) return false;
    if (control.localName === 'button') return control.hasAttribute('aria-label');
    const [first] = pathOf(control);
    return first === undefined || first === 'mynetwork';
  });
}

/** Ignore: the first of two controls; a follower's row may have none. */
function ignoreIn(row: Element): Element | undefined {
  return acceptIn(row) && controlsOf(row).length === 2 ? controlsOf(row)[0] : undefined;
}

/**
 * Accept: the second of two buttons, or, with a follower's invitation, a link to the page itself, which may stand
 * alone.
 */
function acceptIn(row: Element): Element | undefined {
  const controls = controlsOf(row);
  const accept = controls.at(-1);
  if (!accept || controls.length > 2) return undefined;
  const isLink = accept.localName === 'a' && pathOf(accept)[0] === 'mynetwork';
  if (controls.length === 1) return isLink ? accept : undefined;
  return isLink || controls.every(({ localName }) => localName === 'button') ? accept : undefined;
}

/** Withdraw is one link to the site's root. */
function isSent(row: Element): boolean {
  const [control, ...more] = controlsOf(row);
  return control?.localName === 'a' && more.length === 0 && pathOf(control).length === 0;
}

function isOfPerson(row: Element): boolean {
  if (find(row, suggestedPerson)) return false;
  return ![...row.querySelectorAll('a[href]')].some((link) => OTHER_KINDS.includes(pathOf(link)[0] ?? ''));
}

function directionOf(row: Element): Direction | undefined {
  if (!isOfPerson(row)) return undefined;
  if (isSent(row)) return 'sent';
  return acceptIn(row) ? 'received' : undefined;
}

/** The lines under the name: headline, perhaps something of what you share, and when. */
function linesUnder(row: Element, name: Element | undefined): string[] {
  const note = find(row, invitationNote);
  return [...row.querySelectorAll('p')].slice(0, MOST_LINES).flatMap((p) => {
    const isOther =
      p === name ||
      (name && p.contains(name)) ||
      (note && (p.contains(note) || note.contains(p))) ||
      p.closest('a[href*="/search/"]') !== null;
    return isOther ? [] : (lineOf(p) ?? []);
  });
}

function invitationIn(row: Element, now: number): PageInvitation | undefined {
  const direction = directionOf(row);
  const who = whoIn(row);
  if (!direction || !who) return undefined;
  const link = who.links.find((one) => lineOf(one));
  const name = link?.querySelector('strong') ?? link?.querySelector('p') ?? link ?? row.querySelector('p');
  const lines = linesUnder(row, name ?? undefined);
  const language = languageOf(row);
  const last = lines.at(-1);
  const isAge = (line: string | undefined) => line && language && ageOf(line, language, now) !== undefined;
  const age = last && language ? ageOf(last, language, now) : undefined;
  const note = find(row, invitationNote);
  return PageInvitation.safeParse({
    direction,
    person: {
      slug: who.slug,
      memberId: who.memberId,
      name: lineOf(name ?? undefined),
      // A line alone may be either; so may every line in a language unknown.
      headline: lines.length > 1 && !isAge(lines[0]) ? lines[0] : undefined,
    },
    note: note ? textOf(note) : '',
    age,
  }).data;
}

/**
 * The invitations that a page lists: those that the manager shows now, or the first received ones on My Network.
 * Undefined on other pages and before the list is drawn.
 *
 * @param now epoch ms, from which the page's "2 weeks ago" counts
 */
export function readInvitations(
  roots: readonly ParentNode[],
  route: Route,
  now: number,
): PageInvitation[] | undefined {
  const isManager = route.kind === 'invitations';
  if (!isManager && route.kind !== 'network') return undefined;
  if (!find(roots, isManager ? invitationScreen : invitationPreview)) return undefined;
  const direction = isManager ? route.direction : 'received';
  const read = findAll(roots, isManager ? invitationRow : previewRow)
    .slice(0, MOST)
    .flatMap((row) => invitationIn(row, now) ?? []);
  // After a change between the two lists the rows of the other stay for a moment.
  return read.filter((invitation) => invitation.direction === direction);
}

/**
 * The received invitation that the user answered by a press; undefined for all other presses.
 *
 * @param path the event's composed path
 * @param now epoch ms
 */
export function answeredAt(
  path: readonly EventTarget[],
  now: number,
): { invitation: PageInvitation; is: 'accepted' | 'ignored' } | undefined {
  const row = findInPath(path, invitationRow) ?? findInPath(path, previewRow);
  const pressed = (control: Element | undefined) => control !== undefined && path.includes(control);
  const is = row && (pressed(acceptIn(row)) ? 'accepted' : pressed(ignoreIn(row)) ? 'ignored' : undefined);
  if (!is) return undefined;
  const invitation = invitationIn(row, now);
  return invitation?.direction === 'received' ? { invitation, is } : undefined;
}
