import { defineSignal } from '../types';

export default defineSignal({
  id: 'talk-ask',
  kind: 'pitch',
  what: { en: 'A wish to talk' },
  why: { en: 'You want to talk, and they do not know yet why they should.' },
  source: 'https://www.gong.io/blog/sales-email-cta/',
  phrases: {
    en: [
      '(can|could|shall|may) (we|i) SOFTEN? (talk|chat|speak|meet|connect|call you|hop)',
      '(love|like|happy|glad|keen|want|wanted|great|good|delighted|nice|welcome) (to|the chance to|the opportunity to) SOFTEN? (chat|talk|speak|meet|hop|jump|schedule|set|discuss|catch up|have a|explore|find a|pick your|sit down)',
      'let us (chat|talk|schedule|discuss|jump|grab|have|do|see)',
      '(grab|buy you|have|over) (a)? X? (coffee|lunch)',
      'pick your brain',
      '(speak|talk|chat|connect|discuss) (further|soon|WHEN)',
      '(jump|hop) on a X? CALL',
      '(opportunity|chance|time) to (talk|speak|chat|meet|discuss|connect|show|introduce)',
      'hear your (thoughts|perspective|story)',
    ],
  },
});
