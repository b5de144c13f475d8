import type { Finding } from '@/utils/detection/types';
import { hash } from '../hash';
import { render } from '../render';
import { build } from '../template';
import type { WordingContext } from '../types';
import { replaced, sentencesAt } from './sentence';

/** The draft with one of several sentences instead of the finding's, in the turn of this writer and this person. */
export function putIn(
  { start, end }: Pick<Finding, 'start' | 'end'>,
  draft: string,
  sentences: readonly string[],
  context: WordingContext,
): { text: string; select: [number, number] | undefined } {
  const turn = hash(`${context.writer ?? ''}/${context.recipient.name ?? ''}`) % sentences.length;
  const said = render({ segments: build(sentences[turn]!, context) });
  const { text, at } = replaced(draft, sentencesAt(draft, start, end), said.text);
  const blank = said.blanks[0];
  return { text, select: blank && [at + blank[0], at + blank[1]] };
}
