import { memberIdOf, openAddress, threadKeyOf, whose } from '@/utils/shared/addresses';

export { memberIdOf, profileOf, sameSlug } from '@/utils/shared/addresses';

export type Route =
  | { kind: 'profile'; slug?: string | undefined; memberId?: string | undefined }
  /** `threadKey` where the address holds one that can be read, `recipientId` where it is of a new message to somebody. */
  | { kind: 'thread'; threadKey?: string | undefined; recipientId?: string | undefined }
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

/** The slug that a Connect control invites. */
export function invitedSlug(href: string): string | undefined {
  const found = openAddress(href);
  if (!found?.path.some((part) => part.endsWith('custom-invite'))) return undefined;
  return whose(found.url.searchParams.get('vanityName') ?? undefined).slug;
}

/** What an address on LinkedIn shows. Never throws. */
export function routeOf(address: string): Route {
  const found = openAddress(address);
  if (!found) return { kind: 'other' };
  const [first, second, third] = found.path;
  const invited = first === 'preload' ? invitedSlug(address) : undefined;
  if (invited) return { kind: 'invite', slug: invited };
  if (first === 'in' && second && second !== 'me' && (!third || third === 'overlay')) {
    return { kind: 'profile', ...whose(second) };
  }
  if (first === 'messaging') return threadRoute(found.url, second, third);
  if (first === 'mynetwork') return networkRoute(second, third);
  return { kind: first === 'feed' ? 'feed' : 'other' };
}

function threadRoute({ searchParams }: URL, page: string | undefined, id: string | undefined): Route {
  if (page === 'compose')
    return { kind: 'thread', recipientId: memberIdOf(searchParams.get('recipient') ?? '') };
  return { kind: 'thread', threadKey: page === 'thread' ? threadKeyOf(id) : undefined };
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
