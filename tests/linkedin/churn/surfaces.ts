import { readCompose } from '@/utils/linkedin/adapters/compose';
import { connectAt, isInvited } from '@/utils/linkedin/adapters/connect-control';
import { readConnections } from '@/utils/linkedin/adapters/connections';
import { readConversationList } from '@/utils/linkedin/adapters/conversation-list';
import { answeredAt, readInvitations } from '@/utils/linkedin/adapters/invitations';
import { isGated, readInviteDialog } from '@/utils/linkedin/adapters/invite-dialog';
import { readProfile } from '@/utils/linkedin/adapters/profile';
import { openConversations } from '@/utils/linkedin/adapters/thread';
import { readViewer } from '@/utils/linkedin/adapters/viewer';
import { rootsOf } from '@/utils/linkedin/roots';
import { profileOf, routeOf } from '@/utils/linkedin/routes';
import { closest, findInPath } from '@/utils/linkedin/selectors/define';
import { inviteDialog, inviteNote, inviteSend } from '@/utils/linkedin/selectors/invite';
import { messageEditor } from '@/utils/linkedin/selectors/message-box';
import type { PagePerson } from '@/utils/records/page';

/**
 * What was read of a page, by name. Names that begin with `who` say whose something is, or from which side: one that
 * differs from what the page says is an error. Names that end in `?` may be missing.
 */
export type Facts = Map<string, string>;

export interface Surface {
  name: string;
  fixtures: RegExp;
  /** Looks at the page as it is before it is changed, and gives a way to read it afterwards. */
  prepare: (page: Document, fixture: string) => () => Facts;
}

const NOW = Date.UTC(2026, 10, 23, 12);
const MARA = '/in/mara-ellingsworth-3f8c21/';
const TESSA = '/in/tessa-wrenfield-4b1077/';

/** The address under which a fixture shows what it shows. */
function addressOf(fixture: string): string {
  const known: [RegExp, string][] = [
    [/^profile-self/, TESSA],
    [/^profile(?:-pending)?\.ember\.en/, '/in/sigrid-halvorsen-okafor-6b1/'],
    [/^profile-connected\.ember/, '/in/wacława-brzezińska-lis-2c4/'],
    [/^profile\.sdui\.de/, '/in/annegret-holzapfel-thun-81e2d/'],
    [/^invite-note\.shadow\.pl/, '/in/żaneta/'],
    [/^(?:profile|invite)/, MARA],
    [/^invitations-sent/, '/mynetwork/invitation-manager/sent/'],
    [/^invitations/, '/mynetwork/invitation-manager/received/'],
    [/^mynetwork/, '/mynetwork/grow/'],
    [/^connections/, '/mynetwork/invite-connect/connections/'],
    [/^thread/, '/messaging/'],
  ];
  return known.find(([name]) => name.test(fixture))?.[1] ?? '/feed/';
}

/** From the inside out, across shadow roots, as an event's composed path. */
export function pathFrom(element: Element): EventTarget[] {
  const path: EventTarget[] = [];
  let node: Node | null = element;
  while (node) {
    path.push(node);
    node = node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null;
  }
  return path;
}

const everyElement = (page: Document, css: string) =>
  [page, ...rootsOf(page)].flatMap((root) => [...root.querySelectorAll<HTMLElement>(css)]);
const distinct = <T>(all: readonly T[]): T[] => [...new Set(all)];

function tell(facts: Facts, prefix: string, person: PagePerson): void {
  const { name, slug, memberId, headline, company, school, location, about, activity, degree, mutuals } =
    person;
  const sure = { name, slug, memberId };
  const perhaps = {
    'headline?': headline,
    'company?': company,
    'school?': school,
    'location?': location,
    'about?': about,
    'activity?': activity,
  };
  const all = { ...sure, ...perhaps };
  for (const [key, value] of Object.entries(all))
    if (value !== undefined) facts.set(`who ${prefix} ${key}`, value);
  if (degree !== undefined) facts.set(`${prefix} degree`, String(degree));
  if (mutuals.length > 0) facts.set(`who ${prefix} mutuals`, mutuals.join());
}

const profile: Surface = {
  name: 'profile',
  fixtures: /^profile/,
  prepare: (page, fixture) => () => {
    const facts: Facts = new Map();
    const read = readProfile(rootsOf(page), routeOf(addressOf(fixture)));
    if (!read) return facts;
    tell(facts, 'profile', read.person);
    facts.set('who own', String(read.isOwn));
    facts.set('pending', String(read.isPending));
    const viewer = readViewer(rootsOf(page), routeOf(addressOf(fixture)));
    if (viewer) facts.set('who views', JSON.stringify([viewer.memberId, viewer.slug, viewer.name]));
    return facts;
  },
};

const invite: Surface = {
  name: 'invite dialog',
  fixtures: /^invite-(?:choose|note|direct)/,
  prepare(page) {
    const box = everyElement(page, '#custom-message')[0];
    const send = everyElement(page, '.artdeco-modal__actionbar button').at(-1);
    return () => {
      const facts: Facts = new Map();
      const dialog = readInviteDialog(rootsOf(page));
      if (!dialog) return facts;
      facts.set('dialog', 'open');
      if (dialog.invitee) facts.set('who invitee', dialog.invitee);
      if (dialog.box) facts.set('box', String(dialog.box === box));
      if (dialog.send) facts.set('send', String(dialog.send === send));
      if (dialog.counter) facts.set('counter', JSON.stringify(dialog.counter));
      if (dialog.notesLeft !== undefined) facts.set('left', String(dialog.notesLeft));
      if (box) {
        const found = findInPath(pathFrom(box), inviteNote);
        facts.set('typing', String(found === box && closest(box, inviteDialog) !== undefined));
      }
      if (send) facts.set('pressing', String(findInPath(pathFrom(send), inviteSend) === send));
      return facts;
    };
  },
};

const gate: Surface = {
  name: 'invite stopped',
  fixtures: /^invite-(?:limit|upsell|email)/,
  prepare: (page) => () => new Map([['gated', String(isGated(rootsOf(page)))]]),
};

const conversations: Surface = {
  name: 'conversations',
  fixtures: /^(?:thread|bubbles)/,
  prepare: (page) => () => {
    const facts: Facts = new Map();
    for (const { viewer, thread } of openConversations(rootsOf(page))) {
      facts.set(`who viewer of ${thread.key}`, viewer.memberId);
      tell(facts, thread.key, thread.person);
      for (const message of thread.messages) {
        const { pageId, from, senderId, senderName, text, at, media, isEdited, isDeleted } = message;
        facts.set(`who wrote ${pageId}`, from);
        if (senderId) facts.set(`who is the sender of ${pageId}`, senderId);
        if (senderName) facts.set(`who is named by ${pageId} ?`, senderName);
        facts.set(`when ${pageId}`, at);
        if (text) facts.set(`text ${pageId}`, text);
        if (media) facts.set(`media ${pageId}?`, media);
        if (isEdited) facts.set(`edited ${pageId}?`, 'yes');
        if (isDeleted) facts.set(`deleted ${pageId}?`, 'yes');
      }
    }
    return facts;
  },
};

const boxes: Surface = {
  name: 'message boxes',
  fixtures: /^(?:thread|bubbles|message-new)/,
  prepare(page) {
    const editors = distinct(everyElement(page, '.msg-form__contenteditable'));
    const sends = editors.map((editor) => editor.closest('form')?.querySelector('[type="submit"]'));
    return () => {
      const facts: Facts = new Map();
      for (const [at, editor] of editors.entries()) {
        const box = findInPath(pathFrom(editor), messageEditor);
        const read = box && readCompose(box);
        if (!read) continue;
        facts.set(`box ${at}`, String(box === editor));
        facts.set(`send ${at}`, String(read.send === sends[at]));
        tell(facts, `box ${at}`, read.recipient);
        if (read.threadKey) facts.set(`who has thread ${at}`, read.threadKey);
        if (read.subject) facts.set(`subject ${at}`, read.subject);
      }
      return facts;
    };
  },
};

const invitations: Surface = {
  name: 'invitations',
  fixtures: /^(?:invitations|mynetwork)/,
  prepare: (page, fixture) => () => {
    const facts: Facts = new Map();
    for (const { person, direction, note, age } of readInvitations(
      rootsOf(page),
      routeOf(addressOf(fixture)),
      NOW,
    ) ?? []) {
      const slug = person.slug ?? '';
      tell(facts, slug, person);
      facts.set(`who sent ${slug}`, direction);
      if (note) facts.set(`note ${slug}`, note);
      if (age) facts.set(`age ${slug}?`, `${age.from} ${age.to}`);
    }
    return facts;
  },
};

/** The press on Accept or Ignore, of every control in the rows of the lists. */
const answers: Surface = {
  name: 'Accept and Ignore',
  fixtures: /^(?:invitations|mynetwork)/,
  prepare(page) {
    const controls = everyElement(
      page,
      '[role="listitem"] :is(button, a), a[href*="/in/"], a[href*="mynetwork"]',
    );
    return () => {
      const facts: Facts = new Map();
      for (const [at, control] of controls.entries()) {
        const answered = answeredAt(pathFrom(control), NOW);
        if (answered) facts.set(`who ${at}`, `${answered.invitation.person.slug} ${answered.is}`);
      }
      facts.set('controls', String(controls.length));
      return facts;
    };
  },
};

const connections: Surface = {
  name: 'connections',
  fixtures: /^connections/,
  prepare: (page, fixture) => () => {
    const facts: Facts = new Map();
    for (const { person, since } of readConnections(rootsOf(page), routeOf(addressOf(fixture))) ?? []) {
      tell(facts, person.slug ?? '', person);
      if (since) facts.set(`since ${person.slug} ?`, since);
    }
    return facts;
  },
};

const list: Surface = {
  name: 'conversation list',
  fixtures: /^(?:thread|bubbles|message-new)/,
  prepare: (page) => () => {
    const facts: Facts = new Map();
    for (const { name, preview, theirs, isUnread } of readConversationList(rootsOf(page))) {
      facts.set(`who ${name}`, preview);
      facts.set(`unread ${preview}?`, String(isUnread));
      if (theirs !== undefined) facts.set(`who wrote ${preview}`, preview.slice(theirs));
    }
    return facts;
  },
};

const connect: Surface = {
  name: 'Connect controls',
  fixtures: /^(?:search|mynetwork|profile|connections|invitations-received|invite-(?:choose|note)\.)/,
  prepare(page, fixture) {
    const route = routeOf(/^search/.test(fixture) ? '/search/results/people/' : addressOf(fixture));
    const controls = everyElement(
      page,
      'a[href*="custom-invite"], button:has([id="connect-small"], [data-test-icon="connect-small"]), button[componentkey^="ConnectButtonstate"]',
    );
    const people = distinct(
      everyElement(page, 'a[href*="/in/"]').flatMap(
        (link) => profileOf(link.getAttribute('href') ?? '').slug ?? [],
      ),
    );
    return () => {
      const facts: Facts = new Map();
      for (const [at, control] of controls.entries()) {
        const found = connectAt(pathFrom(control), route);
        if (found?.slug) facts.set(`who ${at}`, found.slug);
        if (found?.name) facts.set(`who is called ${at} ?`, found.name);
        // A press that sends at once makes an invitation.
        if (found) facts.set(`who is sent one by ${at}`, found.opens);
      }
      const roots = rootsOf(page);
      facts.set('controls', String(controls.length));
      for (const slug of people) if (isInvited(roots, slug)) facts.set(`who is invited ${slug}`, 'yes');
      return facts;
    };
  },
};

export const surfaces: readonly Surface[] = [
  profile,
  invite,
  gate,
  conversations,
  boxes,
  invitations,
  answers,
  connections,
  list,
  connect,
];
