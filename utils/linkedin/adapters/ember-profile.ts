import { PagePerson } from '@/utils/records/page';
import { memberIdOf, profileOf, type Route, sameSlug } from '../routes';
import { find, findAll } from '../selectors/define';
import {
  emberCard,
  emberConnect,
  emberConnections,
  emberDegree,
  emberDetails,
  emberHeadline,
  emberName,
  emberOrganisation,
  emberOwn,
  emberPending,
} from '../selectors/ember-profile';
import { lineOf } from '../text-of';
import { ownSlug } from './own-slug';
import type { Profile } from './profile';

const PROFILE_URN = 'urn:li:fsd_profile:';
const LONGEST = 1_000;

const hrefOf = (element: Element) => element.getAttribute('href') ?? '';

function queryOf(link: Element): URLSearchParams {
  try {
    return new URL(hrefOf(link).slice(0, LONGEST), 'https://www.linkedin.com').searchParams;
  } catch {
    return new URLSearchParams();
  }
}

/** The one member id in `["ACoAA…"]` or `"ACoAA…"`. */
function idIn(json: string | null): string | undefined {
  try {
    const value: unknown = JSON.parse(json ?? '');
    const id: unknown = Array.isArray(value) && value.length === 1 ? value[0] : value;
    return typeof id === 'string' ? memberIdOf(id) : undefined;
  } catch {
    return undefined;
  }
}

const connectionOf = (link: Element) =>
  idIn(queryOf(link).get('connectionOf') ?? queryOf(link).get('facetConnectionOf'));

/** Ids that the card's links say are this person's; of one's own the links further down. */
function memberIds(roots: readonly ParentNode[], card: Element, route: Route): Set<string> {
  const ids = findAll(card, emberConnections).flatMap((link) => connectionOf(link) ?? []);
  if (ids.length > 0 || route.kind !== 'profile') return new Set(ids);
  const ofSlug = (link: Element) => sameSlug(profileOf(hrefOf(link)).slug ?? '', route.slug ?? '');
  return new Set(
    findAll(roots, emberDetails)
      .filter(ofSlug)
      .flatMap((link) => {
        const urn = queryOf(link).get('profileUrn') ?? '';
        return (urn.startsWith(PROFILE_URN) && memberIdOf(urn.slice(PROFILE_URN.length))) || [];
      }),
  );
}

function mutualsOf(card: Element, memberId: string | undefined): string[] {
  const links = findAll(card, emberConnections).filter((link) => {
    const query = queryOf(link);
    const networks = query.get('facetNetwork') ?? query.get('network');
    return memberId && connectionOf(link) === memberId && (networks === '"F"' || networks === '["F"]');
  });
  const names = links.flatMap((link) =>
    [...link.querySelectorAll('strong')].flatMap((name) => lineOf(name) ?? []),
  );
  return [...new Set(names)].slice(0, 20);
}

function degreeOf(card: Element, isApart: boolean): 1 | 2 | 3 | undefined {
  const digit = /^\D{0,8}([123])\D{0,8}$/.exec(lineOf(find(card, emberDegree)) ?? '')?.[1];
  const degree = digit === undefined ? undefined : (Number(digit) as 1 | 2 | 3);
  return isApart && degree === 1 ? undefined : degree;
}

function companyOf(card: Element): string | undefined {
  const organisations = findAll(card, emberOrganisation);
  // One alone may be either.
  return organisations.length === 2 ? lineOf(organisations[0]) : undefined;
}

/** As `readProfile`, in LinkedIn's older stack. */
export function readEmberProfile(roots: readonly ParentNode[], route: Route): Profile | undefined {
  const card = find(roots, emberCard);
  const name = card && find(card, emberName);
  if (!card || !name) return undefined;
  const [memberId, ...more] = memberIds(roots, card, route);
  const slug = ownSlug(card, memberId, route);
  if (!slug || more.length > 0) return undefined;
  const isOwn = find(card, emberOwn) !== undefined;
  const isPending = find(card, emberPending) !== undefined;
  const isApart = isPending || find(card, emberConnect) !== undefined;
  const person = PagePerson.safeParse({
    memberId,
    slug,
    name: lineOf(name),
    headline: lineOf(find(card, emberHeadline)),
    company: companyOf(card),
    degree: isOwn ? undefined : degreeOf(card, isApart),
    mutuals: mutualsOf(card, memberId),
  });
  return person.success ? { person: person.data, isOwn, isPending } : undefined;
}
