import { defineSignal } from '../types';

/** @see https://www.nomorecoldcalling.com/are-you-a-sales-stalker/ */
export default defineSignal({
  id: 'particular-blank',
  kind: 'anchor',
  what: { en: 'Room for something of theirs' },
  why: { en: 'The text has a place for what belongs to them alone.' },
  phrases: { en: ['SPECIFIC'] },
});
