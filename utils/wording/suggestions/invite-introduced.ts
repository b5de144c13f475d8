import { inviteFor } from '../moment';
import type { Situation } from '../types';

/** Somebody whom the writer can name suggested it; that somebody knows both is no suggestion. */
export const inviteIntroduced: Situation = {
  id: 'invite-introduced',
  label: { en: 'Somebody suggested it' },
  prompt: { en: 'who suggested that you write, and why' },
  when: (context) => inviteFor(context, context.facts?.suggestedBy !== undefined),
  frames: [
    {
      id: 'introduced-reason',
      label: { en: 'say why' },
      words: {
        en: '{hi}{by} <suggested I write to you|thought we’d get along|suggested that I write to you>, because [why they thought so]. How do you two know each other?',
      },
    },
    {
      id: 'introduced-asked',
      label: { en: 'they named this person' },
      words: {
        en: '{hi}I asked {by} about [the subject], and <they named you|they said your name at once|they named you>. How do you [what you would ask]?',
      },
    },
    {
      id: 'introduced-know',
      label: { en: 'how you know them' },
      words: {
        en: '{hi}I know {by} from [how you know them]. They <said to ask|told me to ask|advised me to ask> you about [the subject].',
      },
    },
    {
      id: 'introduced-talked',
      label: { en: 'the name came up' },
      words: {
        en: '{hi}{by} named you when we <spoke about|got talking about|spoke about> [the subject]: [why they thought so].',
      },
    },
    {
      id: 'introduced-regards',
      label: { en: 'pass on regards' },
      words: {
        en: '{hi}<regards from|warm regards from|with regards from> {by}. We talked of you since [why they thought so]. I’d like to hear about [what you would ask about].',
      },
    },
    {
      id: 'introduced-told',
      label: { en: 'what they told you' },
      words: {
        en: '{hi}{by} told me about [what they did]. How did [what you would ask about] go<?|? I’d love to hear it from you.|?>',
      },
    },
    {
      id: 'introduced-work',
      label: { en: 'you work together' },
      words: {
        en: '{hi}I work with {by} on [what you work on]. They <sent me to you|told me to ask you and nobody else|advised me to write to you>, because [why they thought so].',
      },
    },
    {
      id: 'introduced-stuck',
      label: { en: 'you were stuck' },
      words: {
        en: '{hi}I was stuck on [the subject], and {by} said <to ask you|you’d be the one to ask|to turn to you>. I’d like to hear what helped you.',
      },
    },
  ],
};
