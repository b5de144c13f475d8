import { hasNote } from '../meeting';
import { inviteFor } from '../moment';
import type { Situation } from '../types';

/** With nothing to go on; a shared connection is something to ask about, never a recommendation. */
export const inviteUnknown: Situation = {
  id: 'invite-unknown',
  label: { en: 'You don’t know each other' },
  prompt: { en: 'why you write to this person and to nobody else' },
  when: (context) => (hasNote(context) ? 0 : inviteFor(context, false)),
  frames: [
    {
      id: 'unknown-honest',
      label: { en: 'say so, and why you write' },
      words: {
        en: '{hi}you don’t know me. I’m writing <because|only because|because> [your reason].',
      },
    },
    {
      id: 'unknown-learn',
      label: { en: 'a question only they can answer' },
      words: {
        en: '{hi}we haven’t met, but <you may know this|I think you’d know|you may be able to tell me>. I look after [the subject] and can’t find out [what you cannot find out].',
      },
    },
    {
      id: 'unknown-noticed',
      label: { en: 'you noticed what they did' },
      words: {
        en: '{hi}we haven’t met. How did [what you would ask about] go? I ask because I <saw|was glad to see|saw> [what they did].',
      },
    },
    {
      id: 'unknown-why-ask',
      label: { en: 'ask, and say why' },
      words: {
        en: '{hi}a question from <a stranger|a complete stranger|somebody you do not know>: how did [what you would ask about] go? I ask because [why you ask].',
      },
    },
    {
      id: 'unknown-tried',
      label: { en: 'you tried something' },
      words: {
        en: '{hi}we haven’t met, but after your post on {post} I <tried|had to try|tried> [what you tried], and [what happened].',
      },
    },
    {
      id: 'unknown-same',
      label: { en: 'the same trouble' },
      words: {
        en: '{hi}we’ve never met, but <it looks as if we’re in the same boat|I think we’re in the same boat|we appear to be in the same boat>: [what you see]. I’d like to hear how it is for you.',
      },
    },
    {
      id: 'unknown-open',
      label: { en: 'the reason first' },
      words: {
        en: '{hi}you <may|must|may> wonder why I’m writing. [Your reason].',
      },
    },
    {
      id: 'unknown-work',
      label: { en: 'what you work on' },
      words: {
        en: '{hi}<we haven’t met|we haven’t met yet|we have not met>. I work on [what you work on], and I’m writing because [your reason].',
      },
    },
    {
      id: 'mutual-how',
      label: { en: 'ask how they know somebody you both know' },
      needs: 'mutual',
      words: {
        en: '{hi}I know {mutual} from [how you know them]. <How do you know each other?|How did you two meet?|May I ask how you know each other?> I’m writing because [your reason].',
      },
    },
    {
      id: 'mutual-after-reason',
      label: { en: 'your reason, then somebody you both know' },
      needs: 'mutual',
      words: {
        en: '{hi}I’m writing because [your reason]. <How do you know {mutual}?|How do you two know each other, {mutual} and you?|May I ask how you know {mutual}?> I know them from [how you know them].',
      },
    },
  ],
};
