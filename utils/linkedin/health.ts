import type { SurfaceHealth } from '@/utils/records/page';
import type { Route } from './routes';
import { strangeTextBox } from './selectors/connect';
import { otherSide } from './selectors/conversation';
import { conversationRow } from './selectors/conversation-list';
import { find, hookOf, type Selector } from './selectors/define';
import { emberCard } from './selectors/ember-profile';
import { inviteDialog, inviteNote } from './selectors/invite';
import { messageRow } from './selectors/message';
import { messageEditor } from './selectors/message-box';
import { connectionList, invitationPreview, invitationScreen } from './selectors/network';
import { topCard } from './selectors/profile';
import { salesMessage, salesNote } from './selectors/sales';

type Roots = readonly ParentNode[];

interface Surface {
  name: SurfaceHealth['surface'];
  /** One for each stack; the first that finds anything counts. */
  selectors: readonly Selector[];
  /** Whether the page must have it. */
  isDue: (route: Route, roots: Roots) => boolean;
}

/** What Vouch looks for, and where a page without it is one that LinkedIn has changed. */
export const surfaces: readonly Surface[] = [
  {
    name: 'message box',
    selectors: [messageEditor, salesMessage],
    // Some conversations take no answer, as those with advertisers: with messages and without any box they are whole.
    isDue: (route, roots) =>
      route.kind === 'thread' &&
      (find(roots, strangeTextBox) !== undefined ||
        (route.threadKey !== undefined && !find(roots, messageRow))),
  },
  {
    name: 'messages',
    selectors: [messageRow],
    isDue: (route) => route.kind === 'thread' && route.threadKey !== undefined,
  },
  { name: 'recipient', selectors: [otherSide], isDue: () => false },
  { name: 'list of conversations', selectors: [conversationRow], isDue: ({ kind }) => kind === 'thread' },
  { name: 'invite dialog', selectors: [inviteDialog], isDue: ({ kind }) => kind === 'invite' },
  {
    name: 'box of the note',
    selectors: [inviteNote, salesNote],
    isDue: (_route, roots) => find(roots, inviteDialog)?.querySelector('textarea') != null,
  },
  { name: 'profile', selectors: [topCard, emberCard], isDue: ({ kind }) => kind === 'profile' },
  { name: 'invitations', selectors: [invitationScreen], isDue: ({ kind }) => kind === 'invitations' },
  { name: 'invitations on My Network', selectors: [invitationPreview], isDue: () => false },
  { name: 'connections', selectors: [connectionList], isDue: ({ kind }) => kind === 'connections' },
];

/** LinkedIn empties the middle of its page before it draws the next one there. */
function isBlank(roots: Roots): boolean {
  const middle = roots.flatMap((root) => [...root.querySelectorAll('main, [role="main"]')]);
  return middle.length > 0 && middle.every(({ textContent }) => !textContent?.trim());
}

/**
 * By which hook each surface was found on the page at hand; `missing` where it should be there and is not. Of a page
 * with nothing in it yet, nothing is missing.
 */
export function readHealth(roots: Roots, route: Route): SurfaceHealth[] {
  const isDrawn = !isBlank(roots);
  return surfaces.map(({ name, selectors, isDue }) => {
    const hooks = selectors.map((selector) => hookOf(roots, selector));
    const hook = hooks.find((one) => one !== undefined);
    if (hook !== undefined) return { surface: name, is: 'found', hook };
    return { surface: name, is: isDrawn && isDue(route, roots) ? 'missing' : 'elsewhere' };
  });
}
