import { moment } from '../moment';
import type { Situation } from '../types';

/** Written to whom somebody introduced. */
export const followIntroduction: Situation = {
  id: 'follow-introduction',
  label: { en: 'You were introduced' },
  prompt: { en: 'who introduced you, what they said of you both, and a question' },
  when: (context) => {
    const { isFirstMessage } = moment(context);
    if (!isFirstMessage) return 0;
    return context.facts?.introducedBy === undefined ? 1 : 4;
  },
  frames: [
    {
      id: 'follow-begin',
      label: { en: 'begin with what they said' },
      words: {
        en: '{hi}{introducer} <put us in touch|was kind enough to put us in touch|kindly put us in touch>, because [why they thought so]. I’d like to hear how you [what you would ask].',
      },
    },
    {
      id: 'follow-story',
      label: { en: 'how you know the one who introduced you' },
      words: {
        en: '{hi}{introducer} and I know each other from [how you know them]. I was <glad|so glad|glad> of the introduction, because [why now].',
      },
    },
    {
      id: 'follow-ask-small',
      label: { en: 'what you can’t find out' },
      words: {
        en: '{hi}{introducer} <says|swears|tells me> you’re the one to ask about [the subject]. What I can’t find out: [what you cannot find out].',
      },
    },
    {
      id: 'follow-give',
      label: { en: 'bring something' },
      words: {
        en: '{hi}{introducer} told me about [what they did], and I thought you might <like|enjoy|like> [what you found]. Have a look when you have a minute.',
      },
    },
    {
      id: 'follow-desk',
      label: { en: 'what you are busy with' },
      words: {
        en: '{hi}{introducer} <says we’d have a lot to say about|thinks we’d never stop talking about|suggested that we compare notes on> [the subject]. I’d like to hear how you see it, because [why you ask].',
      },
    },
    {
      id: 'follow-when',
      label: { en: 'what they told you to ask' },
      words: {
        en: '{hi}{introducer} <told me to ask|said I had to ask|advised me to ask> how [what you would ask about] went. I’m curious because [why you ask].',
      },
    },
    {
      id: 'follow-mutual-trust',
      label: { en: 'why they introduced you' },
      words: {
        en: '{hi}{introducer} doesn’t introduce people lightly, so I was <curious|very curious|curious to hear why>. [Why they thought so]. I’d like to hear how that was.',
      },
    },
    {
      id: 'follow-first-try',
      label: { en: 'you did your reading' },
      words: {
        en: '{hi}after {introducer} introduced us I read your post on {post}. <My takeaway|What I’ll remember|What I took from it>: [what you took from it].',
      },
    },
  ],
};
