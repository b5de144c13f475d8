import { inviteFor } from '../moment';
import type { Situation } from '../types';

export const inviteRead: Situation = {
  id: 'invite-read',
  label: { en: 'You read or heard them' },
  prompt: { en: 'what you read of theirs, and what you took from it' },
  when: (context) => inviteFor(context, context.facts?.post !== undefined),
  frames: [
    {
      id: 'read-took',
      label: { en: 'what you took from it' },
      words: {
        en: '{hi}I read your post on {post}. <What I took from it|What I’ll keep|What I took from it>: [what you took from it].',
      },
    },
    {
      id: 'read-question',
      label: { en: 'it left you with a question' },
      words: {
        en: '{hi}your post on {post} <left me with a question|has me wondering|left one question open>: how do you [what you would ask]?',
      },
    },
    {
      id: 'heard-tried',
      label: { en: 'you heard their talk and tried it' },
      words: {
        en: '{hi}after your talk on [its subject] we <tried|went and tried|tried> [what you tried], and [what happened].',
      },
    },
    {
      id: 'heard-liked',
      label: { en: 'you heard their talk' },
      words: {
        en: '{hi}I heard your talk on [its subject]. I <liked|loved|valued> [what you liked about their talk]. Does it hold for [your own case]?',
      },
    },
    {
      id: 'read-disagree',
      label: { en: 'you see it differently' },
      words: {
        en: '{hi}I read your post on {post}. <Where I see it differently|Here I’d argue with you, gladly|On one point I see it differently>: [what you see differently]. What am I missing?',
      },
    },
    {
      id: 'read-passed-on',
      label: { en: 'you passed it on' },
      words: {
        en: '{hi}[whom you passed it to] <has|now has|has> your post on {post} from me, and said: [what they said].',
      },
    },
    {
      id: 'read-same',
      label: { en: 'you see the same' },
      words: {
        en: '{hi}your post on {post} <could be about us|felt like our week|describes our case>: [what you see]. I’d like to hear what you did first.',
      },
    },
    {
      id: 'read-line',
      label: { en: 'one line stayed with you' },
      words: {
        en: '{hi}one line of your post on {post} <stayed with me|won’t leave me|has stayed with me>: [the line].',
      },
    },
  ],
};
