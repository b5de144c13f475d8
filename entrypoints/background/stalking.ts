import { analyzeConversation } from '@/utils/detection/analyze-conversation';
import type { ConversationMessage } from '@/utils/detection/conversation-types';
import type { Stalking, TimelineItem } from '@/utils/records/at-hand';
import type { Invite, Person } from '@/utils/records/book';
import type { PagePerson } from '@/utils/records/page';
import type { Settings } from '@/utils/records/settings';
import { facts } from '@/utils/relationships/facts';

/** Between which instants an invite was made, ISO 8601; its list may not say, and then it is any time until it was seen. */
const madeFrom = ({ at, age }: Invite) => age?.from ?? at;
const madeBy = ({ at, age }: Invite) => age?.to ?? at;

/** The invite of theirs that a conversation came of: the last before it began. */
const invitedBy = (invites: readonly Invite[], began: string): Invite | undefined =>
  invites
    .filter((invite) => invite.direction === 'received' && madeFrom(invite) <= began)
    .sort((a, b) => (madeBy(a) < madeBy(b) ? 1 : -1))[0];

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

/**
 * What was said, led by the invite that it came of. Pages show the note of an invite as the first message, and one
 * without a note not at all.
 */
function withInvite(timeline: readonly TimelineItem[], invite: Invite | undefined): ConversationMessage[] {
  const [first, ...rest] = timeline;
  if (!invite || !first || timeline.some(({ kind }) => kind === 'invite')) return [...timeline];
  const isNote =
    first.from === 'them' && plain(invite.note) !== '' && plain(first.text) === plain(invite.note);
  if (isNote) return [{ ...first, kind: 'invite' }, ...rest];
  const at = madeBy(invite) < first.at ? madeBy(invite) : first.at;
  return [{ from: 'them', kind: 'invite', at, text: invite.note }, ...timeline];
}

/** A list of connections knows the day alone, and a conversation only that it was accepted before. */
function acceptedAt(
  invite: Invite | undefined,
  messages: readonly ConversationMessage[],
): string | undefined {
  const known = invite?.acceptedAt;
  if (!known || Date.parse(known) % 86_400_000 === 0) return undefined;
  const word = messages.find(({ from, kind }) => from === 'them' && kind !== 'invite');
  return word && known < word.at ? known : undefined;
}

const TOLD_BY = ['name', 'headline', 'company'] as const;

/** What a page shows of somebody; what it leaves out, as other pages and exports had it: a talk scrolled down shows no headline. */
export function withKnown(shown: PagePerson, person: Person | undefined): PagePerson {
  const known = person && {
    ...facts({ headline: person.position }, ['headline']),
    ...facts(person, TOLD_BY),
  };
  return { ...shown, ...known, ...facts(shown, TOLD_BY) };
}

/**
 * What makes the other side a sales stalker; undefined where nothing does, or the user has cleared a message of theirs.
 *
 * @param invites of that person, in any order
 */
export function stalkingIn(
  timeline: readonly TimelineItem[],
  them: PagePerson,
  { own }: Settings,
  invites: readonly Invite[] = [],
): Stalking | undefined {
  if (timeline.length === 0 || timeline.some(({ flag }) => flag?.kind === 'not-pitch')) return undefined;
  const invite = invitedBy(invites, timeline[0]!.at);
  const messages = withInvite(timeline, invite);
  const { verdict, evidence } = analyzeConversation({
    messages,
    me: own,
    them,
    acceptedAt: acceptedAt(invite, messages),
  });
  if (verdict !== 'stalker') return undefined;
  return evidence.map(({ at, message, start, end, what, why }) => ({
    at,
    what,
    why,
    excerpt: start === undefined ? undefined : messages[message]?.text.slice(start, end),
  }));
}
