import { matches } from '../match';
import { defineSignal } from '../types';

const PATTERNS = [
  /\b(?:our|my) (?:\w+[ -]){0,2}(?:platform|solutions?|software|services?|offerings?|agency|tool(?:kit)?|app|programme?|course|methodology|framework|system|practice|product|saas|package|franchise)s?\b/gi,
  /\b(?:we|i) (?:also |now |just )?(?:offer|provide|deliver|built|build|launched|developed|created) (?!you\b)(?:an? |the |our )?[\w-]+(?: [\w-]+){0,3}/gi,
];

export default defineSignal({
  id: 'our-product',
  kind: 'pitch',
  what: { en: 'Your product comes first' },
  why: { en: 'A product named before a conversation tells them that the message is about you.' },
  source: 'https://www.nomorecoldcalling.com/are-you-a-sales-stalker/',
  weight: 1.5,
  hints: [
    'i also',
    'i built',
    'i created',
    'i developed',
    'i just',
    'i now',
    'i offer',
    'i provide',
    'my ',
    'our ',
    'we also',
    'we build',
    'we built',
    'we created',
    'we deliver',
    'we developed',
    'we just',
    'we launched',
    'we now',
    'we offer',
    'we provide',
  ],
  find: (text) => matches(text, PATTERNS),
});
