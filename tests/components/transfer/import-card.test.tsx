// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { ImportCard, type ImportStep, type Surveyed } from '@/components/transfer/ImportCard';

afterEach(cleanup);

const survey = (told: Partial<Surveyed> = {}): Surveyed => ({
  files: [{ path: 'messages.csv', rows: 1_200 }],
  passedOver: ['Skills.csv'],
  problems: [],
  owner: { name: 'Ada Alder', slug: 'ada-alder-1', foundBy: 'invitations' },
  isOwn: 'yes',
  ownName: 'Ada Alder',
  ...told,
});

function show(step: ImportStep) {
  const acts = { onFile: vi.fn(), onStart: vi.fn(), onStop: vi.fn(), onSaveReport: vi.fn() };
  render(<ImportCard step={step} {...acts} />);
  return acts;
}
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

describe('a file that was looked through', () => {
  test('of the user’s own says what is in it and comes in by one press', () => {
    const { onStart } = show({ is: 'surveyed', survey: survey() });
    expect(screen.getByText('1,200 lines')).toBeTruthy();
    expect(screen.getByText('1 other file is left out')).toBeTruthy();
    press('Bring it in');
    expect(onStart).toHaveBeenCalledWith('account');
  });

  test('of another account asks first whose book it goes into', () => {
    const { onStart } = show({ is: 'surveyed', survey: survey({ isOwn: 'no', ownName: 'Bo Birch' }) });
    expect(screen.getByText(/This is the export of Ada Alder.*knows you as Bo Birch/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Bring it in' })).toBeNull();
    press('A book of its own, for Ada Alder');
    expect(onStart).toHaveBeenLastCalledWith('owner');
    press('It is mine');
    expect(onStart).toHaveBeenLastCalledWith('account');
  });

  test('that was begun before goes on', () => {
    const { onStart } = show({ is: 'surveyed', survey: survey({ resumesAt: 800 }) });
    expect(screen.getByText(/800 lines are in the book already/)).toBeTruthy();
    press('Go on');
    expect(onStart).toHaveBeenCalledWith('account');
  });

  test('that is none says why, and another can be dropped', () => {
    show({ is: 'surveyed', survey: survey({ files: [], refusal: { file: 'x.zip', why: 'bomb' } }) });
    expect(screen.getByText(/unpacks to far more than any export holds/)).toBeTruthy();
    expect(screen.getByLabelText(/Drop the file here/)).toBeTruthy();
  });
});

test('a dropped file is taken', () => {
  const { onFile } = show({ is: 'waiting' });
  const file = new File(['x'], 'export.zip');
  fireEvent.drop(screen.getByLabelText(/Drop the file here/).parentElement!, {
    dataTransfer: { files: [file] },
  });
  expect(onFile).toHaveBeenCalledWith(file);
});

test('while it runs it says how fast and how long, and can be stopped', () => {
  const { onStop } = show({ is: 'running', done: 50_000, of: 100_000, since: Date.now() - 10_000, from: 0 });
  expect(screen.getByText(/lines a second/)).toBeTruthy();
  expect(screen.getByText(/seconds left/)).toBeTruthy();
  press('Stop');
  expect(onStop).toHaveBeenCalled();
});
