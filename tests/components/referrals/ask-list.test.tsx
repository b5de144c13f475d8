// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { AskList } from '@/components/referrals/AskList';
import { ProposalOfTheDay } from '@/components/referrals/ProposalOfTheDay';
import type { Ask } from '@/utils/records/referral';
import { askList } from '@/utils/referrals/ask-list';
import type { Known } from '@/utils/referrals/known';
import type { Proposal, Why } from '@/utils/referrals/proposal';
import { ask, DAY, known, noon, talk } from '../../referrals/made-up';

afterEach(cleanup);

const NOW = noon('2026-11-24');

function showList(people: readonly Known[], asks: readonly Ask[] = []) {
  const calls = { onAsk: vi.fn(), onExcuse: vi.fn(async () => {}), onLeaveAlone: vi.fn(async () => {}) };
  render(<AskList list={askList(people, asks, [], NOW)} now={NOW} hrefOf={(id) => `#${id}`} {...calls} />);
  return calls;
}

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const headings = () => screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);

test('clients stand first with all the people met there, those asked apart with when and what came of it', () => {
  showList(
    [
      known('Ida', NOW, { said: talk(9, 3, NOW), standing: { client: 'Harbour Works', role: 'finance' } }),
      known('Jon', NOW, { standing: { client: 'Harbour Works', role: 'user' } }),
      known('Kit', NOW, { said: talk(30, 3, NOW), standing: { relation: 'friend' } }),
      known('Lea', NOW, { said: talk(30, 3, NOW) }),
    ],
    [ask('Lea', '2026-11-20')],
  );
  expect(headings()).toEqual(['Harbour Works', 'Everyone else', 'Asked']);
  expect(screen.getAllByRole('article').map((one) => one.getAttribute('aria-label'))).toEqual([
    'Ida',
    'Jon',
    'Kit',
    'Lea',
  ]);
  expect(within(screen.getByRole('article', { name: 'Ida' })).getByText('Finance')).toBeTruthy();
  const asked = screen.getByRole('article', { name: 'Lea' });
  expect(asked.textContent).toMatch(/Asked .*20|Asked 20/);
  expect(within(asked).getByText('No answer yet')).toBeTruthy();
});

test('Ask opens the builder for that person, and for one asked before it says so', () => {
  const { onAsk } = showList([known('Kit', NOW), known('Lea', NOW)], [ask('Lea', '2026-11-20')]);
  press('Ask: Kit');
  press('Ask again: Lea');
  expect(onAsk.mock.calls).toEqual([['Kit'], ['Lea']]);
});

test('an excuse picked is kept and gets its answer', async () => {
  const { onExcuse } = showList([known('Kit', NOW)]);
  fireEvent.click(screen.getByRole('radio', { name: 'They are too junior' }));
  await expect.poll(() => onExcuse.mock.calls).toEqual([['Kit', 'too-junior']]);
  expect(screen.getByText(/a neighbour, a friend from school/)).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Ask: Kit' })).toBeTruthy();
});

test('somebody can be left alone for good, and put back', async () => {
  const { onLeaveAlone } = showList([
    known('Kit', NOW),
    known('Mo', NOW, { standing: { isLeftAlone: true } }),
  ]);
  press('Leave alone for good: Kit');
  press('Put back on the list: Mo');
  await expect
    .poll(() => onLeaveAlone.mock.calls)
    .toEqual([
      ['Kit', true],
      ['Mo', false],
    ]);
});

test('a change that could not be kept says so', async () => {
  const onLeaveAlone = async () => {
    throw new Error('No.');
  };
  const list = askList([known('Kit', NOW)], [], [], NOW);
  render(
    <AskList
      list={list}
      now={NOW}
      hrefOf={(id) => `#${id}`}
      onAsk={vi.fn()}
      onExcuse={vi.fn()}
      onLeaveAlone={onLeaveAlone}
    />,
  );
  press('Leave alone for good: Kit');
  expect(await screen.findByText('That could not be saved. Try again.')).toBeTruthy();
});

test('of a long list the first are shown, and more on a press', () => {
  showList(Array.from({ length: 150 }, (_, i) => known(`p${i}`, NOW)));
  expect(screen.getAllByRole('article')).toHaveLength(20);
  press('Show 130 more');
  expect(screen.getAllByRole('article')).toHaveLength(120);
});

test('nobody yet says how somebody gets there; hostile names stay text', () => {
  showList([]);
  expect(screen.getByRole('heading', { name: 'Nobody to ask yet' })).toBeTruthy();
  cleanup();
  showList([known('<img src=x>', NOW, { standing: { client: '<b>Mill</b>' } })]);
  expect(document.querySelector('img, b')).toBeNull();
});

const proposal = (id: string, why: Why): Proposal => ({
  known: known(id, NOW),
  closeness: { score: 50, level: 'known', isOwnWord: false },
  why,
});

function showToday(proposals: readonly Proposal[], isWorkday = true) {
  const onAsk = vi.fn();
  render(<ProposalOfTheDay proposals={proposals} isWorkday={isWorkday} now={NOW} onAsk={onAsk} />);
  return onAsk;
}

test.each([
  [{ kind: 'thanked', at: NOW - DAY }, /They thanked you on/],
  [{ kind: 'result', at: NOW - DAY, what: 'Halved the queue' }, /achieved this together: Halved the queue/],
  [{ kind: 'quiet', since: NOW - DAY, lastAt: NOW - 200 * DAY }, /You last talked on/],
  [{ kind: 'client' }, /first hand/],
  [{ kind: 'next' }, /you know them well/],
] as const)('one person is proposed, with why today: $kind', (why, words) => {
  showToday([proposal('Kit', why)]);
  expect(screen.getByRole('heading', { name: 'Kit' })).toBeTruthy();
  expect(screen.getByText(words)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Another person' })).toBeNull();
});

test('another person comes with one press, and after the last the first again', () => {
  const onAsk = showToday([proposal('Kit', { kind: 'next' }), proposal('Lea', { kind: 'client' })]);
  press('Another person');
  press('Ask: Lea');
  expect(onAsk).toHaveBeenCalledWith('Lea');
  press('Another person');
  expect(screen.getByRole('heading', { name: 'Kit' })).toBeTruthy();
  expect(screen.getByRole('status').textContent).toMatch(/From the top again/);
});

test('on a day off, and when nobody is left, that is said', () => {
  showToday([], false);
  expect(screen.getByRole('heading', { name: 'No work today' })).toBeTruthy();
  cleanup();
  showToday([]);
  expect(screen.getByRole('heading', { name: 'Nobody to propose today' })).toBeTruthy();
});
