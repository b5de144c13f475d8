import { defineSignal, type Range } from '../types';

const QUESTION =
  /\b(?:what is|what's|what’s|what are|what exactly is|what does|how does|do you (?:know|do|offer|use|have)|have you heard of|are you familiar with|tell me (?:more )?about) [^.!?\n]{3,100}\?/gi;
const WORD = /\p{L}{5,30}/gu;

/** @see https://www.nomorecoldcalling.com/are-you-a-sales-stalker/ */
export default defineSignal({
  id: 'headline-question',
  kind: 'pitch',
  what: { en: 'A question that their headline answers' },
  why: { en: 'Their own headline says it, so they know that you never looked.' },
  phrases: { en: [] },
  find: (text, { direction = 'draft', recipient, user }) => {
    const headline = direction === 'draft' ? recipient?.headline : user?.headline;
    if (!headline) return [];
    const told = new Set(headline.slice(0, 300).toLowerCase().match(WORD));
    return [...text.matchAll(QUESTION)]
      .filter(
        ([words]) => (words.toLowerCase().match(WORD) ?? []).filter((word) => told.has(word)).length > 1,
      )
      .map(({ 0: words, index }): Range => [index, index + words.length]);
  },
});
