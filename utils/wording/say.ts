import { fullName, givenName } from '@/utils/shared/names';
import { excerpt } from './excerpt';
import type { Segment, WordingContext } from './types';

/** UTF-16 code units, as the longest name. */
const MAX_NAME = 40;

type Part = Segment | readonly Segment[];

export const blank = (hint: string): Segment => ({ blank: hint });

/** Puts words, blanks and runs of both together: `` say`we met ${where}, and …` ``. Neighbouring words become one segment. */
export function say(words: TemplateStringsArray, ...parts: readonly Part[]): Segment[] {
  const segments: Segment[] = [];
  const add = (segment: Segment) => {
    const last = segments.at(-1);
    if (typeof segment !== 'string') segments.push(segment);
    else if (typeof last === 'string') segments[segments.length - 1] = last + segment;
    else if (segment) segments.push(segment);
  };
  words.forEach((word, i) => {
    add(word);
    for (const segment of [parts[i] ?? []].flat()) add(segment);
  });
  return segments;
}

/** What they are called: as the writer says, else what is sure of the name that the page shows. */
function address({ recipient: { callName = '', name } }: WordingContext): string | undefined {
  return excerpt(callName, MAX_NAME) || givenName(name);
}

/** "Hi Ana, ", or "Hello, " to somebody whose name is not known. */
export function hi(context: WordingContext): string {
  const name = address(context);
  return name === undefined ? 'Hello, ' : `Hi ${name}, `;
}

/** ", Ana", to go before a full stop; nothing where the name is not known. */
export function comma(context: WordingContext): string {
  const name = address(context);
  return name === undefined ? '' : `, ${name}`;
}

/** The first mutual connection whom the page names. That somebody knows both is no recommendation. */
export function mutual({ recipient }: WordingContext): string | undefined {
  for (const name of recipient.mutuals ?? []) {
    const full = fullName(name);
    if (full !== undefined) return full;
  }
  return undefined;
}
