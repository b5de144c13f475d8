import { defineSignal } from '../types';

export default defineSignal({
  id: 'thanks-for-connecting',
  kind: 'anchor',
  what: { en: 'Thanks for connecting' },
  why: { en: 'A plain thank-you asks nothing of them.' },
  source: 'https://www.nomorecoldcalling.com/are-you-a-sales-stalker/',
  phrases: {
    en: [
      '(thanks | thank you | appreciate it | appreciate you | appreciate | thx) (so much | again)? (for)? (connecting | accepting | the add | the connect | the connection | the invite | adding | the follow | reaching out | your connection | your invitation | your invite | your request | joining my | the request | linking)',
      '(good | glad | nice | great | happy | pleased | pleasure | delighted | lovely | cool) (to be | being | we are | that we are | to have you | to)? (connected | have you in | connect with you)',
    ],
  },
});
