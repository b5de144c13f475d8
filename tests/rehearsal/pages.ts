import { threadPage } from './conversation';
import { find, openFixture, unsettle } from './fixture';
import { profilePage, takeLateSections } from './profile';
import type { World } from './world';

/** What a page's own script needs to know, and the site's would have in memory. */
export interface PageData {
  /** Lower sections of a profile, in the order of their slots, to be filled in late. */
  late: string[];
  /** Addresses of the rows of the conversation pane, which have none in the page. */
  rows: string[];
  /** The open conversation. */
  thread?: string;
  enterToSend: boolean;
}

export interface Page {
  /** Where it is in the end, percent-encoded: `/in/me/` and member ids lead to the slug. */
  path: string;
  document: Document;
  data: PageData;
}

const threadPath = (id: string) => `/messaging/thread/${id}/`;
const profilePath = (slug: string) => `/in/${encodeURIComponent(slug)}/`;

/** The page at an address of the site. Opening a conversation marks it read. */
export function pageAt(world: World, address: URL): Page {
  const data: PageData = { late: [], rows: [], enterToSend: world.enterToSend };
  const page = draw(world, address, data);
  unsettle(page.document.documentElement);
  if (page.path.startsWith('/in/')) data.late = takeLateSections(page.document);
  addBar(page.document, world);
  return page;
}

function draw(world: World, address: URL, data: PageData): Page {
  const [area, handle = '', ...rest] = address.pathname.split('/').filter(Boolean).map(decodeURIComponent);
  if (area === 'in') {
    const person = handle === 'me' ? world.viewer : world.personAt(handle);
    if (person) return { path: profilePath(person.slug), document: profilePage(world, person), data };
  }
  if (area === 'messaging') {
    const recipient = world.personAt(address.searchParams.get('recipient') ?? '');
    const mailbox = world.mailbox();
    const thread = recipient
      ? mailbox.find((one) => one.other === recipient)
      : handle === 'thread'
        ? mailbox.find((one) => one.id === rest[0])
        : mailbox[0];
    if (world.redesigned || rest[0] === 'unknown') {
      return { path: address.pathname, document: openFixture('unknown.en'), data };
    }
    if (thread) {
      thread.unread = false;
      Object.assign(data, { thread: thread.id, rows: mailbox.map((one) => threadPath(one.id)) });
      return { path: threadPath(thread.id), document: threadPage(world, thread), data };
    }
  }
  if (area === 'unknown') return { path: '/unknown/', document: openFixture('unknown.en'), data };
  if (area === 'feed' || area === undefined)
    return { path: '/feed/', document: openFixture('feed.sdui.en'), data };
  return { path: address.pathname, document: emptyPage(), data };
}

/** A page of the site that the rehearsal does not play. */
function emptyPage(): Document {
  const document = openFixture('feed.sdui.en');
  document.title = 'LinkedIn';
  find(document, '[data-testid="lazy-column"]').replaceChildren('Nothing here in the rehearsal.');
  return document;
}

function addBar(document: Document, world: World): void {
  const bar = document.createElement('div');
  bar.className = 'rehearsal-bar';
  const links: [string, string][] = [
    ['Feed', '/feed/'],
    ['Messaging', '/messaging/'],
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
