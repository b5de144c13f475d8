import { hasNote, meetingPlace } from '../meeting';
import { inviteFor } from '../moment';
import type { Situation } from '../types';

/** The writer noted something, and it can't be told safely what: the note becomes the hint of a blank. */
export const inviteNoted: Situation = {
  id: 'invite-noted',
  label: { en: 'You noted something about them' },
  prompt: { en: 'what you noted about them, as you would say it to them' },
  when: (context) =>
    hasNote(context) && meetingPlace(context.note) === undefined ? inviteFor(context, true) : 0,
  frames: [
    {
      id: 'noted-question',
      label: { en: 'ask how it went' },
      words: {
        en: '{hi}[*remind them]. How did [what you would ask about] go<?| in the end?|?>',
      },
    },
    {
      id: 'noted-stuck',
      label: { en: 'what stayed with you' },
      words: {
        en: '{hi}[*remind them]. I <still think about|keep coming back to|have often thought of> [something they said].',
      },
    },
    {
      id: 'noted-reason',
      label: { en: 'why you write now' },
      words: {
        en: '{hi}[*remind them]. It came <to mind|back to me today|to mind> because [why now].',
      },
    },
    {
      id: 'noted-thanks',
      label: { en: 'you owe them thanks' },
      words: {
        en: '{hi}[*remind them]. <Thanks|Thanks again|Thank you> for [what they did or told you].',
      },
    },
    {
      id: 'noted-tried',
      label: { en: 'you tried it' },
      words: {
        en: '{hi}[*remind them]. <We’ve since tried|We went and tried|Later we tried> [what you tried], and [what happened].',
      },
    },
    {
      id: 'noted-plan',
      label: { en: 'they had a plan' },
      words: {
        en: '{hi}[*remind them]. Did you <manage to|ever manage to|manage to> [what they meant to do]?',
      },
    },
    {
      id: 'noted-found',
      label: { en: 'you found something' },
      words: {
        en: '{hi}[*remind them]. I found [what you found] and <thought of you|had to think of you|thought of you>.',
      },
    },
    {
      id: 'noted-wonder',
      label: { en: 'a question left' },
      words: {
        en: '{hi}[*remind them]. I never <asked|got to ask|asked you then>: how do you [what you would ask]?',
      },
    },
  ],
};
