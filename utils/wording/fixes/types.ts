import type { Finding } from '@/utils/detection/types';
import type { WordingContext } from '../types';

/** A smaller offer than a new text: what the draft would be with one thing mended. */
export interface Fix {
  id: 'take-out' | 'ask-instead' | 'say-where';
  label: string;
  /** The whole draft as it would be. */
  text: string;
  /** The first new blank, half-open, UTF-16 code units of `text`. */
  select?: [start: number, end: number] | undefined;
}

export type Fixer = (
  finding: Pick<Finding, 'signal' | 'kind' | 'start' | 'end'>,
  draft: string,
  context: WordingContext,
) => Fix | undefined;
