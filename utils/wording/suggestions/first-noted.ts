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
      words: { en: '{hi}[*remind them]. <Since then|And now, guess what,|Since then> [what happened].' },
    },
    {
      id: 'first-noted-question',
      label: { en: 'what you still wonder' },
      words: {
        en: '{hi}[*remind them]. <What I’d still like to know|I never got to ask|One thing I would still like to know>: how do you [what you would ask]?',
      },
    },
    {
      id: 'first-noted-thanks',
      label: { en: 'you owe them thanks' },
      words: {
        en: '{hi}[*remind them]. I never thanked you<| properly|> for [what they did or told you], so: thank you.',
      },
    },
    {
      id: 'first-noted-found',
      label: { en: 'you found something for them' },
      words: {
        en: '{hi}[*remind them]. <I found|You were on my mind when I found|I have since found> [what you found]. Do you know it?',
      },
    },
    {
      id: 'first-noted-plan',
      label: { en: 'they had a plan' },
      words: {
        en: '{hi}[*remind them]. <Did you ever|Tell me, did you|May I ask whether you did> [what they meant to do]?',
      },
    },
    {
      id: 'first-noted-why',
      label: { en: 'why you got in touch' },
      words: {
        en: '{hi}[*remind them]. <I got in touch because|What made me look for you|I looked for you here because>: [why now].',
      },
    },
    {
      id: 'first-noted-busy',
      label: { en: 'where you are now' },
      words: {
        en: '{hi}[*remind them]. Now I work on [what you work on], and it <came back to me|keeps coming back to me|came back to me>: [something they said].',
      },
    },
  ],
};
