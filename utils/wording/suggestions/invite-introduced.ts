import { moment } from '../moment';
import { blank, hi, say } from '../say';
import type { Situation } from '../types';

export const inviteIntroduced: Situation = {
  id: 'invite-introduced',
  when: (context) => (moment(context).isInvite ? 1 : 0),
  frames: [
    {
      id: 'introduced-reason',
      label: { en: 'Somebody suggested that you write' },
      build: {
        en: (c) =>
          say`${hi(c)}${blank('who suggested it')} suggested I write to you, because ${blank('why they thought so')}. How do you two know each other?`,
      },
    },
    {
      id: 'introduced-asked',
      label: { en: 'You asked somebody, and they named this person' },
      build: {
        en: (c) =>
          say`${hi(c)}I asked ${blank('who suggested it')} about ${blank('the subject')}, and they named you. How do you ${blank('what you would ask')}?`,
      },
    },
    {
      id: 'introduced-know',
      label: { en: 'Somebody suggested that you write, and you say how you know them' },
      build: {
        en: (c) =>
          say`${hi(c)}I know ${blank('who suggested it')} from ${blank('how you know them')}. They said to ask you about ${blank('the subject')}.`,
      },
    },
  ],
};
