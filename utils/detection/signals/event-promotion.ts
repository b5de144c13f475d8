import { defineSignal } from '../types';

export default defineSignal({
  id: 'event-promotion',
  kind: 'pitch',
  what: { en: 'An event to fill' },
  why: { en: 'They are invited to fill a room, not to meet somebody.' },
  source: 'https://www.nomorecoldcalling.com/are-you-a-sales-stalker/',
  phrases: {
    en: [
      '(webinar|webinars|masterclass|bootcamp|free session|free training|mastermind|fireside)',
      '(register|registration|sign up|subscribe|save your seat|reserve your) X?',
      'join (us|our|me|my|the|NUM) X*3 (for|at|on|in|free|webinar|network)',
      'invite (you)? (to|on|as) (our|a|be|join|speak) X*3 (podcast|speaker|webinar|interview|join)',
      'have you (on|as) (our|a)? X*2 (guest|speaker)',
      '(my|our|the|a) X*2 (podcast|newsletter|channel|magazine|survey|beta|community)',
      'share (our|my) X? (post|profile)',
      '(guest post|backlinks|affiliates|ambassador|referral fee|commission|white label)',
      '(complete|fill in) (our|a|the) X*2 (survey|questionnaire|form)',
    ],
  },
});
