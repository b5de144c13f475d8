import { defineSignal } from '../types';

/** @see https://www.nomorecoldcalling.com/are-you-a-sales-stalker/ */
export default defineSignal({
  id: 'unfilled-blank',
  kind: 'slot',
  what: { en: 'A blank left open' },
  why: { en: 'A blank that nobody filled tells them that a machine wrote this.' },
  phrases: {
    en: [
      'BLANK',
      'fname',
      'lname',
      'firstname',
      'lastname',
      '(company name|first name|insert|last name|recipient name|your company|your name) (here|name here)',
    ],
  },
});
