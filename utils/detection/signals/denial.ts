import { matches } from '../match';
import { defineSignal } from '../types';

const PATTERNS = [
  /\b(?:not|no|isn't|without) (?:a |an |any )?(?:sales |hard )?(?:pitch|sell|spam)\b/gi,
  /\bnot (?:trying|here|looking|going|coming to you) (?:to |with )?(?:sell|pitch|annoy|a pitch)\b[^.!?\n]{0,20}/gi,
  /\b(?:i'm|i am) in sales\b/gi,
  /\bi know you(?:'re| are| get| must)? (?:get |probably )?(?:a lot|busy|many|tons|hundreds)[^.!?\n]{0,30}/gi,
];

export default defineSignal({
  id: 'denial',
  kind: 'pitch',
  what: { en: 'A denial' },
  why: { en: 'Whoever says that it is no pitch makes them look for one.' },
  source: 'https://www.nomorecoldcalling.com/are-you-a-sales-stalker/',
  weight: 1.0,
  hints: [
    "don't want to sell",
    'i know you',
    "i'm in sales",
    'no pressure',
    'no sales',
    'no sell',
    'not a sales',
    'not here to sell',
    'not selling',
    'not trying to sell',
    'pitch',
    'promise',
    'spam',
  ],
  find: (text) => matches(text, PATTERNS),
});
