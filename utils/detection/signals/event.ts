import { matches } from '../match';
import { defineSignal } from '../types';

const PATTERNS = [
  /\byour (?:\w+ )?(?:talk|panel|session|keynote|presentation|lecture|workshop|demo|speech|remarks) (?:at|on|about|during|in|last|yesterday|was|made|where|for)\b[^.!?\n]{0,50}/gi,
  /\b(?:heard|saw|watched|listened to|caught|enjoyed|loved) (?:you|your) (?:speak|talk|present|on stage|panel|session|keynote|on the)[^.!?\n]{0,50}/gi,
  /\b(?:at|from|after|during) (?:the |this year's |last (?:week|month|year)'s |our |your )?(?:[\w'&-]+ ){0,4}(?:conference|meetup|summit|workshop|fair|hackathon|offsite|reunion|happy hour|trade show|demo day|dinner|retreat)\b/gi,
  /\b(?:at|from) (?:the )?\[(?:event|conference|meetup)[^\]\n]{0,40}\]/gi,
];

export default defineSignal({
  id: 'event',
  kind: 'anchor',
  what: { en: 'An event you both know' },
  why: { en: 'A shared room is a reason that belongs to them.' },
  source: 'https://www.nomorecoldcalling.com/are-you-a-sales-stalker/',
  weight: 2.5,
  hints: [
    'attended',
    'booth',
    'conference',
    'demo day',
    'dinner',
    'event',
    'fair',
    'hackathon',
    'happy hour',
    'heard you',
    'keynote',
    'lecture',
    'meetup',
    'offsite',
    'panel',
    'presentation',
    'remarks',
    'retreat',
    'reunion',
    'session',
    'speak',
    'speech',
    'summit',
    'talk',
    'trade show',
    'watched',
    'workshop',
  ],
  find: (text) => matches(text, PATTERNS),
});
