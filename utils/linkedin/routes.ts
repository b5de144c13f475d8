import { MemberId } from '@/utils/records/page';

export type Route =
  | { kind: 'profile'; slug?: string | undefined; memberId?: string | undefined }
  /** `threadKey` where the address holds one that can be read. */
  | { kind: 'thread'; threadKey?: string | undefined }
  /** The invite dialog as a page of its own. */
  | { kind: 'invite'; slug: string }
  /** The invitation manager. */
  | { kind: 'invitations'; direction: 'received' | 'sent' }
  /** My Network, which shows the first received invitations. */
  | { kind: 'network' }
  /** The user's own list of connections. */
  | { kind: 'connections' }
  | { kind: 'feed' }
  | { kind: 'other' };

const ORIGIN = 'https://www.linkedin.com';
const MEMBER_ID = /^AC[A-Za-z]AA[A-Za-z0-9_-]{3,75}$/;
const THREAD_KEY = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}_[0-9A-Za-z]{1,10}$/;
const LONGEST_SLUG = 200;

/** Whether two spellings name the same profile: LinkedIn encodes and cases slugs as it pleases. */
export const sameSlug = (a: string, b: string): boolean =>
  a.normalize('NFC').toLowerCase() === b.normalize('NFC').toLowerCase();

/** LinkedIn's own id of a member, where `text` is one and not a slug. */
export function memberIdOf(text: string): string | undefined {
  return MEMBER_ID.test(text) && MemberId.safeParse(text).success ? text : undefined;
}

function open(address: string): { url: URL; path: string[] } | undefined {
  try {
    const url = new URL(address, ORIGIN);
    if (url.origin !== ORIGIN) return undefined;
    return { url, path: url.pathname.split('/').filter(Boolean).map(decodeURIComponent) };
  } catch {
    return undefined;
  }
}

function whose(part: string | undefined): { slug?: string; memberId?: string } {
  if (!part || part.length > LONGEST_SLUG) return {};
  return memberIdOf(part) ? { memberId: part } : { slug: part };
}

/** The slug or the member id in a link to a profile; neither in any other link. */
export function profileOf(href: string): { slug?: string; memberId?: string } {
  const path = open(href)?.path;
  return path?.[0] === 'in' ? whose(path[1]) : {};
}

/** The slug that a Connect control invites. */
export function invitedSlug(href: string): string | undefined {
  const found = open(href);
  if (!found?.path.some((part) => part.endsWith('custom-invite'))) return undefined;
  return whose(found.url.searchParams.get('vanityName') ?? undefined).slug;
}

function threadKeyOf(id: string | undefined): string | undefined {
  if (!id?.startsWith('2-') || id.length > LONGEST_SLUG) return undefined;
  try {
    const key = atob(id.slice(2).replaceAll('-', '+').replaceAll('_', '/'));
    return THREAD_KEY.test(key) ? key : undefined;
  } catch {
    return undefined;
  }
}

/** What an address on LinkedIn shows. Never throws. */
export function routeOf(address: string): Route {
  const found = open(address);
  if (!found) return { kind: 'other' };
  const [first, second, third] = found.path;
  const invited = first === 'preload' ? invitedSlug(address) : undefined;
  if (invited) return { kind: 'invite', slug: invited };
  if (first === 'in' && second && second !== 'me' && (!third || third === 'overlay')) {
    return { kind: 'profile', ...whose(second) };
  }
  if (first === 'messaging')
    return { kind: 'thread', threadKey: second === 'thread' ? threadKeyOf(third) : undefined };
  if (first === 'mynetwork') return networkRoute(second, third);
  return { kind: first === 'feed' ? 'feed' : 'other' };
}

function networkRoute(page: string | undefined, part: string | undefined): Route {
  if (!page || page === 'grow') return { kind: 'network' };
  if (page === 'invite-connect' && part === 'connections') return { kind: 'connections' };
  if (page !== 'invitation-manager') return { kind: 'other' };
  if (!part || part === 'received') return { kind: 'invitations', direction: 'received' };
  return part === 'sent' ? { kind: 'invitations', direction: 'sent' } : { kind: 'other' };
}

/** Whether Vouch reads such pages: one that shows nothing known is then worth a word. */
export const isRead = ({ kind }: Route): boolean =>
  kind === 'profile' ||
  kind === 'thread' ||
  kind === 'invitations' ||
  kind === 'network' ||
  kind === 'connections';
