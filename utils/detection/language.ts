import { typeOf, WORD } from './chars';
import { hashed, INFO, Lexicon } from './lexicon';
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
const BLANKS_AND_LINKS = /[{[][^}\]\n]{0,60}[}\]]|https?:\/\/\S{1,200}/g;
const LETTERS = /[\p{L}\p{M}]+/gu;

const lexicon = new Lexicon([...new Set(`${COMMON.en} ${FOREIGN}`.split(' '))]);
for (const [bit, words] of [[Token.ours, COMMON.en], [Token.foreign, FOREIGN]] as const)
  for (const word of words.split(' ')) lexicon.records[lexicon.of(word) + INFO]! |= bit;

/** Of the sample that is read: how many words it has, and how many of them hold English together, and others. */
let words = 0;
let ours = 0;
let others = 0;

/**
 * The language of a text if it is one that Vouch reads. Undefined when it is not, or when it cannot be told.
 *
 * @param tokens of the text, where it has been cut up for English
 */
export function languageOf(text: string, tokens?: Tokenizer): Language | undefined {
  let sample = text.slice(0, SAMPLE);
  words = ours = others = 0;
  if (!tokens || !countTokens(tokens, unitsOf(text), sample.length) || words <= FEW) {
    sample = sample.replace(BLANKS_AND_LINKS, ' ');
    words = ours = others = 0;
    if (!countLatin(unitsOf(sample), 0, sample.length)) countAny(sample);
  }
  // In a few words none may be among the common ones: then it is English unless another language shows.
  const isOurs =
    words > FEW
      ? ours > others && ours / words >= 0.15
      : words > 0 && others === 0 && /^[\p{Script=Latin}\p{P}\p{S}\p{N}\s]*$/u.test(sample);
  return isOurs ? 'en' : undefined;
}

function count(bits: number): void {
  words += 1;
  if (bits & Token.ours) ours += 1;
  if (bits & Token.foreign) others += 1;
}

const bitsOf = (record: number) => (record < 0 ? 0 : lexicon.records[record + INFO]!);

function countAny(sample: string): void {
  words = ours = others = 0;
  for (const word of sample.toLowerCase().match(LETTERS) ?? []) count(bitsOf(lexicon.of(word)));
}

/**
 * The same, several times faster.
 *
 * @returns whether all is counted: not when there may be other letters than those of Latin-1, a blank or a link
 */
function countLatin(units: Uint16Array, from: number, to: number): boolean {
  let start = from;
  let hash = 0;
  for (let at = from; at <= to; at += 1) {
    const code = at < to ? units[at]! : 0;
    const kind = code < 0x100 ? LATIN[code]! : kindOf(code);
    if (kind === LETTER) {
      hash = hashed(hash, code);
      continue;
    }
    if (at > start) count(bitsOf(lexicon.find(units, start, at, hash)));
    if (kind === HIDES || (code === 58 && units[at + 1] === 47)) return false;
    start = at + 1;
    hash = 0;
  }
  return true;
}

/** The same, by what the tokens know of their words; what stands between those is read as above. */
function countTokens(tokens: Tokenizer, units: Uint16Array, length: number): boolean {
  const { starts, ends, places } = tokens;
  let from = 0;
  for (let at = 0; at < tokens.count && ends[at]! <= length; at += 1) {
    const bits = places[at]!;
    if ((bits & Token.run) === 0) continue;
    const start = starts[at]!;
    const isSpace = start - from === 1 && units[from] === 32;
    if (!isSpace && start > from)
      if (LATIN[units[start - 1]!] === LETTER || !countLatin(units, from, start)) return false;
    count(bits);
    from = ends[at]!;
  }
  return countLatin(units, from, length);
}

const LETTER = 1;
/** It opens a blank, or is a letter, or may be one, that is none of those. */
const HIDES = 2;
const LATIN = Uint8Array.from({ length: 0x100 }, (_, code) =>
  typeOf(code) === WORD ? LETTER : /[{[\xaa\xb5\xba]/.test(String.fromCharCode(code)) ? HIDES : 0,
);

/** General punctuation, currencies, signs and emoji hide nothing. */
const kindOf = (code: number): number =>
  (code >= 0x2000 && code <= 0x2070) ||
  (code >= 0x20a0 && code <= 0x20cf) ||
  (code >= 0x2190 && code <= 0x27bf) ||
  (code >= 0xd83c && code <= 0xd83e) ||
  (code >= 0xdc00 && code <= 0xdfff)
    ? 0
    : HIDES;
