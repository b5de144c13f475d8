import { defineSignal } from '../types';

export default defineSignal({
  id: 'good-wishes',
  kind: 'anchor',
  what: { en: 'Good wishes' },
  why: { en: 'It asks nothing of them.' },
  source: 'https://www.nomorecoldcalling.com/are-you-a-sales-stalker/',
  phrases: {
    en: [
      '(congratulations | congrats | kudos | well done) X*3',
      '(happy | merry) (birthday | anniversary | work anniversary | new year | christmas | holidays | easter | belated)',
      '(wish | wishing) (you | your) X*4',
      '(good luck | best of luck | all the best | enjoy | have fun | get well | take care | welcome to the team | well deserved | so happy for you | proud of you)',
    ],
  },
});
