// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readHealth } from '@/utils/linkedin/health';
import { pageReport, shapeOf } from '@/utils/linkedin/page-report';
import { rootsOf } from '@/utils/linkedin/roots';
import { routeOf } from '@/utils/linkedin/routes';
import { fixture, fixtures, pageOf } from './page';

const THREAD = `/messaging/thread/2-${btoa('5d0c1f4e-8a37-4b52-9c61-0e7d21b3a901_100')}/`;
const healthOf = (page: Document, address: string) =>
  Object.fromEntries(
    readHealth(rootsOf(page), routeOf(address)).map(({ surface, is, hook }) => [surface, hook ?? is]),
  );

describe('health', () => {
  test('says by which hook each surface was found, and which have no place there', () => {
    expect(healthOf(fixture('thread.ember.en'), THREAD)).toEqual({
      'message box': 0,
      messages: 0,
      recipient: 0,
      'list of conversations': 0,
      'invite dialog': 'elsewhere',
      'box of the note': 'elsewhere',
      profile: 'elsewhere',
      invitations: 'elsewhere',
      'invitations on My Network': 'elsewhere',
      connections: 'elsewhere',
    });
  });

  test('tells another hook from the first', () => {
    const page = fixture('thread.ember.en');
    for (const box of page.querySelectorAll('.msg-form__contenteditable')) box.className = '_0a1b2c3d';
    expect(healthOf(page, THREAD)['message box']).toBe(1);
  });

  test('misses what the page should have', () => {
    const health = healthOf(fixture('unknown.en'), THREAD);
    expect([health['message box'], health.messages]).toEqual(['missing', 'missing']);
    expect(healthOf(fixture('unknown.en'), '/messaging/')['message box']).toBe('missing');
    expect(healthOf(fixture('feed.sdui.en'), '/in/mara/').profile).toBe('missing');
  });

  test('misses nothing while the middle of the page is still blank', () => {
    const page = fixture('feed.sdui.en');
    page.querySelector('main')!.replaceChildren();
    expect(healthOf(page, '/in/mara/').profile).toBe('elsewhere');
  });

  test('misses nothing on pages with nothing to read', () => {
    expect(Object.values(healthOf(fixture('feed.sdui.en'), '/feed/'))).not.toContain('missing');
    expect(Object.values(healthOf(fixture('invite-note.shadow.en'), '/feed/'))).not.toContain('missing');
  });
});

const reportOf = (page: Document) => {
  const [roots, route] = [rootsOf(page), routeOf(THREAD)];
  return pageReport(roots, route, readHealth(roots, route));
};

describe('a report', () => {
  test('says how the page is built', () => {
    const report = reportOf(fixture('thread.ember.en'));
    expect(report).toContain('message box: found by hook 1 of 3');
    expect(report).toContain('class="msg-form__contenteditable');
    expect(report).toContain('id="msg-form-a9"');
    expect(report).toContain('invite dialog: not on this page');
    expect(reportOf(fixture('unknown.en'))).toContain('message box: not found');
  });

  test.each(fixtures)('has nobody’s name, slug or id, and no words, of %s', (name) => {
    const page = fixture(name);
    const report = reportOf(page);
    const roots = rootsOf(page);
    const said = roots.flatMap((root) =>
      [...root.querySelectorAll('p, h1, h2, h3, strong, [contenteditable], textarea')].map(
        (one) => one.textContent?.trim() ?? '',
      ),
    );
    const named = roots.flatMap((root) =>
      [...root.querySelectorAll('[href], [aria-label], [alt]')].flatMap((one) => [
        ...(one.getAttribute('href') ?? '').split(/[/?&=]/).filter((part) => /\d/.test(part)),
        one.getAttribute('alt') ?? '',
      ]),
    );
    for (const text of [...said, ...named].filter(({ length }) => length > 5))
      expect(report).not.toContain(text);
    expect(report).not.toMatch(/ACoAA|FAKE/);
  });

  const planted = fc
    .record({
      name: fc.stringMatching(/^[B-Z][b-z]{4,12} [B-Z][b-z]{4,12}$/),
      slug: fc.stringMatching(/^[b-z]{4,10}-[b-z]{4,10}-[0-9a-f]{5,8}$/),
      id: fc.stringMatching(/^ACoAA[A-Za-z0-9_-]{20,30}$/),
    })
    .filter(({ slug }) => /\d/.test(slug));

  test('has nothing that was planted, wherever it was', () => {
    const wherever = (value: string) => [
      `<form class="msg-form ${value}" id="msg-form-${value}" data-${value.toLowerCase().replace(/[^a-z0-9-]/g, '')}="${value}" title="${value}">`,
      `<textarea name="${value}" placeholder="Write to ${value}" aria-label="Invite ${value} to connect">${value}</textarea>`,
      `<div contenteditable="true" role="${value}" href="/in/${value}/" componentkey="com.linkedin.sdui.profile.card.ref${value}Topcard">${value}</div>`,
      `<div role="dialog" data-event-urn="urn:li:msg_message:(urn:li:fsd_profile:${value},2-x)" value="${value}"></div></form>`,
    ];
    fc.assert(
      fc.property(planted, ({ name, slug, id }) => {
        const page = pageOf(`<html><body>${[name, slug, id].flatMap(wherever).join('')}</body></html>`);
        const report = reportOf(page);
        for (const secret of [name, slug, id, ...name.split(' '), slug.split('-').at(-1)!, id.slice(5, 15)])
          expect(report.toLowerCase()).not.toContain(secret.toLowerCase());
      }),
      { numRuns: 60 },
    );
  });

  test('of a value has its shape', () => {
    expect(shapeOf('mara-ellingsworth-3f8c21')).toBe('a-a-9a9a9');
    expect(shapeOf('ember152')).toBe('a9');
    expect(shapeOf('a'.repeat(5_000))).toBe('a…');
    expect(shapeOf('1 2 3 4 5 6 7 8 9')).toBe('9 9 9 9 9 9 …');
  });
});
