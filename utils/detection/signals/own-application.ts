import { defineSignal } from '../types';

/** @see https://www.nomorecoldcalling.com/are-you-a-sales-stalker/ */
export default defineSignal({
  id: 'own-application',
  kind: 'anchor',
  what: { en: 'Your own application' },
  why: { en: 'It follows up something that they know of.' },
  phrases: {
    en: [
      'my (application|candidacy|interview|start date|thesis|transcript)',
      'i (already|have)*2 (applied|attached my|completed the|interviewed|submitted my)',
      '(applied|applying|interest|interested) (for|in) (the|this) X*3 (job|opening|opportunity|position|role)',
      '(a|final) decision (by|deadline)',
      '(approval|first day|first round|interview with|my first choice|my last day|notice period|onboarding|resignation|second round|where (i|things|we) stand)',
      '(accept the|consideration|final round|interviewing|join the team|joining the team|move forward|next round|next steps|opportunity to speak|start on|the offer|your offer)',
    ],
  },
});
