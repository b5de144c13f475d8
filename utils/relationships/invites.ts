import type { ConversationChunk, Invite } from '@/utils/records/book';
import type { Draft, PageInvitation } from '@/utils/records/page';
import { normalizeText } from './message-key';
import { type Evidence, evidenceIn } from './outcomes';

/** What one source tells of an invite. */
export type Found = Omit<Invite, 'id' | 'accountId' | 'personId' | 'modifiedAt'>;
type Outcome = Invite['outcome'];

const RANKS: Outcome[] = ['unknown', 'pending', 'accepted', 'answered'];
const LONG_AGO = new Date(0).toISOString();
/** Lists round ages; who was asked and took it back can be asked anew after three weeks at the soonest. */
const ROUNDING = 24 * 60 * 60_000;

/** An invite that the user sent, `at` by this machine's clock. It is pending once the page says so. */
export const sentInvite = ({ text }: Draft, at: string, isShown: boolean): Found => ({
  direction: 'sent',
  at: new Date(at).toISOString(),
  precision: 'exact',
  note: text,
  outcome: isShown ? 'pending' : 'unknown',
});

/** An invite that a page shows at `now` (ISO 8601): in a list of those that wait, or answered in that moment. */
export function seenInvite(
  { direction, note, age }: PageInvitation,
  now: string,
  became: 'pending' | 'accepted' | 'ignored',
): Found {
  const span = age ? inOrder(age) : { from: LONG_AGO, to: now };
  const answer = {
    pending: { outcome: 'pending' },
    accepted: { outcome: 'accepted', acceptedAt: now, outcomeAt: now },
    ignored: { outcome: 'unknown', ignoredAt: now },
  } as const;
  return { direction, at: middle(span), age: span, precision: 'about', note, ...answer[became] };
}

/** Between which instants it was made. */
export const spanOf = ({ at, age }: Pick<Invite, 'at' | 'age'>) => age ?? { from: at, to: at };

/** The one of a person's invites that was found again: an exact one rather, then the latest. */
export function sameInvite(known: readonly Invite[], found: Found): Invite | undefined {
  return known
    .filter((invite) => invite.direction === found.direction && mayBeOne(invite, found))
    .sort(
      (a, b) => Number(a.precision === 'about') - Number(b.precision === 'about') || latestFirst(a, b),
    )[0];
}

export const latestFirst = (a: Pick<Invite, 'at'>, b: Pick<Invite, 'at'>): number =>
  a.at < b.at ? 1 : a.at > b.at ? -1 : 0;

/** Two readings of one invite, in whatever order: the longer note, the surer time, the outcome that is further on. */
export function uniteInvites(known: Invite, found: Found): Invite {
  const exact = [known, found].find(({ precision }) => precision === 'exact');
  const span = exact ? undefined : overlap(spanOf(known), spanOf(found));
  const remarks = [...new Set([known.remark, found.remark])].filter((remark) => remark !== undefined);
  const united: Invite = {
    ...known,
    at: exact ? exact.at : middle(span!),
    precision: exact ? 'exact' : 'about',
    age: span,
    note: longer(known.note, found.note),
    remark: remarks.length > 0 ? remarks.join('\n\n') : undefined,
    ignoredAt: earliest(known.ignoredAt, found.ignoredAt),
  };
  if (found.outcome !== 'answered') return raised(united, found.outcome, found.acceptedAt);
  return answered(raised(united, 'accepted', found.acceptedAt), found.outcomeAt);
}

/** What became of a person's invites, as their conversations tell; what is known already never goes back. */
export function withOutcomes(invites: readonly Invite[], chunks: readonly ConversationChunk[]): Invite[] {
  // Nobody reads a long conversation for invites that there are not.
  if (invites.length === 0) return [];
  const evidence = evidenceIn(invites, chunks);
  return invites.map((invite) => settle(invite, evidence(invite)));
}

/** The user's list of connections shows the person, since `since` where it says so: the last invite before led there. */
export function connected(invites: readonly Invite[], since: string | undefined): Invite[] {
  const limit = since === undefined ? Number.POSITIVE_INFINITY : Date.parse(since) + ROUNDING;
  const [last] = invites.filter((invite) => Date.parse(spanOf(invite).from) <= limit).sort(latestFirst);
  return invites.map((invite) => (invite === last ? raised(invite, 'accepted', since) : invite));
}

/** Everything of an invite but the time of its change. */
export function isSameInvite(a: Invite, b: Invite): boolean {
  const { modifiedAt: _a, ...one } = a;
  const { modifiedAt: _b, ...other } = b;
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].every((field) => {
    const [x, y] = [one, other].map((invite) => invite[field as keyof typeof one]);
    return x === y || (field === 'age' && JSON.stringify(x) === JSON.stringify(y));
  });
}

function settle(invite: Invite, { isAccepted, acceptedAt, repliesAfter, reply }: Evidence): Invite {
  const known = isAccepted ? raised(invite, 'accepted', acceptedAt) : invite;
  if (RANKS.indexOf(known.outcome) < RANKS.indexOf('accepted')) return known;
  const { to } = spanOf(known);
  const later = known.acceptedAt && repliesAfter(known.acceptedAt > to ? known.acceptedAt : to);
  const answeredAt = earliest(reply, later);
  return answeredAt === undefined ? known : answered(known, answeredAt);
}

function raised(invite: Invite, to: Outcome, acceptedAt: string | undefined): Invite {
  const further = RANKS.indexOf(to) > RANKS.indexOf(invite.outcome) ? to : invite.outcome;
  // A list may still show what was ignored.
  const outcome = further === 'pending' && invite.ignoredAt ? 'unknown' : further;
  const accepted = earliest(invite.acceptedAt, acceptedAt);
  const outcomeAt = outcome === 'answered' ? invite.outcomeAt : accepted;
  return { ...invite, outcome, acceptedAt: accepted, outcomeAt };
}

const answered = (invite: Invite, at: string | undefined): Invite => ({
  ...invite,
  outcome: 'answered',
  outcomeAt: earliest(invite.outcome === 'answered' ? invite.outcomeAt : undefined, at),
});

function mayBeOne(a: Found, b: Found): boolean {
  if (a.precision === 'exact' && b.precision === 'exact') return a.at === b.at;
  const [one, other] = [spanOf(a), spanOf(b)];
  return (
    Date.parse(one.from) <= Date.parse(other.to) + ROUNDING &&
    Date.parse(other.from) <= Date.parse(one.to) + ROUNDING
  );
}

function longer(a: string, b: string): string {
  const [x, y] = [normalizeText(a).length, normalizeText(b).length];
  if (x !== y) return x > y ? a : b;
  return a <= b ? a : b;
}

const earliest = (...times: (string | undefined)[]): string | undefined =>
  times.filter((time) => time !== undefined).sort()[0];

interface Span {
  from: string;
  to: string;
}

const inOrder = ({ from, to }: Span): Span => {
  const [a, b] = [from, to].map((time) => new Date(time).toISOString()).sort();
  return { from: a!, to: b! };
};

/** Lists that round may leave none; then it is the moment at which the later one begins. */
function overlap(a: Span, b: Span): Span {
  const from = a.from > b.from ? a.from : b.from;
  const to = a.to < b.to ? a.to : b.to;
  return { from, to: to > from ? to : from };
}

/** Where nothing says since when, the end. */
function middle({ from, to }: Span): string {
  if (from === LONG_AGO) return to;
  return new Date((Date.parse(from) + Date.parse(to)) / 2).toISOString();
}
