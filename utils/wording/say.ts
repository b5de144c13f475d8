import { fullName, givenName, titledName } from '@/utils/shared/names';
import { excerpt } from './excerpt';
import type { Segment, WordingContext } from './types';

/** UTF-16 code units, as the longest name. */
const MAX_NAME = 40;

export const blank = (hint: string): Segment => ({ blank: hint });

/** Neighbouring words become one segment; nothing empty is left. */
export function joined(parts: readonly Segment[]): Segment[] {
  const segments: Segment[] = [];
  for (const part of parts) {
    const last = segments.at(-1);
    if (typeof part !== 'string') segments.push(part);
    else if (typeof last === 'string') segments[segments.length - 1] = last + part;
    else if (part) segments.push(part);
  }
  return segments;
}

/** What they are called: as the writer says, else what is sure of the name that the page shows. */
export function address({ recipient, nameStyle = 'auto', tone }: WordingContext): string | undefined {
  const { callName = '', name } = recipient;
  const own = excerpt(callName, MAX_NAME);
  if (own) return own;
  const isWhole = nameStyle === 'family' || (nameStyle === 'auto' && tone === 'formal');
  return isWhole ? titledName(name) : givenName(name);
}

/** "Hi Ana, ", or "Hello, " to somebody whose name is not known. */
export function hi(context: WordingContext): string {
  const name = address(context);
  if (name === undefined) return 'Hello, ';
  return context.tone === 'formal' ? `Hello ${name}, ` : `Hi ${name}, `;
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
