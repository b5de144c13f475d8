import { find, openFixture } from './fixture';
import { ago, capital, label, longDate } from './languages';
import type { Person } from './people';
import type { Invitation, Received, World } from './world';

const LIST = '[componentkey="InvitationManagerPage_InvitationsList"]';
const NOTE = '[data-testid="expandable-text-box"]';
const profileHref = ({ slug }: Person) => `https://www.linkedin.com/in/${encodeURIComponent(slug)}/`;
const rowsIn = (list: Element) => [...list.querySelectorAll<HTMLElement>('[role="listitem"]')];

/** A child of the list with its rule, as the fixture has each row. */
function takeRow(list: Element, row: HTMLElement): HTMLElement[] {
  let outer: HTMLElement = row;
  while (outer.parentElement && outer.parentElement !== list) outer = outer.parentElement;
  const rule = outer.nextElementSibling as HTMLElement;
  return [outer, rule].map((part) => part.cloneNode(true) as HTMLElement);
}

function writePerson(row: Element, person: Person): void {
  for (const link of row.querySelectorAll('a[href*="/in/"]')) link.setAttribute('href', profileHref(person));
  row.querySelector('figure svg')?.setAttribute('aria-label', person.name);
}

function writeNote(row: Element, note: string | undefined): void {
  const box = find(row, NOTE);
  if (note === undefined) {
    box.closest('[role="listitem"] > div:last-child')?.remove();
    return;
  }
  const button = find(box, 'button');
  const lines = note
    .split('\n')
    .flatMap((line, index) => (index ? [box.ownerDocument.createElement('br'), line] : [line]));
  box.replaceChildren(...lines, button);
}

/** Fills the fixture's first row, which has a note, or its row of somebody who follows the viewer. */
function receivedRow(row: HTMLElement, { language }: World, invitation: Received): void {
  const { from, at, note, follows } = invitation;
  const [headline, time] = [...row.querySelectorAll('p > span:only-child')].filter(
    (span) => !span.matches(NOTE),
  );
  writePerson(row, from);
  find(row, 'strong').textContent = from.name;
  if (headline) headline.textContent = from.headline;
  if (time) time.textContent = capital(ago(language, at), language);
  if (follows) return;
  const [ignore, accept] = row.querySelectorAll('button[aria-label]');
  ignore?.setAttribute('aria-label', label(language, 'Ignore an invitation to connect from {}', from.name));
  accept?.setAttribute('aria-label', label(language, 'Accept {}’s invitation', from.name));
  writeNote(row, note);
}

function fillReceived(list: Element, world: World, invitations: readonly Received[]): void {
  const rows = rowsIn(list);
  const plain = rows[0] && takeRow(list, rows[0]);
  const following = rows.find((row) => !row.querySelector('button[aria-label]'));
  const follows = following && takeRow(list, following);
  list.replaceChildren();
  for (const invitation of invitations) {
    const parts = (invitation.follows ? follows : plain)?.map((part) => part.cloneNode(true) as HTMLElement);
    if (!parts) continue;
    list.append(...parts);
    const row = list.querySelector<HTMLElement>(':scope > :nth-last-child(2) [role="listitem"]');
    if (row) receivedRow(row, world, invitation);
  }
}

const waiting = (world: World) => world.received.filter(({ viewer }) => viewer === world.viewerKey);

/** The invitation manager: those that wait for the viewer's answer, with suggested people beside them. */
export function receivedPage(world: World): Document {
  const document = openFixture('invitations-received.sdui.en', world.language);
  fillReceived(find(document, LIST), world, waiting(world));
  return document;
}

/** My Network, with a preview of the two latest invitations. */
export function growPage(world: World): Document {
  const document = openFixture('mynetwork-grow.sdui.en', world.language);
  const preview = find(document, '[componentkey="pending-invitations-preview"]');
  const all = waiting(world).filter(({ follows }) => !follows);
  find(preview, 'h2').textContent = label(world.language, 'Invitations ({})', all.length);
  fillReceived(find(preview, '[role="list"]'), world, all.slice(0, 2));
  return document;
}

function sentRow(row: HTMLElement, { language }: World, person: Person, { at, note }: Invitation): void {
  writePerson(row, person);
  const [name] = row.querySelectorAll('p');
  const [headline, time] = row.querySelectorAll('p > span');
  if (name) name.textContent = person.name;
  if (headline) headline.textContent = person.headline;
  if (time) time.textContent = label(language, 'Sent {}', ago(language, at));
  find(row, 'a[aria-label]').setAttribute(
    'aria-label',
    label(language, 'Withdraw invitation sent to {}', person.name),
  );
  writeNote(row, note);
}

/** The invitation manager's other half: what the viewer has sent and nobody has answered. */
export function sentPage(world: World): Document {
  const document = openFixture('invitations-sent.sdui.en', world.language);
  const list = find(document, LIST);
  const rows = rowsIn(list);
  const template = rows[0] && takeRow(list, rows[0]);
  const sent = world.invitations.filter(({ viewer }) => viewer === world.viewerKey).reverse();
  list.replaceChildren();
  for (const invitation of sent) {
    const person = world.personAt(invitation.slug);
    if (!person || !template) continue;
    const [row, rule] = template.map((part) => part.cloneNode(true) as HTMLElement);
    if (row && rule) list.append(row, rule);
    if (row) sentRow(row, world, person, invitation);
  }
  find(document, 'a[href*="/sent/CONNECTION/"]').textContent = label(
    world.language,
    'People ({})',
    sent.length,
  );
  find(document, 'dialog[open]').removeAttribute('open');
  return document;
}

const CONNECTIONS = '[componentkey="ConnectionsPage_ConnectionsList"] [data-testid="lazy-column"]';

/** The viewer's own list of connections, the latest first. */
export function connectionsPage(world: World): Document {
  const { language, viewer } = world;
  const document = openFixture('connections.sdui.en', language);
  const list = find(document, CONNECTIONS);
  const [row, rule] = [...list.children];
  const all = world.connected();
  list.replaceChildren();
  for (const { person, at } of all) {
    const one = row?.cloneNode(true) as HTMLElement;
    list.append(one, rule?.cloneNode(true) as HTMLElement);
    for (const link of one.querySelectorAll('a[href*="/in/"]'))
      link.setAttribute('href', profileHref(person));
    find(one, 'img').setAttribute('alt', person.name);
    const [name, headline, since] = one.querySelectorAll('p');
    if (name) name.textContent = person.name;
    if (headline) headline.textContent = person.headline;
    if (since) since.textContent = label(language, 'Connected on {}', longDate(language, at));
    const message = find(one, 'a[href*="/messaging/compose/"]');
    const href = message.getAttribute('href') ?? '';
    message.setAttribute('href', href.replaceAll(/ACoAA[\w-]+/g, person.memberId));
  }
  find(document, '[componentkey$="ListHeader"] p').textContent = label(
    language,
    '{} connections',
    all.length,
  );
  const own = find(document, 'aside section > a');
  own.setAttribute('href', profileHref(viewer));
  own.textContent = viewer.name;
  return document;
}
