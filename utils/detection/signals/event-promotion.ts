import { matches } from '../match';
import { defineSignal } from '../types';

const PATTERNS = [
  /\b(?:webinar|masterclass|bootcamp)s?\b/gi,
  /\b(?:register|sign up|subscribe|rsvp|save your seat|reserve your)(?: (?:here|now|today|for|to|at|spot|seat))\b/gi,
  /\bjoin (?:us|our|me|my|the) (?:for|at|on|in|free|live|upcoming|growing|exclusive|private|community|newsletter|group|event|workshop|session)\b[^.!?\n]{0,30}/gi,
  /\b(?:invite you (?:to|on)|have you (?:on|as)|be) (?:our |my |a |the )*(?:\w+ )?(?:podcast|guest|speaker|show|event|panel|workshop)\b/gi,
  /\bfollow (?:our|my) (?:page|company|channel|newsletter)\b/gi,
];

export default defineSignal({
  id: 'event-promotion',
  kind: 'pitch',
  what: { en: 'An event to fill' },
  why: { en: 'They are invited to fill a room, not to meet somebody.' },
  source: 'https://www.nomorecoldcalling.com/are-you-a-sales-stalker/',
  weight: 1.7,
  hints: [
    'bootcamp',
    'community',
    'event',
    'follow my',
    'follow our',
    'guest',
    'join me',
    'join our',
    'join us',
    'masterclass',
    'newsletter',
    'panel',
    'podcast',
    'register',
    'rsvp',
    'seat',
    'show',
    'sign up',
    'speaker',
    'subscribe',
    'summit',
    'webinar',
    'workshop',
  ],
  find: (text) => matches(text, PATTERNS),
});
