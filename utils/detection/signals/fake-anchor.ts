import { defineSignal } from '../types';

export default defineSignal({
  id: 'fake-anchor',
  kind: 'generic',
  what: { en: 'A post without its subject' },
  why: { en: 'If you do not say what it was about, they assume that you did not read it.' },
  source: 'https://www.nomorecoldcalling.com/are-you-a-sales-stalker/',
  phrases: {
    en: [
      'your (recent|latest|last|great|amazing|insightful|excellent|wonderful|interesting|awesome|PLAINSLOT)*3 CONTENT !(about|on|regarding|where|in|from|comparing|covering|that|which|of|with)',
      'your (recent|latest|PLAINSLOT)*3 CONTENT END',
      'your (recent|good|PLAINSLOT)*2 work (at|in|END) (CAP|PLAINSLOT)?',
      'what (you|your company|PLAINSLOT|CAP) (are|is|have|do)? SOFTEN? (doing|building|do|achieved|accomplished) (at|is|END)',
      '(follow|following|been following) (your|PLAINSLOT) X? (work|journey|content|posts|company|for|on|PLAINSLOT|CONTENT)',
      '(resonated|resonate) with me',
      '(saw|read|seen|loved|liked) (your|the) X? CONTENT (and|END|it)',
      '(great|big) things at',
      '(your|PLAINSLOT) (growth|vision|story|journey|trajectory)',
    ],
  },
});
