import { defineSignal } from '../types';

/** @see https://www.nomorecoldcalling.com/are-you-a-sales-stalker/ */
export default defineSignal({
  id: 'answering',
  kind: 'anchor',
  what: { en: 'An answer to them' },
  why: { en: 'It takes up what they said, so it is a conversation.' },
  phrases: {
    en: [
      '(thank you|thanks) (again|so much|very much)? for (the|your) X? (answer|details|email|feedback|help|interest|invitation|invite|message|note|offer|patience|reply|response|transparency)',
      '(thank you|thanks) (again)? for (asking|choosing us|contacting us|getting in touch|reaching out|thinking of me|thinking of us|writing|your application|your business|your enquiry|your inquiry|your support)',
      '(i|we) (checked|got|have looked|looked at|looked into|read|received|saw) (it|the|with|your)',
      '(as|like) (agreed|discussed|i promised|i said|promised|requested|we agreed|we discussed|you asked|you requested|you said|you suggested)',
      '(after our|before i answer|following our|following up on our|further to our|in response to|per our|re your|regarding your|to answer your|you asked)',
      '^(agreed|certainly|done|exactly|fair enough|good question|got it|great question|haha|no problem|no worries|not yet|of course|oh|ok|right|sorry|sure|true|well|will do|wow|yeah|yes)',
      '(glad it|glad to hear|glad you|good luck|good to hear|happy to help|i agree|sounds good|to your question|you are right|you are welcome|you raise|your point|your question about)',
    ],
  },
});
