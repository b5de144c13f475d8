import { defineSignal } from '../types';

/** @see https://www.nomorecoldcalling.com/are-you-a-sales-stalker/ */
export default defineSignal({
  id: 'fake-anchor',
  kind: 'generic',
  what: { en: 'A post without its subject' },
  why: { en: 'If you do not say what it was about, they assume that you did not read it.' },
  phrases: {
    en: [
      'your (PLAINSLOT|amazing|awesome|excellent|great|insightful|interesting|last|latest|recent|wonderful)*3 CONTENT !(about|comparing|covering|from|in|of|on|regarding|that|where|which|with)',
      'your (PLAINSLOT|latest|recent)*3 CONTENT END',
      'your (PLAINSLOT|good|recent)*2 work (END|at|in) (CAP)?',
      'what (CAP|you|your company) (are|do|have|is)? SOFTEN? (accomplished|achieved|building|do|doing) (END|at|is)',
      '(been following|follow|following) (PLAINSLOT|your) X? (CONTENT|PLAINSLOT|company|for|journey|on|work)',
      '(resonate|resonated) with me',
      '(PLAINSLOT|your) (growth|journey|story|trajectory|vision)',
    ],
  },
});
