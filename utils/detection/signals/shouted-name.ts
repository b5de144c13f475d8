import { defineSignal, type Range } from '../types';

const GREETING =
  /^\s*(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)),? {1,3}(\p{Lu}{3,30}|\p{Ll}{3,30}|[^\s,!]{0,8}[\u{1f300}-\u{1faff}][^\s,!]{0,8})(?=\s*[,!–—-]|\n)/u;
const ANYBODY =
  /^(?:there|all|everyone|everybody|team|folks|both|again|guys|friend|mate|man|buddy|dude|you)$/i;

export default defineSignal({
  id: 'shouted-name',
  kind: 'generic',
  what: { en: 'A name as a list has it' },
  why: { en: 'They see that their name was copied from a list, capitals, emoji and all.' },
  source: 'https://www.nomorecoldcalling.com/are-you-a-sales-stalker/',
  phrases: { en: [] },
  find: (text) => {
    const greeting = GREETING.exec(
      text
        .slice(0, 120)
        .replace(/^\s*(?:HI|HELLO|HEY)\b/, (word) => word.toLowerCase())
        .replace(/^(\s*)(Hi|Hello|Hey|Dear|Good)\b/, (_, space, word) => space + word.toLowerCase()),
    );
    const name = greeting?.[1];
    if (!name || ANYBODY.test(name) || /^\p{Ll}/u.test(name)) return [];
    return [[greeting![0].length - name.length, greeting![0].length] satisfies Range];
  },
});
