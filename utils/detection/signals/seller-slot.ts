import { defineSignal } from '../types';

/** @see https://www.nomorecoldcalling.com/are-you-a-sales-stalker/ */
export default defineSignal({
  id: 'seller-slot',
  kind: 'pitch',
  what: { en: 'A blank for the offer' },
  why: { en: 'The text has a place for what you sell, and none for them.' },
  phrases: { en: ['SELLSLOT'] },
});
