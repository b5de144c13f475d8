import { moment } from '../moment';
import { blank, hi, say } from '../say';
import type { Situation } from '../types';

export const inviteRead: Situation = {
  id: 'invite-read',
  when: (context) => (moment(context).isInvite ? 1 : 0),
  frames: [
    {
      id: 'read-took',
      label: { en: 'You read something of theirs' },
      build: {
        en: (c) =>
          say`${hi(c)}I read your post on ${blank('its subject')}. What I took from it: ${blank('what you took from it')}.`,
      },
    },
    {
      id: 'read-question',
      label: { en: 'You read something of theirs, and wonder' },
      build: {
        en: (c) =>
          say`${hi(c)}your post on ${blank('its subject')} left me with a question: how do you ${blank('what you would ask')}?`,
      },
    },
    {
      id: 'heard-tried',
      label: { en: 'You heard their talk and tried it' },
      build: {
        en: (c) =>
          say`${hi(c)}after your talk on ${blank('its subject')} we tried ${blank('what you tried')}, and ${blank('what happened')}.`,
      },
    },
    {
      id: 'heard-liked',
      label: { en: 'You heard their talk' },
      build: {
        en: (c) =>
          say`${hi(c)}I heard your talk on ${blank('its subject')}. I liked ${blank('what you liked about their talk')}. Does that also hold for ${blank('your own case')}?`,
      },
    },
    {
      id: 'read-disagree',
      label: { en: 'You read something of theirs, and see it differently' },
      build: {
        en: (c) =>
          say`${hi(c)}I read your post on ${blank('its subject')}. Where I see it differently: ${blank('what you see differently')}. What am I missing?`,
      },
    },
  ],
};
