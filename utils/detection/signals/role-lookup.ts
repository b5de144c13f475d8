import { defineSignal } from '../types';

/** @see https://www.nomorecoldcalling.com/are-you-a-sales-stalker/ */
export default defineSignal({
  id: 'role-lookup',
  kind: 'generic',
  what: { en: 'Their title as the reason' },
  why: { en: 'A title is what the site shows everybody; it does not tell them why you chose them.' },
  phrases: {
    en: [
      'as (a|an|someone|the) X*4 (at|for|in|of|who|with) (X)',
      'as (a|an|the) (X)*2 (PLAINSLOT|head|leader|manager|owner|professional|recruiter)',
      '(based on|given|with) your (PLAINSLOT|X background|X experience|background|current|experience|profile|role|skills|title)',
      'your (background|experience|expertise|job|role|time|title|work) (as|at|in|with) (X)',
      '(because|since) you (are|head) (X)',
      '(you|your) (clinic|company|firm|organisation|organization|restaurant|school|team|website) (are|at|can|could|has|is|would)',
      'you (are|is|were) SOFTEN? (based|building|hiring|managing|running) X',
      '(noticed|read|saw|see) (that)? (CAP|you|your company) (are|has|have|is|recently) SOFTEN? (a|an|at|been at|growing|hiring|in|looking|moved|opened|the|working)',
      '(congrats|congratulations) on (PLAINSLOT|the|your) X*3 (PLAINSLOT|anniversary|funding|job|launch|news|position|promotion|role|round|series|success)',
      '(at|for|in|with) PLAINSLOT (companies|industry|professionals)',
    ],
  },
});
