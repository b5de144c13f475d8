/** What stands for anything that is filled in for each recipient. */
const BLANK = '_';

const URL_OR_MAIL = /https?:\/\/\S{1,300}|\bwww\.\S{1,200}|[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{1,64}/gi;
/** Merge fields and bracketed slots: `{{first_name}}`, `[Company]`, `<name>`, `%FIRSTNAME%`, `FNAME`. */
const SLOT =
  /\{{1,3}[^{}\n]{1,60}\}{1,3}|\[{1,2}[^[\]\n]{1,60}\]{1,2}|<[^<>\n]{1,60}>|%[A-Z_]{2,30}%|\b(?:FNAME|LNAME|FIRSTNAME|LASTNAME|COMPANY)\b/g;
const GREETED =
  /^(\s{0,20}(?:hi|hello|hey|dear|good (?:morning|afternoon|evening))[ ,]{1,3})(\p{L}[\p{L}\p{M}'’.-]{0,40})/iu;
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}]+)*|_|[.!?\n]/gu;
const ENDS = new Set(['.', '!', '?', '\n']);
/** Greeted, and no names. */
const EVERYBODY = new Set(['there', 'all', 'team', 'everyone', 'folks', 'again']);

export interface Recipient {
  name?: string | undefined;
  company?: string | undefined;
}

const wordsIn = (text: string | undefined) => (text ?? '').slice(0, 300).match(/[\p{L}\p{N}]{2,}/gu) ?? [];

/** The words of a name or company, in lower case; short ones like `of` are too common to be left out. */
const maskedOf = ({ name, company }: Recipient) =>
  new Set(
    [...wordsIn(name), ...wordsIn(company)]
      .filter(({ length }) => length > 2)
      .map((word) => word.toLowerCase()),
  );

/** A name, a company, a town: capitalised where no sentence begins. `I` and shouted words are none. */
const isProper = (word: string, isFirst: boolean) =>
  !isFirst && word !== 'I' && !word.startsWith("I'") && /^\p{Lu}/u.test(word);

/**
 * The words of a text with everything blanked that changes from one recipient to the next: their name and company,
 * the name greeted, other names, merge fields, addresses; figures become `#`. Blanks in a row are one, so that a slot
 * is the same whatever fills it. Linear in the length of the text.
 */
export function maskedWords(text: string, recipient: Recipient = {}): string[] {
  const masked = maskedOf(recipient);
  const plain = text
    .normalize('NFKC')
    .replace(/’/g, "'")
    .replace(URL_OR_MAIL, ' _ ')
    .replace(SLOT, ' _ ')
    .replace(GREETED, (whole, greeting: string, name: string) =>
      EVERYBODY.has(name.toLowerCase()) ? whole : `${greeting}${BLANK} `,
    );
  const words: string[] = [];
  let isFirst = true;
  for (const [word] of plain.matchAll(WORD)) {
    if (ENDS.has(word)) {
      isFirst = true;
      continue;
    }
    const lower = word.toLowerCase();
    const isBlank = word === BLANK || masked.has(lower.replace(/'s$/, '')) || isProper(word, isFirst);
    const token = isBlank ? BLANK : /^\p{N}/u.test(word) ? '#' : lower;
    if (token !== BLANK || words.at(-1) !== BLANK) words.push(token);
    isFirst = false;
  }
  return words;
}
