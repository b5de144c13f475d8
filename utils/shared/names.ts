/** Longer than this and it is no name that one would write after "Hi", in UTF-16 code units. */
const MAX_NAME = 40;
/** A page's line is at most 1,000 long; whatever follows this is not needed to find the name. */
const MAX_READ = 300;

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const HONORIFICS = words(
  'mr mrs ms miss mx dr dra prof professor sir dame lord lady rev fr hon judge capt captain maj major col lt sgt gen ' +
    'ing dipl-ing dr-ing med eng engr arch adv herr frau sr sra mme mlle dhr mevr sheikh shaikh sheikha dato datuk',
);
const CREDENTIALS = words(
  'PHD DPHIL MD DO DDS DMD DVM RN BSN MSN NP JD LLB LLM ESQ MBA EMBA MPA MPH MSC BSC MS BS MA BA MENG BENG MED EDD ' +
    'PSYD PE PENG CENG CPA CFA CFP CA ACA ACCA FCA CMA CIA CISA CISM CISSP PMP PMI-ACP CSM CSPO PHR SPHR ' +
    'SHRM-CP SHRM-SCP CIPD FRSA OBE MBE CBE FACHE LCSW LMFT AIA LEED CSP CPC PCC ACC MCC JR SR II III IV',
);
/** Those of them that may be written like a name. */
const CAPITALISED_CREDENTIALS = words('Jr Sr Esq Phd Mba');
/** Beginnings that are no name by themselves: particles, and parts of a compound. */
const NOT_ALONE = words(
  'de del della da di du dos la le el al van von der den ten ter bin ibn ben bint mac abd abdul abdel abu md mohd st sri ' +
    'عبد ابو ام بن ابن بنت ال',
);
/** Family names that are commonly written first in Latin letters too, and are hardly ever given names. */
const FAMILY_FIRST = words(
  'nguyen tran pham phan hoang huynh bui dang ngo duong wang zhang liu chen huang zhao zhou xu zhu guo gao zheng ' +
    'xie deng tang feng cao peng zeng xiao choi jung jeong kang yoon jang lim shin kwon hwang',
);

const OPENERS = '([{<«“„"';
const CLOSERS = ')]}>»“”"';
const PICTOGRAPH = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{RI}]|\u20e3/gu;
const TRADE_MARKS = /[™®©]/g;
/** `she/her`, or whatever else stands behind the name with a slash in it. */
const SLASHED = /\s\S*\/\S*/g;
/** `Souza, Ana`: what stands behind the comma may be the given name. */
const AFTER_COMMA = /^\s*[^\s,]+\s?,\s?(\p{Lu}\p{L}+)\s*$/u;
const INVISIBLE = /\p{Cf}|\p{Variation_Selector}/gu;
const NOT_IN_NAMES = /[^\p{L}\p{M}\s.'’·-]|\s[-·]\s/u;
const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
/** `Min-jun`: a given name as Korean ones are romanised. */
const KOREAN_GIVEN = /^\p{Lu}\p{Ll}+-\p{Ll}+$/u;
/** What LinkedIn calls those whom it does not show. */
const NOBODY = /^linkedin (?:member|user)$/i;

const bare = (word: string): string => word.replaceAll('.', '').normalize('NFD').replace(/\p{M}/gu, '');
const letters = (word: string): number => [...bare(word)].length;
const isUpper = (word: string): boolean => word !== word.toLowerCase() && word === word.toUpperCase();
const isLower = (word: string): boolean => word !== word.toUpperCase() && word === word.toLowerCase();
const isInitials = (word: string): boolean =>
  letters(word) < 2 || word.includes('.') || (isUpper(word) && letters(word) < 3);

/** Leaves out what stands in brackets or double quotes: pronouns, nicknames, remarks. What is never closed is left out to the end. */
function withoutAsides(name: string): string {
  let kept = '';
  let isAside = false;
  for (const char of name) {
    if (isAside) isAside = !CLOSERS.includes(char);
    else if (OPENERS.includes(char)) {
      isAside = true;
      kept += ' ';
    } else if (!CLOSERS.includes(char)) kept += char;
  }
  return kept;
}

function isCredential(word: string): boolean {
  const plain = bare(word);
  if (!CREDENTIALS.has(plain.toUpperCase())) return false;
  return !/^\p{Lu}\p{Ll}+$/u.test(plain) || CAPITALISED_CREDENTIALS.has(plain);
}

function capitalised(word: string): string {
  const lower = word.toLowerCase().replaceAll('i\u0307', 'i');
  return lower.replace(
    /(^|[-'’.])(\p{L})/gu,
    (_, before: string, letter: string) => before + letter.toUpperCase(),
  );
}

function inOrdinaryCase(parts: string[]): string[] {
  if (!parts.every(isUpper) && !parts.every(isLower)) return parts;
  return parts.map((part, i) => (i === 0 && isInitials(part) ? part : capitalised(part)));
}

interface Name {
  /** The words of the name alone, without titles, degrees, remarks and decoration. */
  parts: string[];
  /** One word is left, of which nobody can say whether it is what to call this person by. */
  isFamilyAlone: boolean;
}

const isHonorific = (word: string): boolean => HONORIFICS.has(bare(word).toLowerCase().replace(/['’]$/, ''));

function parse(raw: string): Name {
  const line = raw
    .slice(0, MAX_READ)
    .replace(TRADE_MARKS, '')
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(PICTOGRAPH, ' ')
    .replace(SLASHED, ' ');
  const open = withoutAsides(line);
  const pieces = (/\p{L}/u.test(open) ? open : line).split(NOT_IN_NAMES);
  const name = pieces.find((piece) => /\p{L}/u.test(piece)) ?? '';
  let parts = name.split(/\s+/).filter((part) => /\p{L}/u.test(part) && !/^['’].*['’]$/.test(part));
  const isTitled = parts.length > 1 && isHonorific(parts[0]!);
  while (parts.length > 1 && isHonorific(parts[0]!)) parts = parts.slice(1);
  while (parts.length > 1 && isCredential(parts.at(-1)!)) parts = parts.slice(0, -1);
  const afterComma = AFTER_COMMA.exec(open)?.[1];
  const isReversed = afterComma !== undefined && !isCredential(afterComma);
  return { parts: inOrdinaryCase(parts), isFamilyAlone: parts.length === 1 && (isTitled || isReversed) };
}

function joined(parts: readonly string[]): string | undefined {
  const name = parts.join(' ').replace(/[\s.'’·-]+$/u, '');
  return name && name.length <= MAX_NAME && !NOBODY.test(name) ? name : undefined;
}

/** Whether the first word may be something other than the name that people call this person by. */
function isDoubtful(parts: readonly string[]): boolean {
  const first = parts[0]!;
  const plain = bare(first).toLowerCase();
  return (
    EAST_ASIAN.test(parts.join('')) ||
    isInitials(first) ||
    isUpper(first) ||
    NOT_ALONE.has(plain) ||
    FAMILY_FIRST.has(plain) ||
    parts.slice(1).some((part) => KOREAN_GIVEN.test(part))
  );
}

/**
 * The name as a page shows it, without titles, degrees, pronouns, nicknames and emoji: `Dr. Ana Souza, PhD` is
 * `Ana Souza`. Undefined when nothing is left that one could call a person, or more than 40 UTF-16 code units.
 * Never throws; linear in the length of the name.
 */
export function fullName(name: string | undefined): string | undefined {
  return joined(parse(name ?? '').parts);
}

/**
 * What to write after "Hi": the given name where it is sure (`MARIA LÓPEZ` is `Maria`), and in any doubt, such as
 * initials or a family name that may stand first, the same as `fullName`. Undefined where that is one word that may be
 * the family name: of `Dr. Souza`, and of `Souza, Ana`.
 */
export function givenName(name: string | undefined): string | undefined {
  const { parts, isFamilyAlone } = parse(name ?? '');
  const full = isFamilyAlone ? undefined : joined(parts);
  return full === undefined || isDoubtful(parts) ? full : joined(parts.slice(0, 1));
}

/** Titles that go with the family name, whoever bears it. */
const TITLES: Readonly<Record<string, string>> = {
  dr: 'Dr.',
  dra: 'Dra.',
  prof: 'Prof.',
  professor: 'Prof.',
};

/**
 * What to write after "Dear": title and family name where there is a title that is sure (`Dr. Souza`, `Prof. van der
 * Berg`), and else, or where the family name may stand first, the same as `fullName`; no "Mr" or "Ms" is guessed.
 */
export function titledName(name: string | undefined): string | undefined {
  const { parts, isFamilyAlone } = parse(name ?? '');
  const title = TITLES[bare((name ?? '').slice(0, MAX_READ).trim().split(/\s/, 1)[0]!).toLowerCase()];
  if (title === undefined) return isFamilyAlone ? undefined : joined(parts);
  const family = isFamilyAlone || isDoubtful(parts) ? parts : parts.slice(1);
  const said = joined(family);
  return said && `${title} ${said}`;
}
