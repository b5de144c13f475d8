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
        en: '{hi}[*remind them]. <How did|I’d like to hear: how did|How did> [what you would ask about] go?',
      },
    },
    {
      id: 'noted-stuck',
      label: { en: 'what stayed with you' },
      words: {
        en: '{hi}[*remind them]. <Since then I’ve thought about|Ever since, I’ve carried around|Since then I have thought about> [something they said].',
      },
    },
    {
      id: 'noted-reason',
      label: { en: 'why you write now' },
      words: {
        en: '{hi}[*remind them]. <I thought of it because|It came back to me today, since|I was reminded of it because> [why now].',
      },
    },
    {
      id: 'noted-thanks',
      label: { en: 'you owe them thanks' },
      words: { en: '{hi}[*remind them]. Thank you <for|again for|for> [what they did or told you].' },
    },
    {
      id: 'noted-tried',
      label: { en: 'you tried it' },
      words: {
        en: '{hi}[*remind them]. <After that|Well,|Later> we tried [what you tried], and [what happened].',
      },
    },
    {
      id: 'noted-plan',
      label: { en: 'they had a plan' },
      words: { en: '{hi}[*remind them]. Did you get to [what they meant to do]<?| after all?|?>' },
    },
    {
      id: 'noted-found',
      label: { en: 'you found something' },
      words: {
        en: '{hi}[*remind them]. <I’ve since found|You’ll like this: I found|I have since found> [what you found].',
      },
    },
    {
      id: 'noted-wonder',
      label: { en: 'a question left' },
      words: {
        en: '{hi}[*remind them]. <What I never asked|What I’ve wondered since|What I did not ask then>: how do you [what you would ask]?',
      },
    },
  ],
};
