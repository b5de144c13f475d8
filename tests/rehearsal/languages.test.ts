import { describe, expect, test } from 'vitest';
import { bubbleMarkup, listMarkup } from './bubbles';
import { dialogMarkup } from './dialogs';
import { openFixture } from './fixture';
import { ago, dayName, type Language, label } from './languages';
import { pageAt } from './pages';
import { words } from './words';
import { World } from './world';

const ATTRIBUTES = ['aria-label', 'title', 'placeholder', 'data-placeholder'];
const columns = { en: 0, de: 1, es: 2, pl: 3 } as const;

/** Everything that a page says: its texts and its labels, templates included. */
function saysIn(root: ParentNode): string[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    ...(element.localName === 'template' ? saysIn((element as HTMLTemplateElement).content) : []),
    ...ATTRIBUTES.map((name) => element.getAttribute(name) ?? ''),
    ...[...element.childNodes].map((node) => (node.nodeType === 3 ? (node.nodeValue ?? '') : '')),
  ]);
}

const regexOf = (pattern: string) =>
  new RegExp(`^${pattern.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replaceAll('{}', '.*')}$`, 's');
const tidy = (text: string) => text.trim().replaceAll('\u00a0', ' ');

/** The pages of a world in which there is something of everything. */
function pagesIn(language: Language): string[] {
  const world = Object.assign(new World(), { language });
  world.notesLeft = null;
  const { kofi, mara, devan } = world.people;
  const thread = world.thread('kofi');
  world.edit(thread, world.say(thread, '…'), '……');
  for (const media of ['attachment', 'voice', 'reaction'] as const) world.hear(thread, { media });
  world.retract(thread, world.hear(thread, { text: '…' }));
  world.invite(devan.slug, '…');
  world.chats.isListOpen = true;
  const network = [
    'grow',
    'invitation-manager/received',
    'invitation-manager/sent',
    'invite-connect/connections',
  ];
  const paths = [
    '/feed/',
    '/search/results/people/?keywords=harbour',
    `/messaging/compose/?recipient=${mara.memberId}`,
    `/messaging/thread/${thread.id}/`,
    `/messaging/thread/${world.group('kofi', 'blake').id}/`,
    ...network.map((path) => `/mynetwork/${path}/`),
  ];
  const profiles = [mara, devan, kofi, world.viewer].map(({ slug }) => `/in/${slug}/`);
  const drawn = (path: string) => {
    const { document, data } = pageAt(world, new URL(path, 'https://www.linkedin.com'));
    document.querySelector('.rehearsal-bar')?.remove();
    return document.documentElement.outerHTML + data.late.join('');
  };
  const html = [...paths, ...profiles].map(drawn);
  world.stack = { profile: 'ember' };
  html.push(...profiles.map(drawn));
  world.notesLeft = 4;
  const dialogs = (['choose', 'email', 'note', 'limit', 'upsell'] as const).map((face) =>
    dialogMarkup(world, face, mara.name),
  );
  const chats = [world.chats.show(thread), world.chats.compose(kofi)].map((chat) =>
    bubbleMarkup(world, chat),
  );
  return [...html, ...dialogs, ...chats, listMarkup(world)];
}

describe.each(['de', 'es', 'pl'] as const)('in %s', (language) => {
  test('no English label is left', () => {
    const column = columns[language];
    const english = words.filter((row) => row[0] !== row[column]).map((row) => regexOf(row[0]));
    const blank = openFixture('unknown.en');
    const left = pagesIn(language).flatMap((html) => {
      const body = blank.createElement('body');
      body.innerHTML = html;
      return saysIn(body)
        .map(tidy)
        .filter((said) => english.some((label) => label.test(said)));
    });
    expect([...new Set(left)]).toEqual([]);
  });

  test('every label is translated', () => {
    const blanks = (text: string) => text.split('{}').length;
    for (const row of words) {
      expect(row[columns[language]], row[0]).toBeTruthy();
      expect(blanks(row[columns[language]]), row[0]).toBe(blanks(row[0]));
    }
  });
});

test.each([
  ['thread.ember.de', 'de'],
  ['profile.sdui.de', 'de'],
  ['invitations-received.sdui.de', 'de'],
  ['bubbles.frame.es', 'es'],
  ['profile-connected.ember.pl', 'pl'],
  ['invite-note.shadow.pl', 'pl'],
] as const)('the controls of the fixture %s are called as they are here', (name, language) => {
  const known = words.map((row) => regexOf(row[columns[language]]));
  const document = openFixture(name);
  const roots = [document, ...[...document.querySelectorAll('template')].map(({ content }) => content)];
  const controls = ':is(button, textarea, [contenteditable])[aria-label]:not(section:has(> h3) *)';
  const said = roots.flatMap((root) => [...root.querySelectorAll(controls)]);
  expect(said.length).toBeGreaterThan(0);
  const unknown = said
    .map((one) => tidy(one.getAttribute('aria-label') ?? ''))
    .filter((text) => /\p{L}/u.test(text) && !known.some((label) => label.test(text)));
  expect([...new Set(unknown)]).toEqual([]);
});

test('days and ages are said as the language says them', () => {
  const now = Date.now();
  expect((['en', 'de', 'es', 'pl'] as const).map((language) => dayName(language, now))).toEqual([
    'Today',
    'Heute',
    'hoy',
    'Dzisiaj',
  ]);
  expect(ago('de', now - 15 * 86_400_000)).toBe('vor 2 Wochen');
  expect(label('pl', 'Invite {} to connect', 'Ewa')).toBe('Zaproś użytkownika Ewa do nawiązania kontaktu');
});
