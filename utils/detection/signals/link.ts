import { defineSignal } from '../types';

/** @see https://www.nomorecoldcalling.com/are-you-a-sales-stalker/ */
export default defineSignal({
  id: 'link',
  kind: 'pitch',
  what: { en: 'A link for a stranger' },
  why: { en: 'A link in a first message looks to them like bait.' },
  phrases: { en: ['LINK'] },
});
