import { invitedSlug, profileOf, type Route, sameSlug } from '../routes';

const hrefOf = (element: Element) => element.getAttribute('href') ?? '';

function slugsIn(card: Element): string[] {
  return [...card.querySelectorAll('a[href]')].flatMap((link) => {
    const slug = profileOf(hrefOf(link)).slug ?? invitedSlug(hrefOf(link));
    return slug ?? [];
  });
}

/**
 * The slug of a profile's card, if the card is the one that the route asks for: after a navigation the old card stays
 * for a moment under the new address. Undefined too when its links name two people.
 */
export function ownSlug(card: Element, memberId: string | undefined, route: Route): string | undefined {
  if (route.kind !== 'profile') return undefined;
  const slugs = slugsIn(card);
  const first = slugs[0];
  if (first === undefined || slugs.some((slug) => !sameSlug(slug, first))) return undefined;
  if (route.memberId) return route.memberId === memberId ? first : undefined;
  return route.slug && sameSlug(first, route.slug) ? first : undefined;
}
