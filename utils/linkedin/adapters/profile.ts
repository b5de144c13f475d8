import { PagePerson } from '@/utils/records/page';
import { invitedSlug, memberIdOf, type Route, sameSlug } from '../routes';
import { connectLink, messageLink, pendingControl } from '../selectors/connect';
import { find, findAll } from '../selectors/define';
import { companyRow, mutualLink, ownProfile, profileName, topCard } from '../selectors/profile';
import { lineOf } from '../text-of';
import { readEmberProfile } from './ember-profile';
import { ownSlug } from './own-slug';

export interface Profile {
  person: PagePerson;
  isOwn: boolean;
  /** An invitation to this person waits for their answer. */
  isPending: boolean;
}

const KEY = /^com\.linkedin\.sdui\.profile\.card\.ref(.{1,200})Topcard$/;
const DEGREE = /^·\s*([123])\D{0,8}$/;
const PRONOUNS = /^\p{L}{1,12}(?:\/\p{L}{1,12}){1,3}$/u;

const hrefOf = (element: Element) => element.getAttribute('href') ?? '';

const leadsToSelf = (slug: string) => (link: Element) => sameSlug(invitedSlug(hrefOf(link)) ?? '', slug);

/** The page has the degree in words of its language, sometimes beside a hidden one with another number. */
function degreeOf(card: Element, isApart: boolean): 1 | 2 | 3 | undefined {
  const degrees = [...card.querySelectorAll('p')].flatMap((p) => {
    const digit = DEGREE.exec(lineOf(p) ?? '')?.[1];
    return digit ? [Number(digit) as 1 | 2 | 3] : [];
  });
  if (isApart) return degrees.find((degree) => degree !== 1);
  return find(card, messageLink) && degrees.includes(1) ? 1 : degrees[0];
}

const ownLines = (element: Element) => [...element.children].filter(({ tagName }) => tagName === 'P');
/** Location and contact details, parted by a dot of their own. */
const hasLocation = (element: Element) =>
  [...element.children].some((child) => [...child.children].some((p) => lineOf(p) === '·'));

/** The lines right under the name. */
function linesUnderName(name: Element, card: Element): string[] {
  let block: Element | null = name.parentElement;
  while (block && block !== card && !(ownLines(block).length > 0 && hasLocation(block)))
    block = block.parentElement;
  if (!block || block === card) return [];
  return ownLines(block).flatMap((p) => {
    const line = lineOf(p);
    return line && !DEGREE.test(line) && !PRONOUNS.test(line) ? [line] : [];
  });
}

function companyOf(card: Element, underHeadline: string | undefined): string | undefined {
  const row = find(card, companyRow)?.closest('[role="button"]');
  if (row) return lineOf(row.querySelector('p') ?? undefined);
  // "Company · School"; a single name there may be either.
  const both = underHeadline?.split(' · ');
  return both?.length === 2 ? both[0] : undefined;
}

function isMutual(link: Element, memberId: string): boolean {
  try {
    const query = new URL(hrefOf(link), 'https://www.linkedin.com').searchParams;
    return query.get('network') === '["F"]' && query.get('connectionOf') === JSON.stringify([memberId]);
  } catch {
    return false;
  }
}

function mutualsOf(card: Element, memberId: string | undefined): string[] {
  if (!memberId) return [];
  const links = findAll(card, mutualLink).filter((link) => isMutual(link, memberId));
  const names = links.flatMap((link) =>
    [...link.querySelectorAll('strong')].flatMap((name) => lineOf(name) ?? []),
  );
  return [...new Set(names)].slice(0, 20);
}

function readSduiProfile(roots: readonly ParentNode[], route: Route): Profile | undefined {
  const card = find(roots, topCard);
  if (!card) return undefined;
  const memberId = memberIdOf(KEY.exec(card.getAttribute('componentkey') ?? '')?.[1] ?? '');
  const slug = ownSlug(card, memberId, route);
  const name = find(card, profileName) ?? undefined;
  if (!slug || !name) return undefined;
  const [headline, underHeadline] = linesUnderName(name, card);
  const isPending = findAll(card, pendingControl).length > 0;
  const isOwn = find(card, ownProfile) !== undefined;
  const isApart = isPending || findAll(card, connectLink).some(leadsToSelf(slug));
  const person = PagePerson.safeParse({
    memberId,
    slug,
    name: lineOf(name),
    headline,
    company: companyOf(card, underHeadline),
    degree: isOwn ? undefined : degreeOf(card, isApart),
    mutuals: mutualsOf(card, memberId),
  });
  return person.success ? { person: person.data, isOwn, isPending } : undefined;
}

/** Whoever a profile page is about; undefined on other pages, on one not drawn yet, and when content and address disagree. */
export const readProfile = (roots: readonly ParentNode[], route: Route): Profile | undefined =>
  readSduiProfile(roots, route) ?? readEmberProfile(roots, route);
