import { defineSignal } from '../types';

export default defineSignal({
  id: 'we-help',
  kind: 'pitch',
  what: { en: 'What you do for others' },
  why: { en: 'You tell them what you sell before they have told you anything about themselves.' },
  source: 'https://www.nomorecoldcalling.com/are-you-a-sales-stalker/',
  phrases: {
    en: [
      '(WE|i) SOFTEN*3 (help~|enable~|assist~|empower~|equip~|advise~|coach~|represent~|serve~|support~|teach~) X*3 (GROUP|SLOT|your)',
      '(WE|i) SOFTEN*3 (help~|assist~|enable~) you X? BENEFITV',
      '(helps|enables|assists) (you|X? X? GROUP|SLOT)',
      '(help|helping|helped) (X X X GROUP|X X GROUP|X GROUP|GROUP) (to|with|get|in|X)',
      '(help|helping|helped) SLOT',
      '(WE) SOFTEN*2 (help|helps|helped|enable|empower) !(me|us|him|her|out|by|here|you|them|myself|ourselves|it|the|with) X*3',
      '(WE|i) (can|could|would|might) SOFTEN? (help|assist|support) (you|your|SLOT)',
      'help you (BENEFITV|find)',
      'help your (team|clients)',
      'HELPV SELLSLOT',
      '(someone|somebody|people) who can help',
      'could (help|benefit|save|support) (you|your|SLOT|CAP)',
    ],
  },
});
