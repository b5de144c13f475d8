import { moment } from '../moment';
import { blank, comma, hi, say } from '../say';
import type { Situation } from '../types';

/** Somebody pitched: decline kindly, ask what made them write, or close the door. */
export const answerPitch: Situation = {
  id: 'answer-pitch',
  when: (context) => (moment(context).isPitched ? 4 : 0),
  frames: [
    {
      id: 'pitch-decline',
      label: { en: 'Decline kindly' },
      build: {
        en: (c) =>
          say`${hi(c)}thank you for writing. It’s not for us: ${blank('why not, in a few words')}. I wish you well with it.`,
      },
    },
    {
      id: 'pitch-why-me',
      label: { en: 'Ask what made them write to you' },
      build: {
        en: (c) =>
          say`${hi(c)}what made you write to me in particular? I work on ${blank('what you work on')}, and can’t see yet how it fits.`,
      },
    },
    {
      id: 'pitch-close',
      label: { en: 'Close the door' },
      build: {
        en: (c) =>
          say`No, thank you${comma(c)}: ${blank('why not, in a few words')}. Please don’t write about this again; my answer will stay the same.`,
      },
    },
    {
      id: 'pitch-wrong-person',
      label: { en: 'You are not the one to ask' },
      build: {
        en: (c) =>
          say`${hi(c)}I’m not the one to ask: I work on ${blank('what you work on')}. I don’t pass such messages on, so it’s a no from here.`,
      },
    },
    {
      id: 'pitch-person',
      label: { en: 'No to the offer, yes to the person' },
      build: {
        en: (c) =>
          say`${hi(c)}I’ll pass on the offer: ${blank('why not, in a few words')}. But tell me something else: how do you ${blank('what you would ask')}?`,
      },
    },
  ],
};
