import { hasNote, meetingPlace } from '../meeting';
import { moment } from '../moment';
import type { Situation } from '../types';

/** The writer noted something, and it can't be told safely what: the note becomes the hint of a blank. */
export const firstNoted: Situation = {
  id: 'first-noted',
  label: { en: 'You noted something, and they accepted' },
  prompt: { en: 'what you noted about them, as you would say it to them' },
  when: (context) =>
    moment(context).isFirstMessage && hasNote(context) && meetingPlace(context.note) === undefined ? 3 : 0,
  frames: [
    {
      id: 'first-noted-since',
      label: { en: 'ask how it went on' },
      words: {
        en: '{hi}<good to find you here|how nice to find you here|I am glad to find you here>. [*Remind them]. How did [what you would ask about] go?',
      },
    },
    {
      id: 'first-noted-mine',
      label: { en: 'tell what came of it' },
      words: {
        en: '{hi}[*remind them]. <Since then,|And guess what:|Since then,> [what happened].',
      },
    },
    {
      id: 'first-noted-question',
      label: { en: 'what you still wonder' },
      words: {
        en: '{hi}[*remind them]. I never <asked|once asked|asked you then>: how do you [what you would ask]?',
      },
    },
    {
      id: 'first-noted-thanks',
      label: { en: 'you owe them thanks' },
      words: {
        en: '{hi}[*remind them]. I never <thanked you|properly thanked you|thanked you> for [what they did or told you]. So, thank you.',
      },
    },
    {
      id: 'first-noted-found',
      label: { en: 'you found something for them' },
      words: {
        en: '{hi}[*remind them]. I found [what you found] and <thought of you|had to think of you|thought of you>. Do you know it?',
      },
    },
    {
      id: 'first-noted-plan',
      label: { en: 'they had a plan' },
      words: {
        en: '{hi}[*remind them]. <Did you manage to|I’m curious, did you manage to|May I ask if you managed to> [what they meant to do]?',
      },
    },
    {
      id: 'first-noted-why',
      label: { en: 'why you got in touch' },
      words: {
        en: '{hi}[*remind them]. I thought of you <because|today because|because> [why now].',
      },
    },
    {
      id: 'first-noted-busy',
      label: { en: 'where you are now' },
      words: {
        en: '{hi}[*remind them]. I work on [what you work on] <now|these days|at present>, and I often think of [something they said].',
      },
    },
  ],
};
