import { hasNote, meetingPlace, noted } from '../meeting';
import { moment } from '../moment';
import { blank, hi, say } from '../say';
import type { Situation } from '../types';

/** The writer noted something, and it can't be told safely what: the note becomes the hint of a blank. */
export const inviteNoted: Situation = {
  id: 'invite-noted',
  when: (context) =>
    moment(context).isInvite && hasNote(context) && meetingPlace(context.note) === undefined ? 3 : 0,
  frames: [
    {
      id: 'noted-question',
      label: { en: 'Remind them, then ask' },
      build: {
        en: (c) => say`${hi(c)}${noted('remind them', c)}. How did ${blank('what you would ask about')} go?`,
      },
    },
    {
      id: 'noted-stuck',
      label: { en: 'Remind them, and say what stayed with you' },
      build: {
        en: (c) =>
          say`${hi(c)}${noted('remind them', c)}. I still think about ${blank('something they said')}.`,
      },
    },
    {
      id: 'noted-reason',
      label: { en: 'Remind them, and say why now' },
      build: {
        en: (c) => say`${hi(c)}${noted('remind them', c)}. I thought of it because ${blank('why now')}.`,
      },
    },
    {
      id: 'noted-thanks',
      label: { en: 'Remind them, and say thank you' },
      build: {
        en: (c) =>
          say`${hi(c)}${noted('remind them', c)}. Thank you for ${blank('what they did or told you')}.`,
      },
    },
  ],
};
