/** Contractions that have one long form. "I'd" in frames is always "I would", and "'s" after these words always "is". */
const LONG: readonly (readonly [RegExp, string])[] = [
  [/\bcan’t\b/g, 'cannot'],
  [/\bwon’t\b/g, 'will not'],
  [/\b(do|does|did|is|are|was|were|have|has|had|would|could|should|need)n’t\b/gi, '$1 not'],
  [/\bI’m\b/g, 'I am'],
  [/’re\b/g, ' are'],
  [/’ve\b/g, ' have'],
  [/’ll\b/g, ' will'],
  [/\b(I|you|we|they|it|there)’d\b/gi, '$1 would'],
  [/\b(it|that|there|here|what|who|how|where|nobody|moment|timing)’s\b/gi, '$1 is'],
];

/** The same words without contractions. Possessives stay. */
export const formally = (words: string): string =>
  LONG.reduce((text, [short, long]) => text.replace(short, long), words);
