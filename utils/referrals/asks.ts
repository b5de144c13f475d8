import type { Answer, Ask, CameOf, Introduction, StepKind } from '@/utils/records/referral';
import { failed, ok, type Result } from '@/utils/shared/result';
import { stageOf } from './pipeline';

export type Received = Extract<Introduction, { direction: 'received' }>;

/** From the least to the most. An introduction that came to nothing is still one. */
const FURTHEST: readonly StepKind[] = ['no', 'introduced', 'meeting-set', 'held', 'client'];

export const isReceived = (introduction: Introduction): introduction is Received =>
  introduction.direction === 'received';

export const introductionsFrom = (ask: Ask, introductions: readonly Introduction[]): Received[] =>
  introductions.filter(isReceived).filter(({ askId }) => askId === ask.id);

/** The introductions by the ask that they answer: for lists, in which looking each up would take the square of their length. */
export function introductionsByAsk(introductions: readonly Introduction[]): Map<string, Received[]> {
  const byAsk = new Map<string, Received[]>();
  for (const one of introductions.filter(isReceived)) {
    if (one.askId === undefined) continue;
    const list = byAsk.get(one.askId);
    if (list) list.push(one);
    else byAsk.set(one.askId, [one]);
  }
  return byAsk;
}

/** What came of an ask. */
export function cameOf(ask: Ask, introductions: readonly Introduction[]): CameOf {
  const stages = introductionsFrom(ask, introductions).map(({ steps }) => stageOf(steps));
  const furthest = FURTHEST.findLast((kind) => stages.includes(kind));
  if (furthest === undefined) return ask.answer?.kind ?? 'open';
  return furthest === 'no' ? 'ended' : furthest;
}

/**
 * The ask with what was answered; a later answer takes the place of an earlier one.
 *
 * @param now epoch ms
 */
export function recordAnswer(
  ask: Ask,
  answer: Answer,
  now: number,
): Result<Ask, 'too-early' | 'in-future' | 'no-time'> {
  const at = Date.parse(answer.at);
  if (Number.isNaN(at)) return failed('no-time');
  if (at < Date.parse(ask.at)) return failed('too-early');
  if (at > now) return failed('in-future');
  return ok({ ...ask, answer, modifiedAt: new Date(now).toISOString() });
}

/** The ask as if nobody had answered. */
export function undoAnswer({ answer: _, ...ask }: Ask, now: number): Ask {
  return { ...ask, modifiedAt: new Date(now).toISOString() };
}

/** Words of a text, in any order and case, for telling whether two texts are the same apart from some changes. */
const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .slice(0, 10_000)
    .match(/[\p{L}\p{N}’']+/gu) ?? [];

/** The share of an ask's words that must have been sent for it to be that ask: the rep fills blanks and changes a word or two. */
const SAME = 0.7;

/** Whether what was sent is the ask that was built, as far as its words tell. */
export function isAskSent(built: string, sent: string): boolean {
  const words = wordsOf(built);
  const there = new Set(wordsOf(sent));
  return words.length > 0 && words.filter((word) => there.has(word)).length / words.length >= SAME;
}

/** How somebody was asked, latest first, and what came of each ask. */
export function askedOf(personId: string, asks: readonly Ask[], introductions: readonly Introduction[]) {
  return asks
    .filter((ask) => ask.personId === personId)
    .sort((a, b) => Date.parse(b.at) - Date.parse(a.at))
    .map((ask) => ({ ask, cameOf: cameOf(ask, introductions) }));
}
