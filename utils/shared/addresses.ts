/** What LinkedIn's own addresses and ids say, wherever they stand: in a page's links or in a file of its export. */
const ORIGIN = 'https://www.linkedin.com';
const MEMBER_ID = /^AC[A-Za-z]AA[A-Za-z0-9_-]{3,75}$/;
const THREAD_KEY = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}_[0-9A-Za-z]{1,10}$/;
const LONGEST_SLUG = 200;

/** Whom an address names; at most one of the two. */
export interface Whose {
  /** As the address spells it, percent-decoded. */
  slug?: string;
  memberId?: string;
}

/** The one spelling of a slug, since LinkedIn encodes and cases slugs as it pleases. */
export const tidySlug = (slug: string): string => slug.normalize('NFC').toLowerCase();

/** Whether two spellings name the same profile. */
export const sameSlug = (a: string, b: string): boolean => tidySlug(a) === tidySlug(b);

/** LinkedIn's own id of a member, where `text` is one and not a slug. */
export const memberIdOf = (text: string): string | undefined => (MEMBER_ID.test(text) ? text : undefined);

/** A page of LinkedIn as a URL and the decoded parts of its path; nothing for any other address. Never throws. */
export function openAddress(address: string): { url: URL; path: string[] } | undefined {
  try {
    const url = new URL(address, ORIGIN);
    if (url.origin !== ORIGIN) return undefined;
    return { url, path: url.pathname.split('/').filter(Boolean).map(decodeURIComponent) };
  } catch {
    return undefined;
  }
}

/** Whom a part of a path, such as that after `/in/`, names. */
export function whose(part: string | undefined): Whose {
  if (!part || part.length > LONGEST_SLUG) return {};
  return memberIdOf(part) ? { memberId: part } : { slug: part };
}

/** The slug or the member id in a link to a profile; neither in any other link. */
export function profileOf(href: string): Whose {
  const path = openAddress(href)?.path;
  return path?.[0] === 'in' ? whose(path[1]) : {};
}

/** The thread that an id such as `2-…==` names: the same in a page's address and in an export. Never throws. */
export function threadKeyOf(id: string | undefined): string | undefined {
  if (!id?.startsWith('2-') || id.length > LONGEST_SLUG) return undefined;
  try {
    const key = atob(id.slice(2).replaceAll('-', '+').replaceAll('_', '/'));
    return THREAD_KEY.test(key) ? key : undefined;
  } catch {
    return undefined;
  }
}
