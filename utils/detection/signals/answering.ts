import { defineSignal } from '../types';

export default defineSignal({
  id: 'answering',
  kind: 'anchor',
  what: { en: 'An answer to them' },
  why: { en: 'It takes up what they said, so it is a conversation.' },
  source: 'https://www.nomorecoldcalling.com/are-you-a-sales-stalker/',
  phrases: {
    en: [
      '(thanks|thank you) (so much|again|very much)? for (your|the) X? (reply|answer|message|note|response|transparency|feedback|patience|details|invite|invitation|offer|email|help|interest)',
      '(thanks|thank you) (again)? for (reaching out|getting in touch|contacting us|your interest|your inquiry|your enquiry|thinking of me|thinking of us|choosing us|your application|writing|asking|your support|your business|your patience)',
      '(i|we) (received|got|saw|read|checked|looked into|looked at|have looked) (your|the|it|with)',
      '(as|like) (promised|discussed|agreed|requested|we discussed|we agreed|you asked|you requested|you suggested|you said|i said|i promised)',
      '(per our|you asked|to answer your|regarding your|re your|in response to|following our|further to our|following up on our|after our)',
      '^(yes|no|sure|ok|yeah|sounds good|of course|no problem|no worries|good question|great question|agreed|haha|exactly|true|right|got it|done|fair enough|certainly|not yet|sorry|oh|well|will do|you are right|you are welcome|thanks|wow)',
      '(sounds good|happy to help|glad you|glad it|glad to hear|good to hear|i agree|you are right|you are welcome|you raise|good luck|your question about|to your question|your point)',
    ],
  },
});
