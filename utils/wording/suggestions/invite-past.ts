import { inviteFor } from '../moment';
import type { Situation } from '../types';

/** A school, a company, a town in which both were. */
export const invitePast: Situation = {
  id: 'invite-past',
  label: { en: 'You share a past' },
  prompt: { en: 'where you both were, and what you remember of it' },
  when: (context) => inviteFor(context, context.facts?.past !== undefined),
  frames: [
    {
      id: 'past-remember',
      label: { en: 'a memory' },
      words: {
        en: '{hi}we were both at {past}. Do you <remember|still remember|recall> [what you remember]?',
      },
    },
    {
      id: 'past-somebody',
      label: { en: 'somebody from there' },
      words: {
        en: '{hi}I was at {past} too, [when you were there]. Do you know <what became of|how life treats|what became of> [somebody from there]?',
      },
    },
    {
      id: 'past-met-again',
      label: { en: 'you met somebody from there' },
      words: {
        en: '{hi}I met [somebody from there], and we <talked about|got lost in talk about|spoke about> {past}. How do you look back on it?',
      },
    },
    {
      id: 'past-learned',
      label: { en: 'what it taught you' },
      words: {
        en: '{hi}from {past} I <took one thing along|still carry one thing|learned one thing>: [what it taught you]. I’d like to hear what you took from there.',
      },
    },
    {
      id: 'past-never-spoke',
      label: { en: 'you never spoke there' },
      words: {
        en: '{hi}we were both at {past} and never spoke<.|, and I’m sorry for that.|.> I’m the one who [what they may know you by].',
      },
    },
    {
      id: 'past-question',
      label: { en: 'ask how they did it' },
      words: {
        en: '{hi}you know {past} from the inside<|, as I do|>. How did you [what you would like to know] there?',
      },
    },
    {
      id: 'past-reminded',
      label: { en: 'something reminded you' },
      words: {
        en: '{hi}[what reminded you of it] <took me back to|brought back|reminded me of> {past}. Were you there [when you were there]?',
      },
    },
    {
      id: 'past-since',
      label: { en: 'what came after' },
      words: {
        en: '{hi}after {past} I <ended up on|ended up, of all things, on|went on to> [what you work on]. I’d like to hear what came next for you.',
      },
    },
  ],
};
