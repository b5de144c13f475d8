// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { rootsOf } from '@/utils/linkedin/roots';
import * as connect from '@/utils/linkedin/selectors/connect';
import { findAll } from '@/utils/linkedin/selectors/define';
import * as emberProfile from '@/utils/linkedin/selectors/ember-profile';
import * as invite from '@/utils/linkedin/selectors/invite';
import * as message from '@/utils/linkedin/selectors/message';
import * as network from '@/utils/linkedin/selectors/network';
import * as profile from '@/utils/linkedin/selectors/profile';
import { fixture, fixtures } from './page';

const selectors = Object.entries({
  ...connect,
  ...emberProfile,
  ...invite,
  ...message,
  ...network,
  ...profile,
});

describe.each(fixtures)('%s', (name) => {
  const roots = rootsOf(fixture(name));

  test.each(selectors)('%s', (_id, selector) => {
    expect(findAll(roots, selector)).toHaveLength(selector.expect[name] ?? 0);
  });
});

test('what a selector expects is of fixtures that exist', () => {
  const named = selectors.flatMap(([, { expect: counts }]) => Object.keys(counts));
  expect(named.filter((name) => !fixtures.includes(name))).toEqual([]);
});
