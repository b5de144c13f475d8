import { type Context, defineSignal, type Range } from '../types';

const GREETING = /^\s*(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)),? (\p{Lu}[\p{L}'’-]{2,30})/iu;
/** Whom one may greet whatever their name. */
const ANYBODY =
  /^(?:there|all|everyone|everybody|team|folks|sir|madam|both|again|guys|friend|mrs|prof|professor|miss|coach|captain)$/i;

/** What is said to be theirs at a company. */
const AT_COMPANY =
  /\byour (?:[a-z-]{2,20} ){0,2}(?:colleagues|growth|job|leadership|people|position|role|team|work) at (\p{Lu}[\p{L}\d&’'-]{1,30})/gu;

const fold = (word: string) => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** @see https://www.nomorecoldcalling.com/are-you-a-sales-stalker/ */
export default defineSignal({
  id: 'foreign-name',
  kind: 'generic',
  what: { en: 'A name that is not theirs' },
  why: { en: 'They or their company get another’s name, so this was written for somebody else.' },
  phrases: { en: [] },
  find: (text, { direction = 'draft', recipient, user, thread = [] }) => {
    const isDraft = direction === 'draft';
    // Among people who talk another name is one that the two of them know.
    const names = thread.length > 0 ? [] : namesIn(text, isDraft ? recipient?.name : user?.name);
    return isDraft ? [...names, ...companiesIn(text, recipient)] : names;
  },
});

/** Where another is greeted. */
function namesIn(text: string, reader = ''): Range[] {
  const greeting = GREETING.exec(text.slice(0, 200));
  const name = greeting?.[1];
  if (!reader || !name || ANYBODY.test(name) || name[0] === name[0]!.toLowerCase()) return [];
  const end = greeting![0].length;
  return isLike(fold(name), fold(reader.slice(0, 200))) ? [] : [[end - name.length, end]];
}

/** A short form of a name begins like it, or has two letters in a row of it: Tom for Thomas, Bill for William. */
const isLike = (name: string, reader: string): boolean =>
  reader.split(/[^\p{L}]+/u).some((part) => part !== '' && part[0] === name[0]) ||
  [...name].some((_, at) => at + 1 < name.length && reader.includes(name.slice(at, at + 2)));

/** Where they are said to be at a company that their profile does not show. */
function companiesIn(text: string, reader: Context['recipient']): Range[] {
  if (!reader?.company) return [];
  const shown = fold(`${reader.company} ${reader.headline ?? ''}`.slice(0, 500));
  return [...text.matchAll(AT_COMPANY)]
    .filter(({ 1: company }) => !shown.includes(fold(company!)))
    .map(({ 0: whole, 1: company, index }) => [index + whole.length - company!.length, index + whole.length]);
}
