import { defineSignal } from '../types';

export default defineSignal({
  id: 'named-post',
  kind: 'anchor',
  what: { en: 'What they said, by its subject' },
  why: { en: 'You name what they said, so they know that you read it.' },
  source: 'https://www.nomorecoldcalling.com/are-you-a-sales-stalker/',
  phrases: {
    en: [
      'your (X)*4 PIECE (on|about|regarding|where|in which|covering|comparing|from|in|with|that|of|for|over|between|arguing|explaining|saying|titled|called) !(linkedin|my|your|here|a|me|us|our)',
      'your X? (point|view|argument|idea|thinking|question|observation|perspective|line|thoughts|insights|advice|suggestion|tip|story|remark|comment|answer|rant|explanation|decision|work|joke|method|move) (about|on|that|to|regarding|of|with|from) X X?',
      '(what|how|when|where) you X? PIECEV (about|on|in|how|the|your) X',
      '(saw|read|loved) your X? (comment|post|talk) X*3 (on|about|the|of|to)',
      '(post|article|piece|talk|thread|essay|paper|comment|interview|video|newsletter|chapter|book) (on|about|where|in which) X',
      '(read|finished|listened to|used|tried|cited|forwarded) your (X)*3 X',
      '(made me|helped me|changed how) (rethink|think|laugh|smile|want|look|dig|understand|i|we|book|write)',
      '(stuck|stayed|resonated|sat) with me X*3 (because|since|as|for)',
      '(agree|disagree) with your',
      '(you (argue|wrote|say|said|describe|described|mention|called|explained|noted)) (that|how|about|the|it|in|a|X)',
      '(your|that) (line|slide|photo|picture|part) (about|on|of|in|that)',
    ],
  },
});
