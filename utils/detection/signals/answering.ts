import { matches } from '../match';
import { defineSignal } from '../types';

const PATTERNS = [
  /\b(?:thanks|thank you|thx|cheers)(?: so much| again| very much)?,? for (?:your|the) (?:\w+ )?(?:reply|answer|question|message|note|response|transparency|feedback|patience|update|details|info|explanation|invite|invitation|offer|quick)\b[^.!?\n]{0,30}/gi,
  /\b(?:as (?:promised|discussed|agreed|requested|mentioned on|we discussed)|per our|you asked(?: me)?(?: about| for| if| how)?|to answer your|regarding your|re your|in reply to)\b[^.!?\n]{0,30}/gi,
  /(?:^|\n)(?:yes|no|sure|ok|okay|sounds good|of course|no problem|no worries|good question|great question|makes sense|agreed|perfect|absolutely|haha|lol)\b[,.! ]/gi,
];

export default defineSignal({
  id: 'answering',
  kind: 'anchor',
  what: { en: 'An answer to them' },
  why: { en: 'It takes up what they said, so it is a conversation.' },
  source: 'https://www.nomorecoldcalling.com/are-you-a-sales-stalker/',
  weight: 2.4,
  hints: [
    'absolutely',
    'agreed',
    'as discussed',
    'as promised',
    'as we',
    'attached',
    'good question',
    'great question',
    'haha',
    'happy to help',
    'i agree',
    'lol',
    'makes sense',
    'no',
    'of course',
    'ok',
    'per our',
    'perfect',
    'sounds good',
    'sure',
    'thank you',
    'thanks',
    'to answer',
    'yes',
    'you asked',
    'your message',
    'your question',
    'your reply',
  ],
  find: (text) => matches(text, PATTERNS),
});
