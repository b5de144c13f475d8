import { defineSignal } from '../types';

export default defineSignal({
  id: 'denial',
  kind: 'pitch',
  what: { en: 'A denial' },
  why: { en: 'Whoever says that it is no pitch makes them look for one.' },
  source: 'https://www.nomorecoldcalling.com/are-you-a-sales-stalker/',
  phrases: {
    en: [
      '(not|no|zero) (a|any)? X? (pitch|sell|spam|sales|selling|agenda)',
      'not (trying|here) (to)? X? (to)? (sell|pitch)',
      'i am in sales',
      '(no|without) (pressure|obligation|strings|hard|commitment|worries if|hard feelings|catch)',
      'i (know|understand) you SOFTEN*2 (are|have) X*3 busy',
      '(i will|i would|will) (be|keep it|keep this) (brief|short|honest|direct|quick|straight)',
      '(promise|honest|honestly|genuine|genuinely|sincerely|full disclosure|cards on the table|out of the blue|unsolicited)',
      '(ignore|disregard) this',
    ],
  },
});
