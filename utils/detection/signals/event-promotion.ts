import { defineSignal } from '../types';

/** @see https://www.nomorecoldcalling.com/are-you-a-sales-stalker/ */
export default defineSignal({
  id: 'event-promotion',
  kind: 'pitch',
  what: { en: 'An event to fill' },
  why: { en: 'They are invited to fill a room, not to meet somebody.' },
  phrases: {
    en: [
      '(bootcamp|fireside|free session|free training|masterclass|mastermind|webinar|webinars)',
      '(register|registration|reserve your|save your seat|sign up|subscribe) X?',
      '(a|my|our|the) X*2 (beta|channel|community|magazine|newsletter|podcast|survey)',
      '(affiliates|ambassador|backlinks|commission|guest post|referral fee|white label)',
    ],
  },
});
