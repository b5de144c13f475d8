import { isLetter, isQuiet } from './chars';
import * as Token from './token';
import type { Tokenizer } from './tokens';
import { unitsOf } from './units';

/** A language whose texts Vouch reads. */
export type Language = 'en';

/** Words that hold a language together; counted among all words they tell it apart even in a short text. */
export const COMMON: Record<Language, string> = {
  en:
    'the to and you your a i of for in is it we on with that this have be my as are at our me would or if can not was but do ' +
    'so from about just an will all what how been like some more let know any out here am up get thanks thank hi hello hey ' +
    'dear great see time who when connect please there has had were by could should their they he she its im ive id lets ' +
    'really think good work new one day today tomorrow well no yes us them best regards sure sorry did does love meet need ' +
    'want help call thoughts following open worth quick question still interested saw noticed came across weeks training included hiring join team company business last next week',
};

/** Words that other languages of the Latin script hold together with, and that English has not. */
export const FOREIGN =
  'der die und ich sie nicht mit auf für ist das ein eine wir haben uns ihr ihre ihnen sehr gerne hallo von zu den dem im auch ' +
  'el la los las que de en un una con por para su tu es hola me gracias estoy usted nos muy más como mi te se lo del ' +
  'o os uma com não você seu sua obrigado olá estou da do em na no um ao ' +
  'le les des et est vous je nous pour votre bonjour une dans avec sur pas ce cette merci du au aux ' +
  'w z się nie jest czy dzień dobry pan pani dziękuję jak że ' +
  'il di che per non sono ciao grazie della een het van ik niet voor met zijn wij';

/** A verdict on a longer text needs no more than this to know its language. UTF-16 code units. */
const SAMPLE = 400;
/** In so few words none may be among the common ones. */
const FEW = 4;
/** As long as a blank may be inside. UTF-16 code units. */
const MOST_BLANK = 60;
const BLANKS_AND_LINKS = /[{[][^}\]\n]{0,60}[}\]]|https?:\/\/\S{1,200}/g;
const LETTERS = /[\p{L}\p{M}]+/gu;

const setOf = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const READ = (Object.keys(COMMON) as Language[]).map(
  (language) => [language, setOf(COMMON[language])] as const,
);
const foreign = setOf(FOREIGN);

/** What holds the language together that is asked for; of the sample, how many words it has, how many of these, and of others. */
let common = foreign;
let words = 0;
let ours = 0;
let others = 0;

/**
 * The language of a text if it is one that Vouch reads: the first that holds it together. Undefined when none does, or
 * when it cannot be told.
 *
 * @param tokensIn cuts the text up for a language, where that is to be done anyway
 */
export function languageOf(text: string, tokensIn?: (language: Language) => Tokenizer): Language | undefined {
  for (const [language, words] of READ) if (isIn(words, text, tokensIn?.(language))) return language;
  return undefined;
}

function isIn(language: ReadonlySet<string>, text: string, tokens: Tokenizer | undefined): boolean {
  let sample = text.slice(0, SAMPLE);
  common = language;
  words = ours = others = 0;
  if (!tokens || !countTokens(tokens, text, sample.length) || words <= FEW) {
    sample = sample.replace(BLANKS_AND_LINKS, ' ');
    words = ours = others = 0;
    countWords(sample);
  }
  // In a few words none may be among the common ones: then it is this one unless another language shows.
  return words > FEW
    ? ours > others && ours / words >= 0.15
    : words > 0 && others === 0 && /^[\p{Script=Latin}\p{P}\p{S}\p{N}\s]*$/u.test(sample);
}

function countWords(sample: string): void {
  for (const word of sample.toLowerCase().match(LETTERS) ?? []) {
    words += 1;
    if (common.has(word)) ours += 1;
    if (foreign.has(word)) others += 1;
  }
}

/**
 * The same, several times faster, by what the tokens know of their words.
 *
 * @param length of the text's sample
 * @returns whether all is counted: not when a blank or a link may hold some of the words
 */
function countTokens(tokens: Tokenizer, text: string, length: number): boolean {
  const { count, starts, ends, places } = tokens;
  const units = unitsOf(text);
  let from = 0;
  // The two tokens of a short form are counted both or not at all.
  for (let at = 0; at < count && ends[Math.min(at + 1, count - 1)]! <= length; at += 1) {
    const bits = places[at]!;
    if ((bits & Token.run) === 0) continue;
    const start = starts[at]!;
    if (start - from === 1 && units[from] === 32) from = start;
    if (start > from && !(isQuiet(units[start - 1]!) && countBetween(text, units, from, start, length)))
      return false;
    words += 1;
    if (bits & Token.ours) ours += 1;
    if (bits & Token.foreign) others += 1;
    from = ends[at]!;
  }
  return countBetween(text, units, from, length, length);
}

/** Counts what stands between tokens that are words and no more: most often marks alone, or a blank. */
function countBetween(text: string, units: Uint16Array, from: number, to: number, length: number): boolean {
  for (let at = from; at < to; at += 1) {
    const code = units[at]!;
    if (code === 91 || code === 123) {
      at = endOfBlank(units, at, length);
      if (at >= to) return false;
    } else if (code === 58 && units[at + 1] === 47) return false;
    else if (!isQuiet(code) || isLetter(code)) {
      const rest = text.slice(at, to);
      countWords(rest);
      return !/[{[]|:\//.test(rest);
    }
  }
  return true;
}

/** Where the blank closes that opens at `start`, as {@link BLANKS_AND_LINKS} has it; `start` itself if it is none. */
function endOfBlank(units: Uint16Array, start: number, length: number): number {
  const last = Math.min(length, start + MOST_BLANK + 2);
  for (let at = start + 1; at < last && units[at] !== 10; at += 1)
    if (units[at] === 93 || units[at] === 125) return at;
  return start;
}
