/** A language whose texts Vouch reads. */
export type Language = 'en';

/** Words that hold a language together; counted among all words they tell it apart even in a short text. */
const COMMON: Record<Language, ReadonlySet<string>> = {
  en: new Set(
    (
      'the to and you your a i of for in is it we on with that this have be my as are at our me would or if can not was but do ' +
      'so from about just an will all what how been like some more let know any out here am up get thanks thank hi hello hey ' +
      'dear great see time who when connect please there has had were by could should their they he she its im ive id lets ' +
      'really think good work new one day today tomorrow well no yes us them best regards sure sorry did does love meet need ' +
      'want help call thoughts following open worth quick question still interested saw noticed came across weeks training included hiring join team company business last next week'
    ).split(' '),
  ),
};

/** Words that other languages of the Latin script hold together with, and that English has not. */
const FOREIGN = new Set(
  (
    'der die und ich sie nicht mit auf für ist das ein eine wir haben uns ihr ihre ihnen sehr gerne hallo von zu den dem im auch ' +
    'el la los las que de en un una con por para su tu es hola me gracias estoy usted nos muy más como mi te se lo del ' +
    'o os uma com não você seu sua obrigado olá estou da do em na no um que para ao ' +
    'le les des et est vous je nous pour votre bonjour une dans avec sur pas ce cette merci du au aux ' +
    'w z na się nie do jest czy dzień dobry pan pani dziękuję jak że ' +
    'il di che per non sono ciao grazie della een het van ik niet voor met zijn wij'
  ).split(' '),
);

/** A verdict on a longer text needs no more than this to know its language. UTF-16 code units. */
const SAMPLE = 400;
const BLANKS_AND_LINKS = /[{[][^}\]\n]{0,60}[}\]]|https?:\/\/\S{1,200}|['’]/g;
const NO_LETTERS = /[^\p{L}\p{M}]+/u;
/** Several times faster, where it serves. */
const NO_ASCII_LETTERS = /[^a-z]+/;

/** The language of a text if it is one that Vouch reads. Undefined when it is not, or when it cannot be told. */
export function languageOf(text: string): Language | undefined {
  const sample = text.slice(0, SAMPLE).replace(BLANKS_AND_LINKS, ' ');
  let words = 0;
  let english = 0;
  let foreign = 0;
  const isAscii = !/[\u0080-\uffff]/.test(sample);
  for (const word of sample.toLowerCase().split(isAscii ? NO_ASCII_LETTERS : NO_LETTERS)) {
    if (word === '') continue;
    words += 1;
    if (COMMON.en.has(word)) english += 1;
    if (FOREIGN.has(word)) foreign += 1;
  }
  if (words === 0) return undefined;
  // In a few words none may be among the common ones: then it is English unless another language shows.
  if (words <= 4)
    return foreign === 0 && /^[\p{Script=Latin}\p{P}\p{S}\p{N}\s]*$/u.test(sample) ? 'en' : undefined;
  return english > foreign && english / words >= 0.15 ? 'en' : undefined;
}
