import { PagePerson } from '@/utils/records/page';
import { invitedSlug, memberIdOf, type Route, sameSlug } from '../routes';
import { connectLink, messageLink, pendingControl } from '../selectors/connect';
import { find, findAll } from '../selectors/define';
import {
  companyRow,
  mutualLink,
  ownProfile,
  profileAbout,
  profileActivity,
  profileName,
  schoolRow,
  topCard,
} from '../selectors/profile';
import { lineOf, textOf } from '../text-of';
import { readEmberProfile } from './ember-profile';
import { ownSlug } from './own-slug';

export interface Profile {
  person: PagePerson;
  isOwn: boolean;
  /** An invitation to this person waits for their answer. */
  isPending: boolean;
}

const CARD = 'com.linkedin.sdui.profile.card.ref';
const LONGEST_ABOUT = 5_000;
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

/** The dot of its own that stands between the location and the contact details. */
const DOT = '·';

interface UnderName {
  headline?: string | undefined;
  /** "Company · School", or one of them. */
  organisations?: string | undefined;
  location?: string | undefined;
}

/** The lines under the name, up to the contact details; nothing where these can't be told. */
function linesUnderName(name: Element, card: Element): UnderName {
  const lines: string[] = [];
  for (const p of card.querySelectorAll('p')) {
    const isUnder = name.compareDocumentPosition(p) & Node.DOCUMENT_POSITION_FOLLOWING;
    const line = isUnder && !p.closest('[role="button"], a[href]') ? lineOf(p) : undefined;
    if (line === DOT) {
      const [headline, ...more] = lines;
      const location = more.at(-1)?.includes(` ${DOT} `) ? undefined : more.pop();
      return { headline, organisations: more[0], location };
    }
    if (line && !DEGREE.test(line) && !PRONOUNS.test(line)) lines.push(line);
  }
  return {};
}

const rowName = (icon: Element | undefined) =>
  lineOf(icon?.closest('[role="button"]')?.querySelector('p') ?? undefined);

/** From the rows beside the name, or from "Company · School"; a single name there may be either. */
function organisationsOf(card: Element, line: string | undefined) {
  const both = line?.split(` ${DOT} `) ?? [];
  const [company, school] = both.length === 2 ? both : [];
  return {
    company: rowName(find(card, companyRow)) ?? company,
    school: rowName(find(card, schoolRow)) ?? school,
  };
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

/** A card of this person's, by the id or the slug in its key; cards of strangers stand on the same page. */
const isTheirs = (part: Element, names: readonly (string | undefined)[]) => {
  const key =
    part.closest('[componentkey^="com.linkedin.sdui.profile.card.ref"]')?.getAttribute('componentkey') ?? '';
  return names.some((name) => name && sameSlug(key.slice(0, CARD.length + name.length), CARD + name));
};

const aboutOf = (roots: readonly ParentNode[], memberId: string | undefined) => {
  const about = findAll(roots, profileAbout).find((one) => isTheirs(one, [memberId]));
  return about ? textOf(about).slice(0, LONGEST_ABOUT) || undefined : undefined;
};

const activityOf = (roots: readonly ParentNode[], slug: string, memberId: string | undefined) =>
  lineOf(findAll(roots, profileActivity).find((one) => isTheirs(one, [slug, memberId])));

function readSduiProfile(roots: readonly ParentNode[], route: Route): Profile | undefined {
  const card = find(roots, topCard);
  if (!card) return undefined;
  const memberId = memberIdOf(KEY.exec(card.getAttribute('componentkey') ?? '')?.[1] ?? '');
  const slug = ownSlug(card, memberId, route);
  const name = find(card, profileName) ?? undefined;
  if (!slug || !name) return undefined;
  const { headline, organisations, location } = linesUnderName(name, card);
  const isPending = find(card, pendingControl) !== undefined;
  const isOwn = find(card, ownProfile) !== undefined;
  const isApart = isPending || findAll(card, connectLink).some(leadsToSelf(slug));
  const person = PagePerson.safeParse({
    memberId,
    slug,
    name: lineOf(name),
    headline,
    ...organisationsOf(card, organisations),
    location,
    about: aboutOf(roots, memberId),
    activity: activityOf(roots, slug, memberId),
    degree: isOwn ? undefined : degreeOf(card, isApart),
    mutuals: mutualsOf(card, memberId),
  });
  return person.success ? { person: person.data, isOwn, isPending } : undefined;
}

/** Whoever a profile page is about; undefined on other pages, on one not drawn yet, and when content and address disagree. */
export const readProfile = (roots: readonly ParentNode[], route: Route): Profile | undefined =>
  readSduiProfile(roots, route) ?? readEmberProfile(roots, route);
