import { moment } from '../moment';
import type { Situation } from '../types';

/** They wrote last: ask on, or tell them something; no pitch. */
export const replyAsk: Situation = {
  id: 'reply-ask',
  label: { en: 'They wrote last' },
  prompt: { en: 'what you would like to know about what they wrote' },
  when: (context) => {
    const { isMyTurn, isTheirInvite } = moment(context);
    return isMyTurn && !isTheirInvite ? 2 : 0;
  },
  frames: [
    {
      id: 'ask-how-come',
      label: { en: 'ask about what they wrote' },
      words: {
        en: 'About [their point]{,name}: <how did you|tell me, how did you|may I ask how you came to> [what you would like to know]?',
      },
    },
    {
      id: 'ask-own-story',
      label: { en: 'something like it' },
      words: {
        en: 'We had something like [their point] here, and [what happened]. <How did you|Tell me, how did you|May I ask how you came to> [what you would like to know]?',
      },
    },
    {
      id: 'ask-thanks',
      label: { en: 'what you will do with it' },
      words: {
        en: 'What you said about [their point] <helps me|helps me a lot|helps me> with [what it helps with]{,name}. <So thank you.|So thank you, I mean it.|I thank you for it.>',
      },
    },
    {
      id: 'ask-changed-mind',
      label: { en: 'they made you think again' },
      words: {
        en: 'You make me look at [their point] <anew|with new eyes|anew>{,name}. Until now [what you did or thought].',
      },
    },
    {
      id: 'ask-next',
      label: { en: 'what came next' },
      words: {
        en: '<So what happened|Do tell, what happened|May I ask what happened> with [their point] after that{,name}? Here, [what happened].',
      },
    },
    {
      id: 'ask-found',
      label: { en: 'it reminds you of something' },
      words: {
        en: 'What you <say|say|wrote> about [their point] made me think of [what you found]{,name}. <Have a look when you like.|Have a look, I think you’d smile.|Have a look when it suits you.>',
      },
    },
    {
      id: 'ask-hardest',
      label: { en: 'what was hardest' },
      words: {
        en: 'What was the hardest <part of|bit about|part of> [their point]{,name}? Here, [what happened].',
      },
    },
    {
      id: 'ask-who',
      label: { en: 'who else was in it' },
      words: {
        en: 'I’d <like|love|like> to know who had a hand in [their point]{,name}. I ask because [why you ask].',
      },
    },
  ],
};
