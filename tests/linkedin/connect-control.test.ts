// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { connectAt, isInvited } from '@/utils/linkedin/adapters/connect-control';
import { rootsOf } from '@/utils/linkedin/roots';
import { routeOf } from '@/utils/linkedin/routes';
import { pathFrom } from './churn/surfaces';
import { fixture } from './page';

const CONTROLS = '[aria-label^="Invite "]';
const pressed = (page: Document, address: string) =>
  [...page.querySelectorAll(CONTROLS)].map((control) => {
    const found = connectAt(pathFrom(control.querySelector('span') ?? control), routeOf(address));
    return found && [found.slug, found.name, found.opens];
  });

describe('a Connect control', () => {
  test('on search opens the dialog, for whom its link and its card name', () => {
    expect(pressed(fixture('search-people.sdui.en'), '/search/results/people/')).toEqual([
      ['mara-ellingsworth-3f8c21', 'Mara Ellingsworth', 'dialog'],
      ['zoë-łukasiewicz-5f0', 'Zoë Łukasiewicz', 'dialog'],
    ]);
  });

  test('on My Network sends at once', () => {
    expect(pressed(fixture('mynetwork-grow.sdui.en'), '/mynetwork/grow/')).toEqual([
      ['leocadia-farthingale-b20c4', 'Leocadia Farthingale', 'sent'],
      ['barnaby-quillfeather-09d1e', 'Barnaby Quillfeather', 'sent'],
    ]);
    expect(pressed(fixture('mynetwork-grow.sdui.en'), '/jobs/')[0]?.[2]).toBe('dialog');
  });

  test('on a profile is of the profile, or of a stranger beside it', () => {
    const slugs = pressed(fixture('profile.sdui.en'), '/in/mara-ellingsworth-3f8c21/').map(
      (found) => found?.[0],
    );
    expect(slugs.slice(0, 3)).toEqual([
      'mara-ellingsworth-3f8c21',
      'mara-ellingsworth-3f8c21',
      'perpetua-nightingale-ross-77a01',
    ]);
  });

  test('takes no name from a card that links to somebody else', () => {
    const page = fixture('search-people.sdui.en');
    for (const link of page.querySelectorAll('a[href*="/in/mara"]'))
      link.setAttribute('href', '/in/somebody-else-1/');
    expect(pressed(page, '/search/results/people/')[0]).toEqual([
      'mara-ellingsworth-3f8c21',
      undefined,
      'dialog',
    ]);
  });

  test('of a card with two people is nobody’s, and a press on anything else is none', () => {
    const page = fixture('mynetwork-grow.sdui.en');
    const link = page.createElement('a');
    link.href = 'https://www.linkedin.com/in/somebody-else-1/';
    page.querySelector(CONTROLS)!.before(link);
    expect(pressed(page, '/mynetwork/grow/')[0]?.[0]).toBeUndefined();
    expect(connectAt(pathFrom(page.querySelector('h2')!), routeOf('/mynetwork/grow/'))).toBeUndefined();
  });
});

test('a list says who has been invited', () => {
  const roots = rootsOf(fixture('search-people.sdui.en'));
  expect(isInvited(roots, 'barnaby-quillfeather-09d1e')).toBe(true);
  expect(isInvited(roots, 'mara-ellingsworth-3f8c21')).toBe(false);
});
