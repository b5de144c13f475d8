import { defineSignal } from '../types';

/** @see https://www.nomorecoldcalling.com/i-just-deleted-you/ */
export default defineSignal({
  id: 'rejection',
  kind: 'anchor',
  what: { en: 'A refusal or a complaint' },
  why: { en: 'It tells them where you stand.' },
  phrases: {
    en: [
      '(afraid|already have a|already use|already work with|can not make|copied|decline|declined|did not ask|did you even|do you even|happy where i am|have to decline|have to pass|leave me alone|never asked|no interest|no thank you|not interested|not looking|not open|pass on this|please do not|please stop|regret|reported|stop sending|take me off|unfortunately|unsubscribe|waste of time|we already have|will not be able)',
    ],
  },
});
