import { defineSignal } from '../types';

export default defineSignal({
  id: 'self-introduction',
  kind: 'generic',
  what: { en: 'Who you are, before why you write' },
  why: { en: 'They want to know why you write to them before who you are.' },
  source: 'https://www.nomorecoldcalling.com/are-you-a-sales-stalker/',
  phrases: {
    en: [
      'my name is',
      'i am SOFTEN? (the | a | an | one of the) X*3 (founder | cofounder | ceo | owner | coach | consultant | recruiter | broker | advisor | adviser | planner | realtor | agent | rep | representative | director | specialist | strategist | partner | head | manager | executive | freelancer | developer | designer | photographer | copywriter | engineer | analyst | marketer | student | graduate | professional | expert | trainer | sourcer | researcher | entrepreneur | investor | architect | scientist | writer | speaker | technician | accountant | lawyer | attorney | nurse | teacher | intern)',
      'i am SOFTEN? (a | an) SLOT',
      '(introduce | introducing) myself',
      'i SOFTEN*2 work (as | at | for | in) (a | an | the | CAP | SLOT)',
      'i (have | am | come) SOFTEN? (over | with | from)? (a)? (NUM | SLOT | many | several | X) years (of)? (experience | in)',
      'with (over | more than | NUM | SLOT) X? years',
    ],
  },
});
