import { defineSignal } from '../types';

/** @see https://www.nomorecoldcalling.com/are-you-a-sales-stalker/ */
export default defineSignal({
  id: 'named-post',
  kind: 'anchor',
  what: { en: 'What they said, by its subject' },
  why: { en: 'You name what they said, so they know that you read it.' },
  phrases: {
    en: [
      'your (X)*4 PIECE (about|arguing|between|called|comparing|covering|explaining|for|from|in|in which|of|on|over|regarding|saying|that|titled|where|with) !(a|here|linkedin|me|my|our|us|your)',
      'your X? (advice|answer|argument|comment|decision|explanation|idea|insights|joke|line|method|move|observation|perspective|point|question|rant|remark|story|suggestion|thinking|thoughts|tip|view|work) (about|from|of|on|regarding|that|to|with) !you X?',
      '(how|what|when|where) you X? PIECEV (about|how|in|on|the|your) X',
      '(you (argue|called|describe|described|explained|mention|noted|said|say|wrote)) (X)',
    ],
  },
});
