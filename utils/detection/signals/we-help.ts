import { defineSignal } from '../types';

export default defineSignal({
  id: 'we-help',
  kind: 'pitch',
  what: { en: 'What you do for others' },
  why: { en: 'You tell them what you sell before they have told you anything about themselves.' },
  source: 'https://www.nomorecoldcalling.com/are-you-a-sales-stalker/',
  phrases: {
    en: [
      '(WE | i) SOFTEN*3 (help~ | enable~ | assist~ | empower~ | equip~ | advise~ | coach~ | represent~ | serve~ | support~ | guide~ | train~ | teach~) X*3 (GROUP | SLOT | your)',
      '(WE | i) SOFTEN*3 (help~ | assist~ | support~ | enable~ | let | lets) (you | your | them) X? (BENEFITV | with your)',
      '(helps | enables | empowers | lets | allows | assists | equips) (you | your | X? X? GROUP | SLOT | them to)',
      '(help | helping | helped) (X X X GROUP | X X GROUP | X GROUP | GROUP) (to | with | by | get | in | X)',
      '(help | helping | helped | enabling | supporting | assisting) SLOT',
      '(WE) SOFTEN*2 (help | helps | helped | enable | empower) !(me | us | him | her | out | by | here | you | them | myself | ourselves | it | the | with) X*3',
      '(WE | i) (can | could | would | may | might) SOFTEN? (help | assist | support | be useful | take over | take care) (you | your | with your | SLOT)',
      'help you (to)? (BENEFITV | get | find | with your | reach | hit | achieve)',
      'help your (team | company | business | practice | clients | organization | organisation | department | firm | store | shop | school | people)',
      '(HELPV) SELLSLOT',
      '(someone | somebody | people) who can help',
      'could (help | benefit | be a fit for | save | support | be useful for | be useful to) (you | your | SLOT | CAP)',
    ],
  },
});
