import { noted } from './meeting';
import { blank, joined } from './say';
import { slots } from './slots';
import { formally } from './tones';
import type { Segment, Tone, WordingContext } from './types';

const TONES: Record<Tone, number> = { plain: 0, warm: 1, formal: 2 };
/** `<plain|warm|formal>` */
const CHOICE = /<([^<>|]*)\|([^<>|]*)\|([^<>|]*)>/g;
/** `{slot}`, `[blank]` or, for a blank that shows the note, `[*blank]`. */
const PART = /\{([^{}]+)\}|\[(\*?)([^[\]]+)\]/g;

/** The words of a frame in a tone, slots and blanks as they stand. */
export function inTone(words: string, tone: Tone = 'plain'): string {
  const chosen = words.replace(CHOICE, (_, ...said: string[]) => said[TONES[tone]]!);
  return tone === 'formal' ? formally(chosen) : chosen;
}

/**
 * A frame's words with everything put in that the context knows.
 *
 * @throws on a slot that there is not
 */
export function build(words: string, context: WordingContext): Segment[] {
  const parts: Segment[] = [];
  const text = inTone(words, context.tone);
  let from = 0;
  for (const match of text.matchAll(PART)) {
    const [whole, slot, star, hint] = match;
    parts.push(text.slice(from, match.index));
    if (slot !== undefined) {
      const put = slots[slot];
      if (!put) throw new Error(`No slot {${slot}}`);
      parts.push(...put(context));
    } else parts.push(star ? noted(hint!, context) : blank(hint!));
    from = match.index + whole.length;
  }
  return joined([...parts, text.slice(from)]);
}
