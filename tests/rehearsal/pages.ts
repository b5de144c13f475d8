import { composePage } from './compose';
import { threadPage } from './conversation';
import { emberProfilePage } from './ember-profile';
import { find, openFixture, unsettle } from './fixture';
import { connectionsPage, growPage, receivedPage, sentPage } from './network';
import { profilePage, takeLateSections } from './profile';
import { searchPage } from './search';
import type { Switches } from './switches';
import type { World } from './world';

/** What a page's own script needs to know, and the site's would have in memory. */
export interface PageData
  extends Pick<Switches, 'enterToSend' | 'linger' | 'remounts' | 'virtualises' | 'chatsIn'> {
  /** Lower sections of a profile, in the order of their slots, to be filled in late. */
  late: string[];
  /** Addresses of the rows of the conversation pane, which have none in the page. */
  rows: string[];
  /** The open conversation. */
  thread?: string;
  /** Whom the page of a new message is for, by member id. */
  compose?: string;
  /** Whose profile of the older stack it is; its buttons have no address. */
  person?: { slug: string; memberId: string };
  /** Whom the page that is the invite dialog alone is for. */
  invite?: string;
}

export interface Page {
  /** Where it is in the end, percent-encoded: `/in/me/` and member ids lead to the slug. */
  path: string;
  document: Document;
  data: PageData;
}

type Drawn = { path: string; document: Document; data?: Partial<PageData> };

const threadPath = (id: string) => `/messaging/thread/${id}/`;
const profilePath = (slug: string) => `/in/${encodeURIComponent(slug)}/`;

/** What every page's script is told. */
export const dataOf = (world: World): PageData => {
  const { enterToSend, linger, remounts, virtualises, chatsIn } = world;
  return { late: [], rows: [], enterToSend, linger, remounts, virtualises, chatsIn };
};

/** The page at an address of the site. Opening a conversation marks it read. */
export function pageAt(world: World, address: URL): Page {
  const drawn = draw(world, address);
  const page: Page = { ...drawn, data: { ...dataOf(world), ...drawn.data } };
  unsettle(page.document.documentElement);
  if (page.path.startsWith('/in/')) page.data.late = takeLateSections(page.document);
  placeChats(page, world);
  addBar(page.document, world);
  return page;
}

function draw(world: World, address: URL): Drawn {
  const path = address.pathname.split('/').filter(Boolean).map(decodeURIComponent);
  const [area] = path;
  const open = (name: string) => openFixture(name, world.language);
  switch (area) {
    case 'in':
      return drawProfile(world, path[1] ?? '') ?? nothing(world, address);
    case 'messaging':
      return drawMessaging(world, address, path) ?? nothing(world, address);
    case 'mynetwork':
      return drawNetwork(world, path.slice(1).join('/'));
    case 'preload':
      return { path: address.pathname, document: invitePage(world), data: invited(address) };
    case 'search': {
      const document = searchPage(world, address.searchParams.get('keywords') ?? '');
      return { path: '/search/results/people/', document };
    }
    case 'sales': {
      const isInbox = path[1] === 'inbox';
      return {
        path: isInbox ? '/sales/inbox/' : '/sales/lead/',
        document: open(isInbox ? 'sales-message.sales.en' : 'sales-invite.sales.en'),
      };
    }
    case 'unknown':
      return { path: '/unknown/', document: open('unknown.en') };
    case 'feed':
    case undefined:
      return { path: '/feed/', document: open('feed.sdui.en') };
    default:
      return nothing(world, address);
  }
}

function drawProfile(world: World, handle: string): Drawn | undefined {
  const person = handle === 'me' ? world.viewer : world.personAt(handle);
  if (!person) return undefined;
  const path = profilePath(person.slug);
  if (world.stack.profile === 'sdui') return { path, document: profilePage(world, person) };
  const { slug, memberId } = person;
  return { path, document: emberProfilePage(world, person), data: { person: { slug, memberId } } };
}

function drawMessaging(world: World, address: URL, [, handle, id]: string[]): Drawn | undefined {
  const recipient = world.personAt(address.searchParams.get('recipient') ?? '');
  const mailbox = world.mailbox();
  const thread = recipient
    ? world.threadWith(recipient)
    : handle === 'thread'
      ? mailbox.find((one) => one.id === id)
      : mailbox[0];
  if (world.redesigned || id === 'unknown')
    return { path: address.pathname, document: openFixture('unknown.en', world.language) };
  const rows = mailbox.map((one) => threadPath(one.id));
  if (recipient && !thread && world.mayWriteTo(recipient)) {
    const data = { compose: recipient.memberId, rows };
    return { path: '/messaging/compose/', document: composePage(world, recipient), data };
  }
  if (!thread) return undefined;
  thread.unread = false;
  return {
    path: threadPath(thread.id),
    document: threadPage(world, thread),
    data: { thread: thread.id, rows },
  };
}

function drawNetwork(world: World, rest: string): Drawn {
  if (rest.startsWith('invitation-manager/sent'))
    return { path: '/mynetwork/invitation-manager/sent/', document: sentPage(world) };
  if (rest.startsWith('invitation-manager'))
    return { path: '/mynetwork/invitation-manager/received/', document: receivedPage(world) };
  if (rest === 'invite-connect/connections')
    return { path: '/mynetwork/invite-connect/connections/', document: connectionsPage(world) };
  return { path: '/mynetwork/grow/', document: growPage(world) };
}

const invited = (address: URL) => ({ invite: address.searchParams.get('vanityName') ?? '' });

/** The dialog as a page of its own; its script opens the dialog. */
function invitePage(world: World): Document {
  const document = openFixture('profile.ember.en', world.language);
  document.title = 'LinkedIn';
  find(document, '.scaffold-layout__row').remove();
  find(document, 'header').remove();
  return document;
}

/** A page of the site that the rehearsal does not play. */
function nothing(world: World, address: URL): Drawn {
  const document = openFixture('feed.sdui.en', world.language);
  document.title = 'LinkedIn';
  find(document, '[data-testid="lazy-column"]').replaceChildren('Nothing here in the rehearsal.');
  return { path: address.pathname, document };
}

/** The overlay of the older stack's pages stands in the document; in the newer stack's it may have a frame. */
function placeChats({ document, data }: Page, { chatsIn }: World): void {
  const isEmber = document.body.classList.contains('ember-application');
  if (isEmber && !data.thread && !data.compose && data.invite === undefined && chatsIn !== 'none') {
    const overlay = document.createElement('aside');
    overlay.id = 'msg-overlay';
    overlay.className = 'msg-overlay-container msg-overlay-container-reflow';
    document.body.append(overlay);
  }
  const frame = document.querySelector('iframe[data-testid="interop-iframe"]');
  if (!frame || chatsIn !== 'iframe') return;
  frame.setAttribute('src', '/preload/?_bprMode=vanilla');
  frame.setAttribute(
    'style',
    'opacity: 1; z-index: 400; width: 1010px; height: 470px; position: fixed; bottom: 0; right: 0; border: 0;',
  );
}

function addBar(document: Document, world: World): void {
  const bar = document.createElement('div');
  bar.className = 'rehearsal-bar';
  const links: [string, string][] = [
    ['Feed', '/feed/'],
    ['Search', '/search/results/people/'],
    ['Messaging', '/messaging/'],
    ['Network', '/mynetwork/grow/'],
    [`Me (${world.viewer.name})`, '/in/me/'],
    ...Object.values(world.people).map(({ name, slug }): [string, string] => [name, profilePath(slug)]),
  ];
  const title = document.createElement('strong');
  title.textContent = 'in-house rehearsal of LinkedIn';
  bar.append(title);
  for (const [text, href] of links) {
    const link = document.createElement('a');
    link.textContent = text;
    link.setAttribute('href', href);
    bar.append(link);
  }
  document.body.prepend(bar);
}
