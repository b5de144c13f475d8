import { defineSignal } from '../types';

export default defineSignal({
  id: 'role-lookup',
  kind: 'generic',
  what: { en: 'Their title as the reason' },
  why: { en: 'A title is what the site shows everybody; it does not tell them why you chose them.' },
  source: 'https://www.nomorecoldcalling.com/are-you-a-sales-stalker/',
  phrases: {
    en: [
      'as (a|an|the|someone) X*4 (at|of|in|with|for|who) (CAP|PLAINSLOT|the|a|your|X)',
      'as (a|an|the) (X)*2 (PLAINSLOT|leader|owner|manager|professional|recruiter|head)',
      '(given|with|based on) your (role|background|experience|title|profile|current|PLAINSLOT|skills|X background|X experience)',
      'your (role|title|job|work|experience|background|expertise|time) (at|in|as|with) (CAP|PLAINSLOT|X)',
      '(since|because) you (are|head) (the|at|X)',
      '(your|you) (team|company|firm|organization|organisation|restaurant|clinic|school|website) (at|is|has|could|would|are|can)',
      'you (are|is|were) SOFTEN? (running|hiring|building|managing|based) X',
      '(see|saw|noticed|read) (that)? (you|your company|PLAINSLOT|CAP) (are|is|have|has|recently) SOFTEN? (hiring|growing|opened|looking|moved|been at|working|a|an|the|in|at)',
      '(congratulations|congrats) on (your|the|PLAINSLOT) X*3 (role|promotion|position|funding|round|launch|success|anniversary|job|series|news|PLAINSLOT)',
      '(for|in|at|with) PLAINSLOT (industry|companies|professionals)',
    ],
  },
});
