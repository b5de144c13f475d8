import type { Finding } from '@/utils/detection/types';
import type { WordingContext } from '../types';
import { askInstead } from './ask-instead';
import { sayWhere } from './say-where';
import { takeOut } from './take-out';
import type { Fix, Fixer } from './types';

export type { Fix } from './types';

const FIXERS: readonly Fixer[] = [sayWhere, askInstead, takeOut];

/**
 * Smaller offers than a new text for one finding in a draft; none for what is fine. None is offered that leaves the
 * draft as it is or that would not fit.
 */
export function fixesFor(finding: Finding, draft: string, context: WordingContext): Fix[] {
  const { limit = Number.POSITIVE_INFINITY } = context;
  return FIXERS.flatMap((fix) => fix(finding, draft, context) ?? []).filter(
    ({ text }) => text !== draft && text.length <= limit,
  );
}
