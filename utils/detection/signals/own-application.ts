import { defineSignal } from '../types';

export default defineSignal({
  id: 'own-application',
  kind: 'anchor',
  what: { en: 'Your own application' },
  why: { en: 'It follows up something that they know of.' },
  source: 'https://www.nomorecoldcalling.com/are-you-a-sales-stalker/',
  phrases: {
    en: [
      'my (application|candidacy|interview|start date|thesis|transcript)',
      'i (have|already)*2 (applied|submitted my|interviewed|completed the|attached my)',
      '(interested|interest|applying|applied) (in|for) (the|this) X*3 (role|position|job|opening|opportunity)',
      '(interview|hiring) (process|timelines|yesterday|today|WHEN)',
      '(we|i) (are|am) still finalizing',
      '(final|a) decision (by|deadline)',
      '(another|an|the|written) offer (with|from|and|for|letter|we)',
      '(where (i|things|we) stand|my first choice|approval|notice period|second round|first round|interview with|first day|onboarding|resignation|my last day)',
      '(your|the) (job posting|posting|position of|open position|open role|post about)',
      '(interviewing|opportunity to speak|consideration|the offer|accept the|your offer|join the team|joining the team|start on|move forward|next steps|next round|final round)',
    ],
  },
});
