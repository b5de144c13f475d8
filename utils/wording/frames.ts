import { hash } from './hash';
import { blank, hi, joined, mutual } from './say';
import { build } from './template';
import type { Frame, Situation, Wording, WordingContext } from './types';

/** A frame as a wording for the person and the moment. */
export const wordingOf = (situation: Situation, frame: Frame, context: WordingContext): Wording => ({
  id: frame.id,
  label: `${situation.label.en}: ${frame.label.en}`,
  segments: build(frame.words.en, context),
});

/** Instead of a frame, for a writer who has used up all of them: a prompt of what to say. */
const writeYourself = ({ id, label, prompt }: Situation, context: WordingContext): Wording => ({
  id: `write-${id}`,
  label: `${label.en}: in your own words`,
  segments: joined([hi(context), blank(prompt.en)]),
});

/** The wordings of a situation in the turn of this writer and this person; never one that is used up. */
export function wordingsOf(situation: Situation, context: WordingContext): Wording[] {
  const { recipient, writer = '', used = [] } = context;
  const left = situation.frames.filter(
    ({ id, needs }) => !used.includes(id) && (needs === undefined || mutual(context) !== undefined),
  );
  if (left.length === 0) return [writeYourself(situation, context)];
  const turn = hash(`${situation.id}/${writer}/${recipient.name ?? ''}`);
  return left.map((_, round) => wordingOf(situation, left[(turn + round) % left.length]!, context));
}
