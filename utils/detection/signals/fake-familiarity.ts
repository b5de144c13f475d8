import { defineSignal } from '../types';

export default defineSignal({
  id: 'fake-familiarity',
  kind: 'generic',
  what: { en: 'Closeness that is not there' },
  why: { en: 'They do not know you, and the tone says that they should.' },
  source: 'https://www.nomorecoldcalling.com/are-you-a-sales-stalker/',
  phrases: {
    en: [
      '(long time no|it has been a while|we should know|how are things|hope all is well|hope you had a|hope your week|happy friday|hope you are having)',
      '(hey|hi|hello) (there|friend|buddy|man|team|all|everyone|dear|sir)',
      '^(buddy|boss|chief)',
    ],
  },
});
