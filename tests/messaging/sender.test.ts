import { describe, expect, test } from 'vitest';
import { contract } from '@/utils/messaging/contract';
import { speaker } from '@/utils/messaging/sender';

const self = { id: 'ours', origin: 'chrome-extension://ours' };
const frame = { id: 'ours', url: 'https://www.linkedin.com/feed/', frameId: 0, tab: { id: 7 } };

describe('speaker', () => {
  test('knows our script on LinkedIn', () => {
    expect(speaker(frame, self)).toBe('content');
    expect(speaker({ ...frame, frameId: 3, origin: 'https://www.linkedin.com' }, self)).toBe('content');
  });

  test("knows the extension's own pages and worker, in a tab or not", () => {
    expect(speaker({ id: 'ours', url: 'chrome-extension://ours/popup.html' }, self)).toBe('page');
    expect(speaker({ id: 'ours', origin: 'chrome-extension://ours', tab: { id: 1 }, frameId: 0 }, self)).toBe(
      'page',
    );
  });

  test.each([
    ['another extension', { ...frame, id: 'theirs' }],
    ['another site', { ...frame, url: 'https://example.org/' }],
    ['a look-alike host', { ...frame, url: 'https://www.linkedin.com.example.org/' }],
    ['plain http', { ...frame, url: 'http://www.linkedin.com/' }],
    ['no tab', { id: 'ours', url: 'https://www.linkedin.com/feed/' }],
    ['no address', { id: 'ours' }],
    ['an address that is none', { id: 'ours', url: '::' }],
    [
      'a page that claims our origin in its path',
      { ...frame, url: 'https://evil.example/chrome-extension://ours' },
    ],
  ])('refuses %s', (_what, sender) => {
    expect(speaker(sender, self)).toBeUndefined();
  });
});

test('content may only report what it saw', () => {
  const mine = Object.entries(contract).filter(([, entry]) => entry.from === 'content');
  expect(mine.map(([name]) => name).sort()).toEqual([
    'connections/seen',
    'draft/changed',
    'draft/cleared',
    'draft/sent',
    'invitation/accepted',
    'invitation/ignored',
    'invitations/seen',
    'marks/cleared',
    'thread/seen',
    'viewer/seen',
  ]);
});
