import { inviteFor } from '../moment';
import { sharedPlace } from '../shared-place';
import type { Situation } from '../types';

/** A school, a company, a town in which both were. */
export const invitePast: Situation = {
  id: 'invite-past',
  label: { en: 'You share a past' },
  prompt: { en: 'where you both were, and what you remember of it' },
  when: (context) => inviteFor(context, (context.facts?.past ?? sharedPlace(context)) !== undefined),
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
        en: '{hi}I was at {past} too, [when you were there]. Are you <still|by any chance still|still> in touch with [somebody from there]?',
      },
    },
    {
      id: 'past-met-again',
      label: { en: 'you met somebody from there' },
      words: {
        en: '{hi}I ran into [somebody from there], and we <ended up talking about|couldn’t stop talking about|spoke about> {past}. You were there too, <weren’t you|weren’t you|were you not>?',
      },
    },
    {
      id: 'past-learned',
      label: { en: 'what it taught you' },
      words: {
        en: '{hi}we were both at {past}. <What stuck with me|What I’ve never forgotten|What I learned there>: [what it taught you]. I’d like to hear yours.',
      },
    },
    {
      id: 'past-never-spoke',
      label: { en: 'you never spoke there' },
      words: {
        en: '{hi}we were both at {past} and never <talked|properly talked|spoke>. I’m the one who [what they may know you by].',
      },
    },
    {
      id: 'past-question',
      label: { en: 'what you never asked' },
      words: {
        en: '{hi}we were both at {past}, and I <never asked you|always wanted to ask you|never asked you then>: how did you [what you would like to know]?',
      },
    },
    {
      id: 'past-reminded',
      label: { en: 'something reminded you' },
      words: {
        en: '{hi}[what reminded you of it] <took me back to|took me right back to|reminded me of> {past}. You were there with [somebody from there], <weren’t you|weren’t you|were you not>?',
      },
    },
    {
      id: 'past-since',
      label: { en: 'what came after' },
      words: {
        en: '{hi}we were both at {past}. <These days I work|I’ve ended up working|I now work> on [what you work on]. What came next for you?',
      },
    },
  ],
};
