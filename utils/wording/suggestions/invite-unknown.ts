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
        en: '{hi}we don’t know each other. <I’m writing because|I’m writing all the same, because|I am writing to you because> [your reason].',
      },
    },
    {
      id: 'unknown-learn',
      label: { en: 'a question only they can answer' },
      words: {
        en: '{hi}we haven’t met. I’m trying to <understand|get my head around|understand> [the subject]. What I can’t find out: [what you cannot find out].',
      },
    },
    {
      id: 'unknown-noticed',
      label: { en: 'you noticed what they did' },
      words: {
        en: '{hi}you don’t know me. I <noticed|was glad to see|noticed> [what they did]. How did [what you would ask about] go?',
      },
    },
    {
      id: 'unknown-why-ask',
      label: { en: 'ask, and say why' },
      words: {
        en: '{hi}a question <from a stranger|from somebody you’ve never met|from somebody you do not know yet>: how did [what you would ask about] go? I ask because [why you ask].',
      },
    },
    {
      id: 'unknown-tried',
      label: { en: 'you tried something' },
      words: {
        en: '{hi}we haven’t met. After your post on {post} I <tried|couldn’t help but try|tried> [what you tried], and [what happened].',
      },
    },
    {
      id: 'unknown-same',
      label: { en: 'the same trouble' },
      words: {
        en: '{hi}<strangers, same trouble, I think|we don’t know each other, but I think we share a trouble|we have not met, but may have the same trouble>: [what you see]. How did you [what you would like to know]?',
      },
    },
    {
      id: 'unknown-open',
      label: { en: 'the reason first' },
      words: {
        en: '{hi}<I owe you a reason for writing|you’ll wonder why I write|you may ask why I write>: [your reason].',
      },
    },
    {
      id: 'unknown-work',
      label: { en: 'what you work on' },
      words: {
        en: '{hi}<you don’t know me|you don’t know me yet|we have not met>. I work on [what you work on]. I’m writing to you because [your reason].',
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
        en: '{hi}I’m writing because [your reason]. How do you know {mutual}? I know them from [how you know them].',
      },
    },
  ],
};
