import { defineSignal } from '../types';

/** @see https://www.nomorecoldcalling.com/are-you-a-sales-stalker/ */
export default defineSignal({
  id: 'fake-familiarity',
  kind: 'generic',
  what: { en: 'Closeness that is not there' },
  why: { en: 'They do not know you, and the tone says that they should.' },
  phrases: {
    en: [
      '(happy friday|hope all is well|hope you are having|hope you had a|hope your week|how are things|it has been a while|long time no|we should know)',
      '(hello|hey|hi) (all|buddy|dear|everyone|friend|man|sir|team|there)',
    ],
  },
});
