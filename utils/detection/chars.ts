/** What kinds of characters a text is cut up by. What is no more than `WORD` goes on with a word. */
export const DIGIT = 0;
export const WORD = 1;
export const OTHER = 2;
export const APOSTROPHE = 3;
export const INVISIBLE = 4;
export const SPACE = 5;
/** It may open a blank. */
export const OPENER = 6;

const ASCII = Uint8Array.from({ length: 128 }, (_, code) => {
  const char = String.fromCharCode(code);
  if (/[a-z]/i.test(char)) return WORD;
  if (/\d/.test(char)) return DIGIT;
  if (/['`]/.test(char)) return APOSTROPHE;
  if (/\s/.test(char)) return SPACE;
  return /[{[<%_$(*]/.test(char) ? OPENER : OTHER;
});

/** @param code a UTF-16 code unit; NaN, which strings give past their end, is no word */
export const typeOf = (code: number): number => (code < 128 ? ASCII[code]! : typeOfOther(code));

/** Of the ASCII alphabet. */
export const isLetter = (code: number): boolean => ((code | 32) - 97) >>> 0 < 26;

const IS_MARK = Uint8Array.from({ length: 128 }, (_, code) =>
  /[^a-z\d'`.:@]/i.test(String.fromCharCode(code)) ? 1 : 0,
);
/** In ASCII, and nothing with which a word may go on or a link or an address begin. */
export const isMark = (code: number): boolean => code < 128 && IS_MARK[code] === 1;

/** Of ASCII, or of general punctuation: no letter and no mark of one, unless it is a letter of ASCII. */
export const isQuiet = (code: number): boolean => code < 128 || (code >= 0x2000 && code < 0x2070);

function typeOfOther(code: number): number {
  if (code >= 0xc0 && code < 0x2000)
    return code === 0xd7 || code === 0xf7 ? OTHER : code === 0x2bc ? APOSTROPHE : WORD;
  if (code === 0x2019 || code === 0x2018 || code === 0xb4) return APOSTROPHE;
  if (
    code === 0xad ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x2060 && code <= 0x2064) ||
    code === 0xfeff
  )
    return INVISIBLE;
  if (code === 0xa0 || code === 0x202f || code === 0x2028 || code === 0x2029 || code === 0x3000) return SPACE;
  return (code >= 0x2c00 && code < 0xd800) || (code >= 0xf900 && code < 0xfe00) ? WORD : OTHER;
}

/** Characters of the type `INVISIBLE`. */
export const INVISIBLES = /[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]/g;

/** @param at place of a line feed; a line that was only wrapped goes on in the next one */
export function endsLine(units: Uint16Array, at: number): boolean {
  let next = at + 1;
  while (next < at + 4 && (units[next] === 32 || units[next] === 9)) next += 1;
  const code = units[next]!;
  return !((code >= 97 && code <= 122) || typeOf(code) === DIGIT);
}

/** @param code of a word's first letter */
export function startsCapital(code: number): boolean {
  if (code < 0xc0) return code < 97;
  const char = String.fromCharCode(code);
  return char !== char.toLowerCase();
}
