// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { rootsOf } from '@/utils/linkedin/roots';
import { selectors } from '@/utils/linkedin/selectors/all';
import { findAll } from '@/utils/linkedin/selectors/define';
import { fixture, fixtures } from './page';

const every = Object.entries(selectors);

describe.each(fixtures)('%s', (name) => {
  const roots = rootsOf(fixture(name));

  test.each(every)('%s', (_id, selector) => {
    const expected = selector.expect[name] ?? 0;
    expect(findAll(roots, selector)).toHaveLength(expected);
    for (const hook of selector.css) {
      const { length } = findAll(roots, { ...selector, css: [hook] });
      expect(length === 0 || length === expected, `${hook} finds ${length}, not ${expected}`).toBe(true);
    }
  });
});

test('what a selector expects is of fixtures that exist', () => {
  const named = every.flatMap(([, { expect: counts }]) => Object.keys(counts));
  expect(named.filter((name) => !fixtures.includes(name))).toEqual([]);
});
