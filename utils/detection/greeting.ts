import { fullName } from '@/utils/shared/names';
import type { Range } from './types';

const GREETING =
  /^\s{0,5}(?:hi|hello|hey|dear|good (?:morning|afternoon|evening))[ ,]{1,3}(\p{L}[\p{L}\p{M}'’-]{1,30})(?=[\s,.!:]|$)/iu;
/** Words that are greeted too. */
const NO_NAMES = new Set(
  'there all team everyone folks friend sir madam mr mrs ms miss dr prof professor again colleague neighbor neighbour both guys ladies coach captain i hope just thanks'.split(
    ' ',
  ),
);

const letters = (name: string) =>
  name
    .normalize('NFD')
    .replace(/[^\p{L}]/gu, '')
    .toLowerCase();

/** Two letters in a row in both: Bill and William, Bob and Robert. A nickname must not pass for another's name. */
function isAlike(one: string, other: string): boolean {
  if (one[0] === other[0]) return true;
  return [...one].some((_, index) => index + 1 < one.length && other.includes(one.slice(index, index + 2)));
}

/** Where a text greets somebody else than the user. Undefined in any doubt. */
export function wrongNameIn(text: string, name: string | undefined): Range | undefined {
  const own = fullName(name);
  const match = GREETING.exec(text.slice(0, 60));
  const greeted = match?.[1];
  if (!own || !match || !greeted || !/^\p{Lu}/u.test(greeted) || NO_NAMES.has(greeted.toLowerCase()))
    return undefined;
  const called = letters(greeted);
  if (called.length < 3 || own.split(/\s+/).some((part) => isAlike(called, letters(part)))) return undefined;
  const start = match.index + match[0].length - greeted.length;
  return [start, start + greeted.length];
}
