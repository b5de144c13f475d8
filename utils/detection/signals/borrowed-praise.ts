import { defineSignal } from '../types';

export default defineSignal({
  id: 'borrowed-praise',
  kind: 'generic',
  what: { en: 'Praise that would fit anyone' },
  why: { en: 'They know praise that was cut from a pattern when they see it.' },
  source: 'https://www.nomorecoldcalling.com/are-you-a-sales-stalker/',
  phrases: {
    en: [
      'PRAISE X*2 CAREER',
      'your CAREER X*3 (is|are|was|looks) SOFTEN? (PRAISE|impressed|goals)',
      '(impressed|inspired|struck) by (your|what you|PLAINSLOT|CAP)',
      '(admire|appreciate|admiring) (your|what you|PLAINSLOT)',
      '(love|like|enjoy|admire) (what|your work|your content|your posts|your background) (you|PLAINSLOT|your|X)? (are|is|do|have)?',
      '(interested in|learn from|learning from|learn about|learn more about|learning more about|benefit from|inspired by|hear about|know more about|hear more about) (your|you|what you|how you|someone like you) X*2',
      'your (expertise|insights|achievements|accomplishments|leadership|impressive|success|perspective|valuable|unique) X',
      '(impressive|inspiring|remarkable|fascinating|amazing|awesome|incredible)',
      '(thought leaders|visionary)',
      '(great|amazing|interesting) (work|things) (you|at|with|in|there|your|PLAINSLOT)',
      'big fan (of)?',
      '(keep up|keep it up)',
    ],
  },
});
