const MAX_WORDS = 8;

const WORD = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}'’&.-]*$/u;
const ARTICLE = /^(?:the|a|an|our|my)$/i;
/** In words that begin without an article these are the only ones in lower case; anything else is a note in telegram style. */
const LINK = /^(?:in|of|at|for|on|de|di|do|da|the)$/;
/** Words that read wrongly when the other reads them: about them, or true only on the day they were written. */
const STALE =
  /^(?:he|him|his|she|her|hers|they|them|their|it|its|who|and|but|or|last|next|this|today|yesterday|tomorrow|ago|now)$/i;

/** Whether words from a note may be said to the other person as they stand; in any doubt not. */
export function isSayable(phrase: string): boolean {
  const words = phrase.split(' ');
  const last = words.at(-1)!;
  const endsOpen = LINK.test(last) || ARTICLE.test(last) || last.length < 3;
  return (
    words.length <= MAX_WORDS && !endsOpen && words.every((word) => WORD.test(word) && !STALE.test(word))
  );
}

/** As `isSayable`, and the name of a place or a gathering: "the harbour workshop", "SaaStr in Lisbon". */
export function isPlace(phrase: string): boolean {
  const words = phrase.split(' ');
  const isTelegram =
    !ARTICLE.test(words[0]!) && words.some((word) => /^\p{Ll}/u.test(word) && !LINK.test(word));
  return isSayable(phrase) && !isTelegram;
}
