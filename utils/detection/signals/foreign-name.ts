import { defineSignal, type Range } from '../types';

const GREETING = /^\s*(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)),? (\p{Lu}[\p{L}'’-]{1,30})/iu;
/** Whom one may greet whatever their name. */
const ANYBODY =
  /^(?:there|all|everyone|everybody|team|folks|sir|madam|both|again|guys|friend|dr|mr|mrs|ms|prof|professor|miss)$/i;

const fold = (word: string) => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** @see https://www.nomorecoldcalling.com/are-you-a-sales-stalker/ */
export default defineSignal({
  id: 'foreign-name',
  kind: 'generic',
  what: { en: 'Somebody else’s name' },
  why: { en: 'They are called by another name than theirs, so this was written for somebody else.' },
  phrases: { en: [] },
  find: (text, { direction = 'draft', recipient, user }) => {
    const reader = (direction === 'draft' ? recipient?.name : user?.name)?.slice(0, 200);
    if (!reader) return [];
    const greeting = GREETING.exec(text.slice(0, 200));
    const name = greeting?.[1];
    if (!name || ANYBODY.test(name) || name[0] === name[0]!.toLowerCase()) return [];
    // A short form of the name is theirs: Tom for Thomas, Ana for Anabel.
    const isTheirs = fold(reader)
      .split(/[^\p{L}]+/u)
      .some((part) => part !== '' && part[0] === fold(name)[0]);
    const end = greeting![0].length;
    return isTheirs ? [] : [[end - name.length, end] satisfies Range];
  },
});
