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
        en: '{hi}{by} <suggested I write to you|thought we’d get along|suggested that I write to you>, because [why they thought so]. Did you two work together?',
      },
    },
    {
      id: 'introduced-asked',
      label: { en: 'you asked around' },
      words: {
        en: '{hi}I asked {by} about [the subject], and <your name came up|yours was the first name I heard|your name was the first to come up>. How do you [what you would ask]?',
      },
    },
    {
      id: 'introduced-know',
      label: { en: 'how you know them' },
      words: {
        en: '{hi}I know {by} from [how you know them] and <hear|hear|am told> you’re the one to ask about [the subject].',
      },
    },
    {
      id: 'introduced-talked',
      label: { en: 'the name came up' },
      words: {
        en: '{hi}your name came up <as|straight away as|as> {by} and I talked about [the subject]. [Why they thought so].',
      },
    },
    {
      id: 'introduced-regards',
      label: { en: 'pass on regards' },
      words: {
        en: '{hi}{by} <says hello|says hello|sends regards>. You came up because [why they thought so]. I’d like to hear about [what you would ask about].',
      },
    },
    {
      id: 'introduced-told',
      label: { en: 'what they told you' },
      words: {
        en: '{hi}{by} told me about [what they did]. How did it go<?|? I’d love to hear it from you.|?>',
      },
    },
    {
      id: 'introduced-work',
      label: { en: 'you work together' },
      words: {
        en: '{hi}I work with {by} on [what you work on] and was told to <ask|ask|turn to> you, because [why they thought so].',
      },
    },
    {
      id: 'introduced-stuck',
      label: { en: 'you were stuck' },
      words: {
        en: '{hi}{by} suggested I ask you. I’m <stuck on|completely stuck on|at a loss with> [the subject], and I hear that [why they thought so].',
      },
    },
  ],
};
