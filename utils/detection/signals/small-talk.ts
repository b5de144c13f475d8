import { defineSignal } from '../types';

/** @see https://www.nomorecoldcalling.com/are-you-a-sales-stalker/ */
export default defineSignal({
  id: 'small-talk',
  kind: 'generic',
  what: { en: 'Talk that means nothing' },
  why: { en: 'It could be said to anybody, so it says nothing to them.' },
  phrases: {
    en: [
      '(how are|how has|how is|how was) (business|everything|it|the|your) X*3 (QM|been|business|day|going|in|so far|treating|week|year)',
      '(how are you|how do you do|tell me (a bit)? about (what|you)|what do you do|where are you located|which country)',
      'what (are|brought|is|keeps) (you|your) X*3 (busy|here|on|these days|up to|why|working on|you)',
      '(anything|if) (i can) (be of|do|help|support) (for|with|you)? X*2',
      '(great|nice) to (e meet|meet you here|virtually meet)',
      '(get|getting) to know (each other|my|people|you)',
      '(follow|get to know|help|should know|support) (each other|one another)',
      '(500|accept all|beautiful soul|daily inspiration|energy|follow for follow|grind|lion|mindset|open networker|vibe|vibes|winners)',
      '(face|name) to (a|the|your) (face|name)',
    ],
  },
});
