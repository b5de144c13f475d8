import { defineSignal } from '../types';

export default defineSignal({
  id: 'small-talk',
  kind: 'generic',
  what: { en: 'Talk that means nothing' },
  why: { en: 'It could be said to anybody, so it says nothing to them.' },
  source: 'https://www.nomorecoldcalling.com/are-you-a-sales-stalker/',
  phrases: {
    en: [
      '(how is|how are|how was|how has) (your|business|everything|it|the) X*3 (year|week|day|business|going|been|so far|treating|in|QM)',
      '(how are you|how do you do|where are you located|which country|what do you do|what is your why|tell me (a bit)? about (you|what))',
      'what (keeps|brought|are|is) (you|your) X*3 (busy|here|you|working on|these days|up to|on|why)',
      '(anything|if) (i can) (do|help|be of|support) (for|you|with)? X*2',
      '(have|wish you|wishing you) a (nice|great|good|wonderful|productive|successful) (day|week|weekend|one|year)',
      '(great|nice) to (e meet|meet you here|virtually meet)',
      '(get|getting) to know (you|each other|people|my)',
      '(should know|get to know|support|follow|help) (each other|one another)',
      'be (friends|part of|in your circle)',
      '(open networker|lion|accept all|500|follow for follow|daily inspiration|mindset|vibe|vibes|energy|beautiful soul|winners|grind)',
      '(face|name) to (a|the|your) (name|face)',
      '(love|loved) your (energy|vibe)',
    ],
  },
});
