import { defineSignal } from '../types';

/** @see https://www.nomorecoldcalling.com/are-you-a-sales-stalker/ */
export default defineSignal({
  id: 'we-help',
  kind: 'pitch',
  what: { en: 'What you do for others' },
  why: { en: 'You tell them what you sell before they have told you anything.' },
  phrases: {
    en: [
      '(WE|i) SOFTEN*3 (advise~|assist~|coach~|empower~|enable~|equip~|help~|represent~|serve~|support~|teach~) X*3 (GROUP|SLOT|your)',
      '(assists|enables|helps) (SLOT|X? X? GROUP|you)',
      '(help|helped|helping) (GROUP|X GROUP|X X GROUP|X X X GROUP) (X)',
      '(help|helped|helping) SLOT',
      '(WE) SOFTEN*2 (empower|enable|help|helped|helps) !(by|her|here|him|it|me|myself|ourselves|out|the|them|us|with|you) X*3',
      'HELPV SELLSLOT',
      '^i help',
      'could (benefit|help|save|support) (CAP|SLOT|you|your)',
    ],
  },
});
