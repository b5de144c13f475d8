import { defineAskRule } from './types';

export default defineAskRule({
  id: 'pitch-inside',
  what: { en: 'A pitch inside' },
  why: {
    en: 'You sell to a friend in the very moment you ask for a favour, and they will not pass that on.',
  },
  marks: {
    en: [
      /\b(?:we|i|our (?:company|team|firm|agency)) (?:also |now |currently |just )?(?:help|offer|provide|speciali[sz]e|deliver|enable|empower|sell|have a (?:new|special|limited))\b[^.!?\n]{0,60}/gi,
      /\bour (?:new |latest |unique |proven |award-?winning |innovative |full |whole |own |all-in-one )*(?:platform|product|solution|software|tool|service|offering|package|suite|app|system|range|portfolio|catalogue)s?\b[^.!?\n]{0,40}/gi,
      /\b(?:(?:free|short|quick|live) (?:demo|trial|audit|assessment)|a demo|discount|special (?:offer|price|deal)|limited[- ]time|price list|pricing|brochure|sign up|book a (?:call|demo|slot)|calendly|best[- ]in[- ]class|cutting[- ]edge|world[- ]class|state[- ]of[- ]the[- ]art|game[- ]chang\w+|revolutionary|one[- ]stop|affordable|competitive (?:rates?|prices?)|money[- ]back|commission for)\b[^.!?\n]{0,30}/gi,
    ],
  },
});
