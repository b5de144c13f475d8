import { moment } from '../moment';
import type { Situation } from '../types';

/** Good wishes, and nothing asked for in return. */
export const congratulate: Situation = {
  id: 'congratulate',
  label: { en: 'They have news' },
  prompt: { en: 'their news, and what you know of the work behind it' },
  when: (context) => (moment(context).isTwoWay ? 1 : 0),
  frames: [
    {
      id: 'congrats-behind',
      label: { en: 'the work behind it' },
      words: {
        en: '{hi}congratulations on [their news]<.|!|.> I know it took [what it took].',
      },
    },
    {
      id: 'congrats-memory',
      label: { en: 'what it reminds you of' },
      words: {
        en: '{hi}congratulations on [their news]. I <thought|had to think|thought> of [what you remember].',
      },
    },
    {
      id: 'congrats-ask',
      label: { en: 'ask what came first' },
      words: {
        en: '{hi}I was <glad|so happy|glad> to hear about [their news]. How did you [what you would like to know]?',
      },
    },
    {
      id: 'congrats-told',
      label: { en: 'somebody told you' },
      words: {
        en: '{hi}[who told you] told me about [their news]. I’d like to hear what was hardest<.|, and I’m so pleased for you.|.>',
      },
    },
    {
      id: 'congrats-saw-coming',
      label: { en: 'you saw it coming' },
      words: {
        en: '{hi}congratulations on [their news]. After [what they did or told you] I’m not <surprised|one bit surprised|surprised>.',
      },
    },
    {
      id: 'congrats-long-road',
      label: { en: 'what you take from it' },
      words: {
        en: '{hi}congratulations on [their news]<.|!|.> What I take from it: [what it taught you].',
      },
    },
    {
      id: 'congrats-team',
      label: { en: 'who had a part in it' },
      words: {
        en: '{hi}congratulations on [their news]. I’m <glad|so glad|glad> for [somebody from there], too.',
      },
    },
    {
      id: 'congrats-first-day',
      label: { en: 'the days ahead' },
      words: {
        en: '{hi}<all the best with|fingers crossed for|I wish you well with> [their news]. Let me know how [what you would ask about] goes.',
      },
    },
  ],
};
