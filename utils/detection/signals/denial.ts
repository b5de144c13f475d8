import { defineSignal } from '../types';

/** @see https://www.nomorecoldcalling.com/are-you-a-sales-stalker/ */
export default defineSignal({
  id: 'denial',
  kind: 'pitch',
  what: { en: 'A denial' },
  why: { en: 'Whoever says that it is no pitch makes them look for one.' },
  phrases: {
    en: [
      '(no|not|zero) (a|any)? X? (agenda|pitch|sales|sell|selling|spam)',
      'not (here|trying) (to)? X? (to)? (pitch|sell)',
      'i am in sales',
      '(no|without) (catch|commitment|hard|hard feelings|obligation|pressure|strings|worries if)',
      '(i will|i would|will) (be|keep it|keep this) (brief|direct|honest|quick|short|straight)',
      '(cards on the table|full disclosure|genuine|genuinely|honest|honestly|out of the blue|promise|sincerely|unsolicited)',
    ],
  },
});
