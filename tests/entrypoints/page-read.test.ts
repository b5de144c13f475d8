// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://www.linkedin.com/messaging/thread/2-NWQwYzFmNGUtOGEzNy00YjUyLTljNjEtMGU3ZDIxYjNhOTAxXzEwMA==/" }
import '../fake-browser';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { answersOf } from '@/entrypoints/linkedin/answers';
import { watchConversations } from '@/entrypoints/linkedin/conversations';
import { watchDrawing } from '@/entrypoints/linkedin/drawing';
import { Filling } from '@/entrypoints/linkedin/filling';
import { beginKnowing } from '@/entrypoints/linkedin/known';
import type { Life } from '@/entrypoints/linkedin/life';
import { Marks } from '@/entrypoints/linkedin/marks';
import { DraftWatch } from '@/entrypoints/linkedin/watch';
import { fixture } from '../linkedin/page';

/** As long as a page may take to be drawn, and longer, ms. */
const LONG = 5_000;

const ended = new AbortController();
const life: Life = {
  signal: ended.signal,
  isOver: () => false,
  leaving: () => ended.signal,
  gone: ended.signal,
};

/** The script on a conversation in which nobody has said anything yet: the page is short of messages for good. */
function atNewConversation() {
  document.body.replaceChildren(...fixture('thread.ember.en').body.childNodes);
  for (const message of document.querySelectorAll('.msg-s-event-listitem')) message.closest('li')?.remove();
  const report = Object.assign(() => {}, { settled: async () => undefined });
  const known = beginKnowing();
  const marks = new Marks(() => {});
  const drafts = new DraftWatch(life, report, known, marks);
  const conversations = watchConversations(life, report, known, marks);
  const filling = new Filling(drafts);
  const drawing = watchDrawing(life);
  const box = document.querySelector<HTMLElement>('.msg-form__contenteditable')!;
  box.addEventListener('focusin', (event) => drafts.touched(event));
  return { box, answers: answersOf({ drafts, filling, known, conversations, marks, drawing }) };
}

/** Asks what the page shows, and says so far whether that has been answered. */
function read(answers: ReturnType<typeof answersOf>) {
  const asked = { isAnswered: false, answer: answers['page/read']({}, {}) };
  void asked.answer.then(() => (asked.isAnswered = true));
  return asked;
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

test('a page that lacks something is waited for, and then answered for as it is', async () => {
  const { answers } = atNewConversation();
  const asked = read(answers);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(asked.isAnswered).toBe(false);
  await vi.advanceTimersByTimeAsync(LONG);
  expect(asked.isAnswered).toBe(true);
});

test('what is written in is answered for with no wait, whatever else the page may still draw', async () => {
  const { box, answers } = atNewConversation();
  box.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
  const asked = read(answers);
  await vi.advanceTimersByTimeAsync(0);
  expect(asked.isAnswered).toBe(true);
  expect((await asked.answer).draftId).toBeTruthy();
});

test('writing begun during the wait ends it', async () => {
  const { box, answers } = atNewConversation();
  const asked = read(answers);
  await vi.advanceTimersByTimeAsync(1_000);
  box.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
  await vi.advanceTimersByTimeAsync(300);
  expect(asked.isAnswered).toBe(true);
  expect((await asked.answer).draftId).toBeTruthy();
});
