import { creditIn } from '@/utils/detection/thanks';
import { excerpt } from './excerpt';
import type { WordingContext } from './types';

type Said = NonNullable<WordingContext['thread']>[number];

/** A hint is read at a glance; the message itself stands above the box. UTF-16 code units. */
const MAX_QUOTE = 36;
const isFlagged = ({ verdict }: Said): boolean => verdict === 'pitch' || verdict === 'generic';

/** Their messages since the writer's last one, oldest first. */
function unanswered(thread: readonly Said[]): readonly Said[] {
  return thread.slice(thread.findLastIndex(({ from }) => from === 'me') + 1);
}

/** What the conversation has come to: who spoke last, and whether it is a conversation at all. */
export function moment({ kind, thread = [] }: WordingContext) {
  const waiting = unanswered(thread);
  const theyWrote = thread.some(({ from }) => from === 'them');
  const thanks = waiting.map(({ text }) => thanksIn(text)).findLast((words) => words !== undefined);
  const isPitched = waiting.some(({ verdict }) => verdict === 'pitch');
  return {
    isInvite: kind === 'invite',
    /** The box of a conversation in which nobody has said anything yet but, at most, the writer's invite. */
    isFirstMessage: kind === 'message' && !theyWrote && thread.length < 2,
    /** The writer has written more than once, and never been answered. */
    isUnanswered: kind === 'message' && !theyWrote && thread.length > 1,
    /** A pitch of theirs is waiting for an answer. */
    isPitched: kind === 'message' && isPitched,
    /** They wrote last, and it is worth an answer. */
    isMyTurn: kind === 'message' && waiting.length > 0 && !isPitched,
    /** They have spoken, and the writer spoke last. */
    isTheirTurn: kind === 'message' && theyWrote && waiting.length === 0,
    /** The writer has said nothing yet: what they wrote came with an invite, or out of the blue. */
    isTheirInvite: kind === 'message' && waiting.length > 0 && waiting.length === thread.length && !isPitched,
    /** Something they wrote since thanks the writer, or tells of a result. */
    isThanked: kind === 'message' && !isPitched && thanks !== undefined,
    /** What they said when they did, from there on. */
    thanks,
    isTwoWay:
      thread.some(({ from }) => from === 'me') &&
      thread.some((said) => said.from === 'them' && !isFlagged(said)),
    /** The last question that waits for an answer, quoted and cut. */
    question: waiting.map(({ text }) => lastQuestion(text)).findLast((question) => question !== undefined),
  };
}

/** How well an invite suits: 3 where Vouch knows of it. */
export function inviteFor(context: WordingContext, isKnown: boolean): number {
  if (context.kind !== 'invite') return 0;
  return isKnown ? 3 : 1;
}

function thanksIn(text: string): string | undefined {
  const credit = creditIn(text);
  return credit && text.slice(credit.range[0]);
}

function lastQuestion(text: string): string | undefined {
  const end = text.lastIndexOf('?') + 1;
  let start = end - 1;
  while (start > 0 && !'.!?\n'.includes(text[start - 1]!)) start--;
  return quoted(text.slice(start, end));
}

/** Undefined where there is not a word to quote. */
function quoted(text: string): string | undefined {
  const cut = excerpt(text, MAX_QUOTE);
  return /\p{L}/u.test(cut) ? `“${cut.replaceAll(/[“”"]/g, '’')}”` : undefined;
}
