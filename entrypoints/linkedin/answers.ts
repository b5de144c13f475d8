import { readInviteDialog } from '@/utils/linkedin/adapters/invite-dialog';
import { readProfile } from '@/utils/linkedin/adapters/profile';
import { readOtherSide } from '@/utils/linkedin/adapters/thread';
import { readOwnProfile } from '@/utils/linkedin/adapters/viewer';
import { readHealth } from '@/utils/linkedin/health';
import { pageReport } from '@/utils/linkedin/page-report';
import { isRead } from '@/utils/linkedin/routes';
import { strangeTextBox } from '@/utils/linkedin/selectors/connect';
import { pageConversation } from '@/utils/linkedin/selectors/conversation';
import { find } from '@/utils/linkedin/selectors/define';
import type { Handlers } from '@/utils/messaging/server';
import type { PagePerson, PageSnapshot } from '@/utils/records/page';
import { whoIs } from './boxes';
import { type ConversationWatch, conversationsHere } from './conversations';
import type { Drawing } from './drawing';
import type { Filling } from './filling';
import { here } from './here';
import type { Known } from './known';
import type { Marks } from './marks';
import type { DraftWatch } from './watch';

interface Watches {
  drafts: DraftWatch;
  filling: Filling;
  known: Known;
  conversations: ConversationWatch;
  marks: Marks;
  drawing: Drawing;
}

function personIn(drafts: DraftWatch, known: Known): PagePerson | undefined {
  const { roots } = here();
  const person = drafts.recipient() ?? (readInviteDialog(roots) && known.invitee.read());
  return person && whoIs(person) ? person : undefined;
}

/** The conversation that is written in, else the page's own, else the only one that is open. */
function conversationAtHand(drafts: DraftWatch) {
  const open = conversationsHere();
  const key = drafts.threadKey();
  if (key !== undefined) return open.find(({ thread }) => thread.key === key);
  const page = find(here().roots, pageConversation);
  return open.find(({ element }) => element === page) ?? (open.length === 1 ? open[0] : undefined);
}

function read(drafts: DraftWatch, known: Known): PageSnapshot {
  const { route, roots, pageRoots } = here();
  const conversation = route.kind === 'thread' ? find(roots, pageConversation) : undefined;
  const atHand = conversationAtHand(drafts);
  if (atHand) {
    const { viewer, thread } = atHand;
    known.learn(viewer);
    const person = whoIs(thread.person) ? thread.person : undefined;
    return { state: 'known', viewer: known.viewer(), person, thread };
  }
  const profile = readProfile(pageRoots, route);
  const person =
    personIn(drafts, known) ??
    (conversation ? readOtherSide(conversation) : undefined) ??
    (profile?.isOwn ? undefined : profile?.person);
  const viewer = known.viewer();
  if (person) return { state: 'known', viewer, person };
  if (profile?.isOwn) return { state: 'quiet', viewer, own: readOwnProfile(pageRoots, route) };
  const isStrange = isRead(route) || (find(roots, strangeTextBox) && !readInviteDialog(roots));
  return { state: isStrange ? 'unknown' : 'quiet', viewer };
}

function healthHere() {
  const { roots, route } = here();
  return readHealth(roots, route);
}

/** What the extension's own pages may ask of a LinkedIn page. */
export const answersOf = ({
  drafts,
  filling,
  known,
  conversations,
  marks,
  drawing,
}: Watches): Handlers<'content'> => ({
  async 'page/read'() {
    // Of a draft there is enough to say.
    await drawing.settled(() => drafts.id() !== undefined);
    await drafts.catchUp();
    return { ...read(drafts, known), draftId: drafts.id(), health: healthHere() };
  },
  async 'page/report'() {
    const { roots, route } = here();
    return { text: pageReport(roots, route, healthHere()) };
  },
  'box/insert': ({ draftId, text, ...how }) => filling.insert(draftId, text, how),
  'box/undo': async ({ draftId }) => filling.undo(draftId),
  'box/select': async ({ draftId, span }) => filling.select(draftId, span),
  async 'marks/changed'({ areOn }) {
    marks.turned();
    if (areOn) {
      conversations.again();
      await drafts.catchUp();
    } else marks.clear();
    return null;
  },
});
