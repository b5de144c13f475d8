import { defineSignal } from '../types';

export default defineSignal({
  id: 'seller-slot',
  kind: 'pitch',
  what: { en: 'A blank for the offer' },
  why: { en: 'The text has a place for what you sell, and none for them.' },
  source: 'stalker',
  phrases: {
    en: ['SELLSLOT'],
  },
});
