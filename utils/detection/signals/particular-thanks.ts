import { matches } from '../match';
import { defineSignal } from '../types';

const PATTERNS = [
  /\b(?:thanks|thank you|grateful|appreciate (?:it|you))(?: so much| again| very much| a lot| a ton| ever so much)?,? (?:for|that you|to you for) (?!connecting|accepting|adding|the add|the connection|your time in advance|considering|reading|your attention|being part|the connect)(?:the |your |all |taking |sharing |helping |introducing |coming |having |speaking |meeting )*(?:\[[^\]\n]{2,60}\]|[\w'-]+)[^.!?\n]{0,40}/gi,
  /\bcongrat(?:ulation)?s (?:again )?(?:on|for|to)\b[^.!?\n]{0,50}/gi,
  /\b(?:happy birthday|well done (?:on|with)|sorry (?:for|to hear|about|i missed|that)|good luck with|welcome back)\b[^.!?\n]{0,40}/gi,
  /\b(?:it|this|that) means a lot\b/gi,
];

export default defineSignal({
  id: 'particular-thanks',
  kind: 'anchor',
  what: { en: 'Thanks for something particular' },
  why: { en: 'Thanks for something they did is about them.' },
  source: 'https://www.nomorecoldcalling.com/are-you-a-sales-stalker/',
  weight: 2.6,
  hints: [
    'appreciate',
    'condolence',
    'congrat',
    'good luck',
    'grateful',
    'happy birthday',
    'sorry',
    'thank',
    'welcome back',
    'well done',
  ],
  find: (text) => matches(text, PATTERNS),
});
