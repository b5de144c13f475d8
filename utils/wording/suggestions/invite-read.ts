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
        en: '{hi}I read your post on {post}. <My takeaway|What I’ll remember|What I took from it>: [what you took from it].',
      },
    },
    {
      id: 'read-question',
      label: { en: 'it left you with a question' },
      words: {
        en: '{hi}I read your post on {post}, and <I’m still wondering|I can’t stop wondering|have been wondering since> how you [what you would ask].',
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
        en: '{hi}I was in your talk on [its subject] and <liked|loved|valued> [what you liked about their talk]. Does it work for [your own case]?',
      },
    },
    {
      id: 'read-disagree',
      label: { en: 'you see it differently' },
      words: {
        en: '{hi}I read your post on {post}. <One thing looks different from here|I’d gladly argue one point|On one point I see it differently>: [what you see differently]. Tell me what I’m missing.',
      },
    },
    {
      id: 'read-passed-on',
      label: { en: 'you passed it on' },
      words: {
        en: '{hi}I sent your post on {post} to [whom you passed it to], who <wrote back|wrote straight back|replied>: [what they said].',
      },
    },
    {
      id: 'read-same',
      label: { en: 'you see the same' },
      words: {
        en: '{hi}your post on {post} could <be about us|have been about us|equally describe us>: [what you see]. I’d like to hear what you tried first.',
      },
    },
    {
      id: 'read-line',
      label: { en: 'one line stayed with you' },
      words: {
        en: '{hi}one line in your post on {post} <stayed with me|won’t leave me alone|has stayed with me>: “[the line]”.',
      },
    },
  ],
};
