import { defineSignal, type Range } from '../types';

const GREETING =
  /^\s*(?:[Hh]i|HI|[Hh]ello|HELLO|[Hh]ey|HEY|[Dd]ear|[Gg]ood (?:morning|afternoon|evening)),? {1,3}(\p{Lu}{3,30}|\p{Ll}{3,30}|[^\s,!]{0,8}[\u{1f300}-\u{1faff}][^\s,!]{0,8})(?=\s*[,!–—-]|\n)/u;
const ANYBODY =
  /^(?:there|all|everyone|everybody|team|folks|both|again|guys|friend|mate|man|buddy|dude|you)$/i;

/** @see https://www.nomorecoldcalling.com/are-you-a-sales-stalker/ */
export default defineSignal({
  id: 'shouted-name',
  kind: 'generic',
  what: { en: 'A name as a list has it' },
  why: { en: 'They see that their name was copied from a list, capitals, emoji and all.' },
  phrases: { en: [] },
  find: (text) => {
    const greeting = GREETING.exec(text.slice(0, 120));
    const name = greeting?.[1];
    if (!name || ANYBODY.test(name) || /^\p{Ll}/u.test(name)) return [];
    return [[greeting![0].length - name.length, greeting![0].length] satisfies Range];
  },
});
