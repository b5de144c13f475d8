import { defineSignal } from '../types';

export default defineSignal({
  id: 'came-across',
  kind: 'generic',
  what: { en: '“I came across your profile”' },
  why: { en: 'How you found them is about your search, not about them.' },
  source: 'https://www.nomorecoldcalling.com/are-you-a-sales-stalker/',
  phrases: {
    en: [
      '(came|come|coming|stumbled|happened) (across|upon|on|by|to) (your|you|SLOT) X?',
      '(found|saw|noticed|viewed|visited|read|looking at|looked at|see|reviewed|reviewing|went through|going through) (your|through your) X*2 (profile|background|company|experience|work at|website|site|name)',
      '(found|saw|noticed|see) you (on|in|through|at|are|work|also|have) X?',
      'your X? (profile|background|experience|name) (caught|stood|came up|popped|looks|is|really|jumped|was|aligns)',
      '(popped|came|appeared) (up)? (in|on) my X? (feed|suggestions|radar)',
      'linkedin (suggested|keeps)',
      '(caught|caught) my (eye|attention)',
      '(stood|jumped) out (to|at)',
      'while (researching|searching|browsing|exploring)',
      'people you may know',
    ],
  },
});
