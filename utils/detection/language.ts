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
export const SAMPLE = 400;
/** In so few words none may be among the common ones. */
const FEW = 4;
const BLANKS_AND_LINKS = /[{[][^}\]\n]{0,60}[}\]]|https?:\/\/\S{1,200}/g;
const LETTERS = /[\p{L}\p{M}]+/gu;

const setOf = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const common = { en: setOf(COMMON.en) } satisfies Record<Language, ReadonlySet<string>>;
const LANGUAGES = Object.keys(common) as Language[];
const foreign = setOf(FOREIGN);

/**
 * What is told of all words of a sample that stand outside of blanks and links: how many they are, and how many of them
 * hold a language together, and others. Ten bits each.
 */
export function toldIn(sample: string, language: Language): number {
  let told = 0;
  for (const word of sample.replace(BLANKS_AND_LINKS, ' ').toLowerCase().match(LETTERS) ?? [])
    told += (1 << 20) | (+common[language].has(word) << 10) | +foreign.has(word);
  return told;
}

/**
 * The language of a text if it is one that Vouch reads: the first that holds it together. Undefined when none does, or
 * when it cannot be told.
 *
 * @param knownOf what is told of its sample for a language, where that is known anyway
 */
export function languageOf(text: string, knownOf?: (language: Language) => number): Language | undefined {
  return LANGUAGES.find((language) => isIn(language, text.slice(0, SAMPLE), knownOf?.(language) ?? 0));
}

function isIn(language: Language, sample: string, known: number): boolean {
  const sum = known >> 20 > FEW ? known : toldIn(sample, language);
  const words = sum >> 20;
  const ours = (sum >> 10) & 1023;
  const others = sum & 1023;
  // In a few words none may be among the common ones: then it is this one unless another language shows.
  return words > FEW
    ? ours > others && ours / words >= 0.15
    : words > 0 &&
        others === 0 &&
        /^[\p{Script=Latin}\p{P}\p{S}\p{N}\s]*$/u.test(sample.replace(BLANKS_AND_LINKS, ' '));
}
