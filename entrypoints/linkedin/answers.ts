import { readInviteDialog } from '@/utils/linkedin/adapters/invite-dialog';
import { readProfile } from '@/utils/linkedin/adapters/profile';
import { readOtherSide, readThread } from '@/utils/linkedin/adapters/thread';
import { isRead } from '@/utils/linkedin/routes';
import { strangeTextBox } from '@/utils/linkedin/selectors/connect';
import { find } from '@/utils/linkedin/selectors/define';
import { pageConversation } from '@/utils/linkedin/selectors/message';
import type { Handlers } from '@/utils/messaging/server';
import type { PagePerson, PageSnapshot } from '@/utils/records/page';
import { whoIs } from './boxes';
import { here } from './here';
import type { Known } from './known';
import type { DraftWatch } from './watch';

function personIn(drafts: DraftWatch, known: Known): PagePerson | undefined {
  const { roots } = here();
  const person = drafts.recipient() ?? (readInviteDialog(roots) && known.invitee.read());
  return person && whoIs(person) ? person : undefined;
}

function read(drafts: DraftWatch, known: Known): PageSnapshot {
  const { route, roots, pageRoots } = here();
  const conversation = route.kind === 'thread' ? find(roots, pageConversation) : undefined;
  const thread =
    conversation && readThread(conversation, route.kind === 'thread' ? route.threadKey : undefined);
  if (thread) {
    known.learn(thread.viewer);
    return { state: 'known', viewer: known.viewer(), person: thread.thread.person, thread: thread.thread };
  }
  const profile = readProfile(pageRoots, route);
  const person =
    personIn(drafts, known) ??
    (conversation ? readOtherSide(conversation) : undefined) ??
    (profile?.isOwn ? undefined : profile?.person);
  const viewer = known.viewer();
  if (person) return { state: 'known', viewer, person };
  if (profile?.isOwn) return { state: 'quiet', viewer };
  const isStrange = isRead(route) || (find(roots, strangeTextBox) && !readInviteDialog(roots));
  return { state: isStrange ? 'unknown' : 'quiet', viewer };
}

/** What the extension's own pages may ask of a LinkedIn page. */
export const answersOf = (drafts: DraftWatch, known: Known): Handlers<'content'> => ({
  async 'page/read'() {
    await drafts.catchUp();
    return { ...read(drafts, known), draftId: drafts.id() };
  },
  'box/insert': ({ draftId, text, select }) => drafts.insert(draftId, text, select),
});
