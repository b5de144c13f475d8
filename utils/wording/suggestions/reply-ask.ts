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
        en: '<Thanks for telling me|I’m glad you told me|Thank you for telling me>{,name}. About [their point]: how did you [what you would like to know]?',
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
        en: '<Thanks|Thank you so much|Thank you>{,name}. What you said about [their point] helps me with [what it helps with]. I’ll tell you how it turns out.',
      },
    },
    {
      id: 'ask-changed-mind',
      label: { en: 'they made you think again' },
      words: {
        en: 'I hadn’t looked at [their point] that way{,name}. Until now [what you did or thought]. <When did it start|How did you find that out|May I ask when it started>?',
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
        en: 'What you <say|say|wrote> about [their point] made me think of [what you found]. Do you know it{,name}?',
      },
    },
    {
      id: 'ask-hardest',
      label: { en: 'what was hardest' },
      words: {
        en: 'What was the hardest <part of|bit about|part of> [their point] for you{,name}? For us it was [what was hardest].',
      },
    },
    {
      id: 'ask-who',
      label: { en: 'who else was in it' },
      words: {
        en: 'Who else <had a hand in|was in on|had a part in> [their point]{,name}? I ask because [why you ask].',
      },
    },
  ],
};
