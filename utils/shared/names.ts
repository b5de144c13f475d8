/** Longer than this and it is no name that one would write after "Hi", in UTF-16 code units. */
const MAX_NAME = 40;
/** A page's line is at most 1,000 long; whatever follows this is not needed to find the name. */
const MAX_READ = 300;

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const HONORIFICS = words(
  'mr mrs ms miss mx dr dra prof professor sir dame lord lady rev fr hon judge capt captain maj major col lt sgt gen ' +
    'ing dipl-ing eng engr arch adv herr frau sr sra mme mlle dhr mevr',
);
const CREDENTIALS = words(
  'PHD DPHIL MD DO DDS DMD DVM RN BSN MSN NP JD LLB LLM ESQ MBA EMBA MPA MPH MSC BSC MS BS MA BA MENG BENG MED EDD ' +
    'PSYD PE PENG CENG CPA CFA CFP CA ACA ACCA FCA CMA CIA CISA CISM CISSP PMP PMI-ACP CSM CSPO PHR SPHR ' +
    'SHRM-CP SHRM-SCP CIPD FRSA OBE MBE CBE FACHE LCSW LMFT AIA LEED CSP CPC PCC ACC MCC JR SR II III IV',
);
/** Beginnings that are no name by themselves: particles, and parts of a compound. */
const NOT_ALONE = words(
  'de del della da di du dos la le el al van von der den ten ter bin ibn ben bint mac abd abdul abdel abu md mohd st',
);
/** Family names that are commonly written first in Latin letters too, and are hardly ever given names. */
const FAMILY_FIRST = words(
  'nguyen tran pham phan hoang huynh bui dang ngo duong wang zhang liu chen huang zhao zhou xu zhu guo gao zheng ' +
    'xie deng tang feng cao peng zeng xiao choi jung jeong kang yoon jang lim shin kwon hwang',
);

const OPENERS = '([{<«“„"';
const CLOSERS = ')]}>»”"';
const PICTOGRAPH = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{RI}\u20e3]/gu;
const INVISIBLE = /[\p{Cf}\ufe00-\ufe0f\u180e]/gu;
const NOT_IN_NAMES = /[^\p{L}\p{M}\s.'’·-]/u;
const SPACED_DASH = /\s[-·.]+\s/;
const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
/** `Min-jun`: a given name as Korean ones are romanised. */
const KOREAN_GIVEN = /^\p{Lu}\p{Ll}+-\p{Ll}+$/u;

const bare = (word: string): string => word.replaceAll('.', '').normalize('NFD').replace(/\p{M}/gu, '');
const isUpper = (word: string): boolean => word !== word.toLowerCase() && word === word.toUpperCase();
const isLower = (word: string): boolean => word !== word.toUpperCase() && word === word.toLowerCase();
const letters = (word: string): number => [...bare(word)].length;

/** Leaves out what stands in brackets or double quotes: pronouns, nicknames, remarks. What is never closed is left out to the end. */
function withoutAsides(name: string): string {
  let kept = '';
  let closer = '';
  for (const char of name) {
    const opener = OPENERS.indexOf(char);
    if (closer) closer = CLOSERS.includes(char) ? '' : closer;
    else if (opener >= 0) {
      closer = char;
      kept += ' ';
    } else if (!CLOSERS.includes(char)) kept += char;
  }
  return kept;
}

function isCredential(word: string, strictCase: boolean): boolean {
  const plain = bare(word);
  if (!CREDENTIALS.has(plain.toUpperCase())) return false;
  return !strictCase || plain.length > 2 || isUpper(plain);
}

/** The part before the first comma or other sign that no name has, unless that would tear `Souza, Ana` apart. */
function beforeTitles(name: string): string {
  const cut = name.search(NOT_IN_NAMES);
  const dash = name.search(SPACED_DASH);
  const ends = [cut, dash].filter((at) => at > 0 && name.slice(0, at).trim());
  return ends.length ? name.slice(0, Math.min(...ends)) : name.replace(/[^\p{L}\p{M}\s.'’·-]/gu, ' ');
}

/** `Souza, Ana`: one word, a comma, one word that is no title. */
function isReversed(name: string): boolean {
  const parts = name.split(',');
  if (parts.length !== 2) return false;
  const [before, after] = [parts[0]!.trim(), parts[1]!.trim()];
  return !!before && !!after && !/\s/.test(before) && !/\s/.test(after) && !isUpper(after) && !isCredential(after, false);
}

function capitalised(word: string): string {
  const lower = word.toLowerCase().replaceAll('i\u0307', 'i');
  return lower.replace(/(^|[-'’.])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}

function namesOf(raw: string): string[] {
  const line = raw.slice(0, MAX_READ).normalize('NFKC').replace(INVISIBLE, '').replace(PICTOGRAPH, ' ');
  const open = withoutAsides(line);
  const text = /\p{L}/u.test(open) ? open : line;
  const turned = isReversed(text) ? text.split(',').reverse().join(' ') : beforeTitles(text);
  let parts = turned.split(/\s+/).filter((part) => /\p{L}/u.test(part) && !/^['’].*['’]$/.test(part));
  while (parts.length > 1 && HONORIFICS.has(bare(parts[0]!).toLowerCase())) parts = parts.slice(1);
  while (parts.length > 1 && isCredential(parts.at(-1)!, true)) parts = parts.slice(0, -1);
  if (parts.every(isUpper) || parts.every(isLower)) {
    parts = parts.map((part) => (letters(part) > 2 || (parts.length > 1 && !part.includes('.')) ? capitalised(part) : part));
  }
  return parts;
}
