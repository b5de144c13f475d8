import { wordingsOf } from './frames';
import { wordingOfOwn } from './own-frames';
import { render } from './render';
import { situations } from './suggestions';
import type { Situation, Wording, WordingContext } from './types';

/**
 * An invite's note without Premium, in UTF-16 code units (300 with it), where the box shows no counter of its own. As of
 * 2026-11, by lettercounter.org and LinkedIn's own counter.
 */
const INVITE_LIMIT = 200;
/** More than anything that Vouch knows can say. */
const PICKED = 100;

/** The situations that suit, with how well. */
function apt(context: WordingContext): (Situation & { aptness: number })[] {
  return situations
    .map((situation) => {
      const aptness = situation.when(context);
      return { ...situation, aptness: aptness > 0 && situation.id === context.picked ? PICKED : aptness };
    })
    .filter(({ aptness }) => aptness > 0);
}

/** What the moment may be, best first: for the writer to pick from. */
export const momentsFor = (context: WordingContext): { id: string; label: string }[] =>
  apt(context)
    .sort((a, b) => b.aptness - a.aptness)
    .map(({ id, label }) => ({ id, label: label.en }));

function ranked(context: WordingContext, suits: (situation: Situation & { aptness: number }) => boolean) {
  return apt(context)
    .filter(suits)
    .flatMap((situation) =>
      wordingsOf(situation, context).map((wording, round) => ({
        wording,
        aptness: situation.aptness,
        round,
      })),
    )
    .sort((a, b) => b.aptness - a.aptness || a.round - b.round)
    .map(({ wording }) => wording);
}

/** One of each after the other, and then what is left: neither hides the other. */
function inTurn(own: readonly Wording[], others: readonly Wording[]): Wording[] {
  const both = own.flatMap((wording, at) => [wording, ...others.slice(at, at + 1)]);
  return [...both, ...others.slice(own.length)];
}

/**
 * All wordings that suit the person and the moment, best first, at least three as long as there are unused ones.
 * The writer's own come first and alternate with the others, in the order that the writer gave them.
 * Situations that suit equally well take turns, so that the first few differ in kind; which frame of a situation comes
 * first hangs on who writes to whom, so that two people seldom get the same. Those that would not fit `limit` (an
 * invite’s is 200 if nobody says) while their blanks are empty come last, shortest first, and only to make three.
 * Deterministic; never throws.
 */
export function suggest(context: WordingContext): Wording[] {
  const { kind, limit = kind === 'invite' ? INVITE_LIMIT : Number.POSITIVE_INFINITY } = context;
  const own = (context.own ?? []).filter((frame) => frame.kind === kind);
  const all = inTurn(
    own.map((frame) => wordingOfOwn(frame, context)),
    ranked(context, () => true),
  );
  const length = (wording: Wording) => render(wording).text.length;
  const fitting = all.filter((wording) => length(wording) <= limit);
  const others = all.filter((wording) => length(wording) > limit).sort((a, b) => length(a) - length(b));
  return [...fitting, ...others.slice(0, Math.max(0, 3 - fitting.length))];
}

/**
 * Wordings that ask the recipient for an introduction, best first; none where an ask would be out of place: in an
 * invite, in answer to a pitch, to somebody who has neither said that they trust the writer nor just thanked them.
 */
export function suggestAsk(context: WordingContext): Wording[] {
  return ranked(context, ({ id, aptness }) => id.startsWith('referral-') && aptness > 1);
}
