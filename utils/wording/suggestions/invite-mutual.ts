import { moment } from '../moment';
import { blank, hi, mutual, say } from '../say';
import type { Situation } from '../types';

/** A shared connection is something to ask about, never a recommendation. */
export const inviteMutual: Situation = {
  id: 'invite-mutual',
  when: (context) => (moment(context).isInvite && mutual(context) !== undefined ? 1 : 0),
  frames: [
    {
      id: 'mutual-how',
      label: { en: 'You both know somebody: ask how' },
      build: {
        en: (c) =>
          say`${hi(c)}I know ${mutual(c) ?? ''} from ${blank('how you know them')}. How do you know each other? I’m writing because ${blank('your reason')}.`,
      },
    },
    {
      id: 'mutual-after-reason',
      label: { en: 'Give your reason, then ask about somebody you both know' },
      build: {
        en: (c) =>
          say`${hi(c)}I’m writing because ${blank('your reason')}. How do you know ${mutual(c) ?? ''}? I know them from ${blank('how you know them')}.`,
      },
    },
  ],
};
