// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { DraftCoach } from '@/components/coach/DraftCoach';
import type { Outcome } from '@/components/coach/WordingCard';
import type { Analysis, Finding, SignalKind, Verdict } from '@/utils/detection/types';
import type { Draft } from '@/utils/records/page';
import type { Wording } from '@/utils/wording/types';

afterEach(cleanup);

const TEXT = 'Hi Maren, I would love to grow my circle. Your barge atlas is on my desk. [city]';

const wordings: Wording[] = [
  { id: 'ask', label: 'Ask one thing', segments: ['Hi Maren, how do you ', { blank: 'your question' }, '?'] },
  { id: 'thank', label: 'Thank them', segments: ['Thank you, Maren.'] },
];

function finding(kind: SignalKind, excerpt: string, what: string): Finding {
  const start = TEXT.indexOf(excerpt);
  return {
    signal: what,
    kind,
    start,
    end: start + excerpt.length,
    what,
    why: `Why ${what}.`,
    contribution: 1,
  };
}

interface More {
  draft?: Partial<Draft>;
  outcome?: Outcome;
  answered?: Verdict;
}

function show(analysis: Partial<Analysis>, more: More = {}) {
  const onInsert = vi.fn();
  const onCopy = vi.fn();
  const onShow = vi.fn();
  const onUndo = vi.fn();
  render(
    <DraftCoach
      draft={{
        id: '1',
        kind: 'invite',
        text: TEXT,
        recipient: { name: 'Maren Holt', mutuals: [] },
        ...more.draft,
      }}
      analysis={{
        generic: 0,
        pitch: 0,
        flagged: 0,
        probability: 0,
        base: 0,
        structure: [],
        findings: [],
        tips: [],
        ...analysis,
      }}
      answered={more.answered}
      wordings={wordings}
      outcome={more.outcome && { id: 'ask', is: more.outcome }}
      onInsert={onInsert}
      onCopy={onCopy}
      onShow={onShow}
      onUndo={onUndo}
    />,
  );
  return { onInsert, onCopy, onShow, onUndo };
}

/** Of findings; the wordings have no name. */
const cardNames = () =>
  screen.getAllByRole('article').flatMap((card) => card.getAttribute('aria-label') ?? []);
const press = (name: RegExp) => screen.getByRole('button', { name }).click();

describe('the verdict', () => {
  test.each([
    ['generic', 'They could get this from anyone.'],
    ['pitch', 'This reads as a pitch.'],
    ['referral', 'You are asking for a referral.'],
    ['personal', 'Only you could write this.'],
    ['ordinary', 'Nothing stands in the way.'],
  ] as const)('%s is said in plain words', (verdict, words) => {
    show({ verdict });
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe(words);
  });

  test('another language gets none, and is told why', () => {
    show({ silence: 'language' });
    expect(screen.getByText(/reads English so far, so it says nothing/)).toBeTruthy();
  });
});

describe('the findings', () => {
  test('each shows the words meant and the reason', () => {
    show({ verdict: 'generic', findings: [finding('generic', 'grow my circle', 'Network talk')] });
    const card = screen.getByRole('article', { name: 'Network talk' });
    expect(card.querySelector('mark')?.textContent).toBe('grow my circle');
    expect(within(card).getByText('Why Network talk.')).toBeTruthy();
  });

  test('a press on one selects its words in the box', () => {
    const { onShow } = show({
      verdict: 'generic',
      findings: [finding('generic', 'grow my circle', 'Fault')],
    });
    press(/^Fault$/);
    expect(onShow).toHaveBeenCalledWith({ start: 26, end: 40 });
  });

  test('what speaks for the verdict comes first', () => {
    const findings = [
      finding('generic', 'grow my circle', 'Fault'),
      finding('anchor', 'barge atlas', 'Reason'),
    ];
    show({ verdict: 'generic', findings });
    expect(cardNames().slice(0, 2)).toEqual(['Fault', 'Reason']);
    expect(screen.getByText('Why Reason.')).toBeTruthy();
    cleanup();
    show({ verdict: 'personal', flagged: 0.5, findings });
    expect(cardNames()).toEqual(['Reason', 'Fault']);
  });

  test('a text that is fine beyond doubt is not found fault with, but for stock words in a personal one', () => {
    const findings = [
      finding('generic', 'grow my circle', 'Stock'),
      finding('pitch', 'would love to', 'Question'),
      finding('anchor', 'barge atlas', 'Reason'),
    ];
    show({ verdict: 'personal', flagged: 0.1, findings });
    expect(cardNames()).toEqual(['Reason', 'Stock']);
    cleanup();
    show({ verdict: 'ordinary', flagged: 0.1, findings });
    expect(cardNames()).toEqual(['Reason']);
    cleanup();
    show({ verdict: 'ordinary', flagged: 0.5, findings });
    expect(cardNames().sort()).toEqual(['Question', 'Reason', 'Stock']);
  });

  test('of an ask for an introduction none but what asks is named: what it lacks is told below', () => {
    const findings = [
      finding('pitch', 'I would love to grow my circle', 'Question'),
      finding('referral', 'grow my circle', 'Ask'),
      finding('anchor', 'barge atlas', 'Reason'),
    ];
    show({ verdict: 'referral', findings });
    expect(cardNames().slice(0, 2)).toEqual(['Ask', 'Reason']);
    expect(cardNames()).not.toContain('Question');
    cleanup();
    show({ verdict: 'pitch', findings });
    expect(cardNames()[0]).toBe('Question');
  });

  test('a signal that marks two places is one reason with both', () => {
    const findings = [
      finding('generic', 'grow my circle', 'Fault'),
      finding('generic', 'would love to', 'Fault'),
    ];
    show({ verdict: 'generic', findings });
    const card = screen.getByRole('article', { name: 'Fault' });
    expect([...card.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual([
      'grow my circle',
      'would love to',
    ]);
  });

  test('what rests on an open blank is no reason yet', () => {
    const findings = [finding('anchor', 'on my desk. [city]', 'Reason'), finding('slot', '[city]', 'Blank')];
    show({ verdict: 'generic', findings });
    expect(screen.queryByRole('article', { name: 'Reason' })).toBeNull();
  });

  test.each(['personal', 'ordinary'] as const)('an open blank goes before a %s verdict', (verdict) => {
    show({ verdict, findings: [finding('slot', '[city]', 'Blank')] });
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Fill the blank before you send it.');
    expect(screen.getByText('[city]')).toBeTruthy();
    cleanup();
    show({ verdict });
    expect(screen.queryByText('Fill the blank before you send it.')).toBeNull();
  });

  test('an open blank is named beside a flagged verdict', () => {
    show({ verdict: 'pitch', findings: [finding('slot', '[city]', 'Blank')] });
    expect(screen.getByRole('heading', { name: 'This reads as a pitch.' })).toBeTruthy();
    expect(
      screen.getByRole('heading', { name: 'Fill the blank before you send it.' }).parentElement?.textContent,
    ).toContain('[city]');
  });

  test('hostile text stays text', () => {
    const text = '<img src=x onerror="alert(1)">';
    const findings = [{ ...finding('generic', 'Hi', 'Found'), start: 0, end: text.length }];
    show(
      { verdict: 'generic', findings },
      { draft: { text, recipient: { name: '<b>Maren</b>', mutuals: [] } } },
    );
    expect(document.querySelector('img, b')).toBeNull();
    expect(screen.getByText(text)).toBeTruthy();
    expect(screen.getByText('Invite note to <b>Maren</b>')).toBeTruthy();
  });
});

test('that it is in the box, and how to take it back, is told above the verdict', () => {
  show({ verdict: 'ordinary' }, { outcome: 'inserted' });
  expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toContain(
    'It is in the box. Ctrl or ⌘ + Z there takes it back.',
  );
});

test('the characters used of the limit are read out, and how many are too many', () => {
  show({ verdict: 'ordinary' }, { draft: { counter: { used: 212, limit: 200 } } });
  expect(screen.getByText('212 of 200 characters, too long by 12')).toBeTruthy();
  expect(screen.getByText('12 over the limit')).toBeTruthy();
});

test('an empty box says what there is to answer', () => {
  show({ silence: 'short' }, { answered: 'pitch' });
  expect(screen.getByText('Their last message reads as a pitch.')).toBeTruthy();
});

describe('the wordings', () => {
  test.each([
    [{ verdict: 'generic' }, true],
    [{ verdict: 'pitch' }, true],
    [{ verdict: 'referral' }, true],
    [{ silence: 'short' }, true],
    [{ verdict: 'personal' }, false],
    [{ verdict: 'ordinary' }, false],
  ] as const)('%o: shown at once: %s', (analysis, atOnce) => {
    show(analysis);
    expect(screen.getByText('Thank you, Maren.').closest('details') === null).toBe(atOnce);
  });

  test('Insert gives exactly the text shown, and its first blank', () => {
    const { onInsert } = show({ verdict: 'generic' });
    const shown = screen.getByRole('article', { name: 'Ask one thing' }).querySelector('p')?.textContent;
    press(/^Insert: Ask one thing/);
    expect(onInsert).toHaveBeenCalledWith('ask', shown, [21, 36]);
    expect(shown?.slice(21, 36)).toBe('[your question]');
  });

  test('a blank is marked as one, words are not', () => {
    show({ verdict: 'generic' });
    expect(screen.getByText('[your question]').tagName).toBe('MARK');
    expect(screen.getByRole('article', { name: 'Thank them' }).querySelector('mark')).toBeNull();
  });

  test('a wording without a blank selects nothing', () => {
    const { onInsert } = show({ verdict: 'generic' });
    press(/^Insert: Thank them/);
    expect(onInsert).toHaveBeenCalledWith('thank', 'Thank you, Maren.', undefined);
  });

  test('Copy happens on a press, not before', () => {
    const { onCopy } = show({ verdict: 'generic' }, { outcome: 'refused' });
    expect(onCopy).not.toHaveBeenCalled();
    press(/^Copy: Thank them/);
    expect(onCopy).toHaveBeenCalledWith('thank', 'Thank you, Maren.');
  });

  test.each([
    [
      'refused',
      'LinkedIn’s box did not take the text, so your old one is back. Copy this, and paste it into the box.',
    ],
    ['gone', 'That box isn’t there any more. Copy this, open the box again and paste it.'],
    ['unreachable', 'Vouch can’t reach the page. Copy this, reload the page and paste it.'],
    ['copied', 'Copied'],
  ] as const)('%s is announced at the wording that was pressed', (outcome, words) => {
    show({ verdict: 'generic' }, { outcome });
    const said = (name: string) =>
      within(screen.getByRole('article', { name })).getByRole('status').textContent;
    expect([said('Ask one thing'), said('Thank them')]).toEqual([words, '']);
  });

  test('what the browser’s undo does not know of can be taken back here', () => {
    const { onUndo } = show({ verdict: 'generic' }, { outcome: 'set' });
    expect(screen.getByText(/Undo here takes it back/)).toBeTruthy();
    press(/^Undo$/);
    expect(onUndo).toHaveBeenCalledOnce();
  });

  test('a second press while it is inserted does nothing', () => {
    const { onInsert } = show({ verdict: 'generic' }, { outcome: 'inserting' });
    press(/^Insert: Ask one thing/);
    expect(onInsert).not.toHaveBeenCalled();
  });
});
