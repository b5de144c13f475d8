import { excerpt } from './excerpt';
import type { WordingContext } from './types';

type Said = NonNullable<WordingContext['thread']>[number];

const MAX_QUOTE = 60;
const isFlagged = ({ verdict }: Said): boolean => verdict === 'pitch' || verdict === 'generic';

/** Their messages since the writer's last one, oldest first. */
function unanswered(thread: readonly Said[]): readonly Said[] {
  return thread.slice(thread.findLastIndex(({ from }) => from === 'me') + 1);
}

/** What the conversation has come to: who spoke last, and whether it is a conversation at all. */
export function moment({ kind, thread = [] }: WordingContext) {
  const waiting = unanswered(thread);
  const theyWrote = thread.some(({ from }) => from === 'them');
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
    isTwoWay:
      thread.some(({ from }) => from === 'me') &&
      thread.some((said) => said.from === 'them' && !isFlagged(said)),
    /** The last question that waits for an answer, quoted and cut. */
    question: waiting.map(({ text }) => lastQuestion(text)).findLast((question) => question !== undefined),
    /** How their last message begins, quoted and cut. */
    theirWords: quoted(thread.findLast(({ from }) => from === 'them')?.text ?? ''),
  };
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
