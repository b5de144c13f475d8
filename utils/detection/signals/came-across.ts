import { defineSignal } from '../types';

/** @see https://www.nomorecoldcalling.com/are-you-a-sales-stalker/ */
export default defineSignal({
  id: 'came-across',
  kind: 'generic',
  what: { en: '“I came across your profile”' },
  why: { en: 'How you found them is about your search, not about them.' },
  phrases: {
    en: [
      '(came|come|coming|happened|stumbled) (across|by|on|to|upon) (SLOT|you|your) X?',
      '(found|going through|looked at|looking at|noticed|read|reviewed|reviewing|saw|see|viewed|visited|went through) (through your|your) X*2 (background|company|experience|name|profile|site|website|work at)',
      '(found|noticed|saw) you (also|are|at|have|in|on|through|work) X?',
      'your X? (background|experience|profile) (aligns|came up|caught|is|jumped|looks|popped|really|stood|was)',
      '(appeared|came|popped) (up)? (in|on) my X? (feed|radar|suggestions)',
      'linkedin (keeps|suggested)',
      '(caught) my (attention|eye)',
      '(jumped|stood) out (at|to)',
      'while (browsing|exploring|researching|searching)',
    ],
  },
});
