import { defineSignal } from '../types';

export default defineSignal({
  id: 'good-wishes',
  kind: 'anchor',
  what: { en: 'Good wishes' },
  why: { en: 'It asks nothing of them.' },
  source: 'https://www.nomorecoldcalling.com/are-you-a-sales-stalker/',
  phrases: {
    en: [
      '(congratulations|congrats|well done) X*3',
      'happy (birthday|anniversary|work anniversary|new year|holidays|belated)',
      '(wish|wishing) (you|your) X*4',
      '(good luck|best of luck|all the best|enjoy|get well|take care|well deserved|proud of you)',
    ],
  },
});
