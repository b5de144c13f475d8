import { matches } from '../match';
import { defineSignal } from '../types';

const PATTERNS = [
  /\b(?:https?:\/\/)?(?:www\.)?(?:calendly\.com|cal\.com|savvycal\.com|meetings\.hubspot\.com|chilipiper\.com)[^\s)\]]{0,80}/gi,
  /\b(?:pick a time|book a slot|book time|grab a slot|grab time|(?:on|in|to|through) my calendar|my calendar link|calendar link)\b/gi,
];

export default defineSignal({
  id: 'calendar-link',
  kind: 'pitch',
  what: { en: 'A calendar link' },
  why: { en: 'It asks them to serve themselves to your diary.' },
  source: 'https://www.gong.io/blog/sales-email-cta/',
  weight: 1.8,
  hints: [
    'book a slot',
    'book time',
    'cal.com',
    'calendar link',
    'calendly',
    'chilipiper',
    'grab a slot',
    'grab time',
    'hubspot.com/meetings',
    'my calendar',
    'pick a time',
    'savvycal',
  ],
  find: (text) => matches(text, PATTERNS),
});
