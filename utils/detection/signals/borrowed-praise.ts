import { defineSignal } from '../types';

/** @see https://www.nomorecoldcalling.com/are-you-a-sales-stalker/ */
export default defineSignal({
  id: 'borrowed-praise',
  kind: 'generic',
  what: { en: 'Praise that would fit anyone' },
  why: { en: 'They know praise that was cut from a pattern when they see it.' },
  phrases: {
    en: [
      '(admire|admiring|appreciate) (PLAINSLOT|what you|your)',
      '(admire|enjoy|like|love) (what|your background|your content|your posts|your work) (X)? (are|do|have|is)?',
      '(benefit from|hear about|hear more about|inspired by|interested in|know more about|learn about|learn from|learn more about|learning from|learning more about) (how you|someone like you|what you|you|your) X*2',
      'your (accomplishments|achievements|expertise|impressive|insights|leadership|perspective|success|unique|valuable) X',
      '(amazing|awesome|fascinating|impressive|incredible|inspiring|remarkable)',
      'big fan (of)?',
    ],
  },
});
