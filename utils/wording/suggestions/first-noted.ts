import { hasNote, meetingPlace, noted } from '../meeting';
import { moment } from '../moment';
import { blank, hi, say } from '../say';
import type { Situation } from '../types';

/** The writer noted something, and it can't be told safely what: the note becomes the hint of a blank. */
export const firstNoted: Situation = {
  id: 'first-noted',
  when: (context) =>
    moment(context).isFirstMessage && hasNote(context) && meetingPlace(context.note) === undefined ? 3 : 0,
  frames: [
    {
      id: 'first-noted-since',
      label: { en: 'Remind them, and ask how it went on' },
      build: {
        en: (c) =>
          say`${hi(c)}good to find you here. ${noted('Remind them', c)}. How did ${blank('what you would ask about')} go?`,
      },
    },
    {
      id: 'first-noted-mine',
      label: { en: 'Remind them, and tell what came of it' },
      build: {
        en: (c) =>
          say`${hi(c)}good to be in touch. ${noted('Remind them', c)}. Since then ${blank('what happened')}.`,
      },
    },
    {
      id: 'first-noted-question',
      label: { en: 'Remind them, and ask what you still wonder' },
      build: {
        en: (c) =>
          say`${hi(c)}glad to find you here. ${noted('Remind them', c)}. What I’d still like to know: how do you ${blank('what you would ask')}?`,
      },
    },
  ],
};
