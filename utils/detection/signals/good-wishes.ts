import { defineSignal } from '../types';

/** @see https://www.nomorecoldcalling.com/are-you-a-sales-stalker/ */
export default defineSignal({
  id: 'good-wishes',
  kind: 'anchor',
  what: { en: 'Good wishes' },
  why: { en: 'It asks nothing of them.' },
  phrases: {
    en: [
      '(congrats|congratulations|well done) X*3',
      'happy (anniversary|belated|birthday|holidays|new year|work anniversary)',
      '(wish|wishing) (you|your) X*4',
      '(all the best|best of luck|enjoy|get well|good luck|proud of you|take care|well deserved)',
    ],
  },
});
