import { defineSignal } from '../types';

export default defineSignal({
  id: 'unfilled-blank',
  kind: 'slot',
  what: { en: 'A blank left open' },
  why: { en: 'A slot that nobody filled tells them that a machine wrote this.' },
  source: 'https://www.nomorecoldcalling.com/are-you-a-sales-stalker/',
  phrases: {
    en: [
      'BLANK',
      'fname',
      'lname',
      'firstname',
      'lastname',
      '(insert|your company|your name|company name|first name|last name|recipient name) (here|name here)',
    ],
  },
});
