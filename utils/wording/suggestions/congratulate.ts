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
        en: '{hi}I heard about [their news] and thought of [what you remember]. <Well done.|I’m so happy for you.|My congratulations.>',
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
        en: '{hi}[who told you] told me about [their news]. I’m <glad|so pleased|glad> for you. What was the hardest part?',
      },
    },
    {
      id: 'congrats-saw-coming',
      label: { en: 'you saw it coming' },
      words: {
        en: '{hi}after [what they did or told you], I’m <not surprised|not one bit surprised|not surprised> by [their news]. Congratulations.',
      },
    },
    {
      id: 'congrats-long-road',
      label: { en: 'from then to now' },
      words: {
        en: '{hi}when we first talked you were about to [what they meant to do]. And now [their news]. <Well done.|I’m proud to know you.|My congratulations.>',
      },
    },
    {
      id: 'congrats-team',
      label: { en: 'who had a part in it' },
      words: {
        en: '{hi}congratulations on [their news]. <Tell|Do tell|Please tell> [somebody from there] that I’m glad for them too.',
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
