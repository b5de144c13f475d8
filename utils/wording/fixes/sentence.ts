import type { Range } from '@/utils/detection/types';

const ENDS = '.!?\n';
const GREETING = /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening))\b[^,.!?\n]{0,60},[ \t]*/i;

/** Whether a sentence ends at an index: a full stop inside a word or a figure does not end one. */
function endsAt(text: string, index: number): boolean {
  if (!ENDS.includes(text[index]!)) return false;
  return text[index] === '\n' || index + 1 >= text.length || /[\s.!?]/.test(text[index + 1]!);
}

/**
 * The sentences that a stretch of text stands in, their ends included and a greeting before them left out; half-open,
 * UTF-16 code units. Linear in the length of the text.
 */
export function sentencesAt(text: string, start: number, end: number): Range {
  let from = start;
  while (from > 0 && !endsAt(text, from - 1)) from--;
  while (from < start && /\s/.test(text[from]!)) from++;
  from += GREETING.exec(text.slice(from, from + 100))?.[0].length ?? 0;
  let to = Math.max(end, from + 1);
  while (to < text.length && !endsAt(text, to - 1)) to++;
  while (to < text.length && '.!?'.includes(text[to]!)) to++;
  return [Math.min(from, start), Math.min(to, text.length)];
}

/** A draft with another sentence, or none, where one stood; `at` is where the new one begins. */
export function replaced(text: string, [from, to]: Range, sentence: string): { text: string; at: number } {
  const before = text.slice(0, from);
  const after = text.slice(to);
  if (!sentence) {
    const isGreeted = /,[ \t]*$/.test(before);
    const head = isGreeted ? `${before.trimEnd()}\n` : before;
    const rest = after.replace(/^[ \t]+/, '').replace(/^\n+/, isGreeted ? '' : '\n');
    return { text: `${head}${rest}`.trim(), at: head.length };
  }
  const isAfterComma = /,\s*$/.test(before);
  const said =
    isAfterComma && !/^I\b/.test(sentence) ? sentence[0]!.toLowerCase() + sentence.slice(1) : sentence;
  return { text: before + said + after, at: before.length };
}
