import { defineSignal } from '../types';

/** @see https://www.gong.io/blog/sales-email-cta/ */
export default defineSignal({
  id: 'talk-ask',
  kind: 'pitch',
  what: { en: 'A wish to talk' },
  why: { en: 'You want to talk, and they do not know yet why they should.' },
  phrases: {
    en: [
      '(delighted|glad|good|great|happy|keen|like|love|nice|want|wanted|welcome) (the chance to|the opportunity to|to) SOFTEN? (catch up|chat|discuss|explore|find a|have a|hop|jump|meet|pick your|schedule|set|sit down|speak|talk)',
      'let us (chat|discuss|do|grab|have|jump|schedule|see|talk)',
      '(buy you|grab|have|over) (a)? X? (coffee|lunch)',
      '(chat|connect|discuss|speak|talk) (WHEN|further|soon)',
      '(hop|jump) on a X? CALL',
      '(chance|opportunity|time) to (chat|connect|discuss|introduce|meet|show|speak|talk)',
      'hear your (perspective|story|thoughts)',
    ],
  },
});
