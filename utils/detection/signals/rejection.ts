import { defineSignal } from '../types';

export default defineSignal({
  id: 'rejection',
  kind: 'anchor',
  what: { en: 'A refusal or a complaint' },
  why: { en: 'It tells them where you stand.' },
  source: 'https://www.nomorecoldcalling.com/i-just-deleted-you/',
  phrases: {
    en: [
      '(not interested|no interest|no thank you|unsubscribe|stop sending|please stop|take me off|leave me alone|please do not|not looking|not open|happy where i am|we already have|already have a|already work with|already use|pass on this|have to pass|have to decline|decline|declined|unfortunately|afraid|regret|can not make|will not be able|copied|did you even|do you even|reported|did not ask|never asked|waste of time)',
      '(no longer|not currently|not at this|not right) (interested|looking|need|working|considering|now)',
    ],
  },
});
