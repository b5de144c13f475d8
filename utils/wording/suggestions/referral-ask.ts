import { moment } from '../moment';
import { blank, hi, say } from '../say';
import type { Situation } from '../types';

/**
 * Five steps, after No More Cold Calling: it is no sales call; the result the two had together; the ideal client with
 * a sample title; the introduction asked for in so many words; an easy way out, and thanks.
 */
export const referralAsk: Situation = {
  id: 'referral-ask',
  when: (context) => {
    const { isInvite, isPitched, isTwoWay } = moment(context);
    if (isInvite || isPitched) return 0;
    if (context.draftVerdict === 'referral' || context.trustsMe) return 5;
    return isTwoWay ? 1 : 0;
  },
  frames: [
    {
      id: 'referral-result-first',
      label: { en: 'Ask for an introduction: the result first' },
      build: {
        en: (c) =>
          say`${hi(c)}I’d like to ask you something, and it’s not for a sales call. I think back to ${blank('the result you had together')}. I would like to do the same for ${blank('your ideal client, with a title')}. Who comes to mind, and would you introduce me? If it doesn’t feel right, just say so. Thank you either way, and I’ll tell you how it goes.`,
      },
    },
    {
      id: 'referral-client-first',
      label: { en: 'Ask for an introduction: whom you look for first' },
      build: {
        en: (c) =>
          say`${hi(c)}I hope to meet ${blank('your ideal client, with a title')}, and I would rather be introduced by somebody they trust. What I bring is ${blank('the result you had together')}. Would you introduce me to one person who comes to mind? It won’t be a sales call, only a talk, to hear how they work. A no is fine too, and thank you for thinking about it.`,
      },
    },
    {
      id: 'referral-named',
      label: { en: 'Ask for an introduction to somebody they know' },
      build: {
        en: (c) =>
          say`${hi(c)}would you introduce me to ${blank('the person, with their title')}? I don’t mean a sales call: I’d like to hear how they ${blank('what you would ask')}. You may remember ${blank('the result you had together')}. If this isn’t the moment, tell me. Thank you, and I’ll let you know what comes of it.`,
      },
    },
  ],
};
