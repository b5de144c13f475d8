import { readProfile } from '@/utils/linkedin/adapters/profile';
import { readThread } from '@/utils/linkedin/adapters/thread';
import { readViewer } from '@/utils/linkedin/adapters/viewer';
import { onChanges, until } from '@/utils/linkedin/observe';
import type { Route } from '@/utils/linkedin/routes';
import { find } from '@/utils/linkedin/selectors/define';
import { messageForm, pageConversation } from '@/utils/linkedin/selectors/message';
import { here } from './here';
import type { Known } from './known';
import type { Life } from './life';
import type { Reporter } from './report';

/** Shortest time between two readings of a page, ms. */
const PAUSE = 250;
/** How long a profile may take to be drawn, ms. */
const DRAWING = 15_000;

const roots = () => here().roots;
/** What is being written is not part of the conversation yet. */
const isInForm = (node: Node) => {
  const element = 'closest' in node ? (node as Element) : node.parentElement;
  return element?.closest(messageForm.css.join()) != null;
};

/**
 * Reads what the user opens, where that is theirs: a conversation, and each message that arrives while it is open, and
 * their own profile, which says whose LinkedIn this is. Of other people's profiles it sends nothing.
 *
 * @returns starts anew for the page at hand
 */
export function watchPages(life: Life, report: Reporter, known: Known): () => void {
  let visit = new AbortController();
  let last = '';

  const readConversation = (threadKey: string | undefined) => {
    const conversation = find(roots(), pageConversation);
    const read = conversation && readThread(conversation, threadKey);
    const shown = JSON.stringify(read ?? null);
    if (!read || shown === last) return;
    last = shown;
    known.learn(read.viewer);
    report('thread/seen', read);
  };

  const isDrawn = (route: Route) => {
    const profile = readProfile(roots(), route);
    return profile !== undefined && (profile.isOwn || profile.person.degree !== undefined);
  };

  const readOwnProfile = async (route: Route, signal: AbortSignal) => {
    await until(() => isDrawn(route), { limit: DRAWING, pause: PAUSE, roots, signal });
    const viewer = signal.aborted ? undefined : readViewer(roots(), route);
    if (!viewer) return;
    known.learn(viewer);
    report('viewer/seen', viewer);
  };

  return () => {
    visit.abort();
    visit = new AbortController();
    const signal = AbortSignal.any([visit.signal, life.signal]);
    const { route } = here();
    if (route.kind === 'thread') {
      const look = () => !life.isOver() && readConversation(route.threadKey);
      look();
      onChanges(look, { pause: PAUSE, roots, signal, ignore: isInForm });
    }
    if (route.kind === 'profile') void readOwnProfile(route, signal);
  };
}
