import { matches } from '../match';
import { defineSignal } from '../types';

const PATTERNS = [
  /\bshould i (?:stop|close|give up|take|assume|stay)\b[^.!?\n]{0,40}/gi,
  /\b(?:my|the|this is my|one|very) (?:last|final) (?:note|e-?mail|message|time|attempt|follow[- ]?up|outreach|one|try)\b/gi,
  /(?:^|[.!?\n—-] ?)last (?:note|e-?mail|message|one)\b/gi,
  /\b(?:close (?:your|the|this) (?:file|loop on my)|out of your inbox|(?:won't|will not|don't want to) (?:bother|pester|bug|keep)|leave you (?:alone|be)|off my list|back off|bad timing|timing is(?:n't| not)? (?:off|right)|not the right time|(?:not|isn't) a (?:priority|fit)|i'll assume|no hard feelings)\b/gi,
];

export default defineSignal({
  id: 'break-up',
  kind: 'pitch',
  what: { en: 'A goodbye to force an answer' },
  why: { en: 'They feel guilt put on them by somebody they never answered.' },
  source: 'https://www.nomorecoldcalling.com/i-just-deleted-you/',
  weight: 2.1,
  hints: [
    'assume',
    'back off',
    'bother',
    'close the file',
    'close your file',
    'door',
    'final',
    "isn't a fit",
    'last email',
    'last message',
    'last note',
    'last time',
    'leave you alone',
    'no hard feelings',
    'not a priority',
    'off my list',
    'one last',
    'out of your inbox',
    'should i',
    'stop reaching',
    'take the hint',
    'timing',
    'wrong time',
  ],
  find: (text) => matches(text, PATTERNS),
});
