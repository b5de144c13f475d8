import { defineSignal } from '../types';

export default defineSignal({
  id: 'school-project',
  kind: 'anchor',
  what: { en: 'Research or study' },
  why: { en: 'It asks for what they know, and sells nothing.' },
  source: 'https://www.nomorecoldcalling.com/are-you-a-sales-stalker/',
  phrases: {
    en: [
      '(my | for a | our) (thesis | dissertation | research | class | course project | school project | capstone | paper | degree | phd | study | masters | university project | semester | homework | book | article i | documentary)',
      '(i am | as) (a | an) X*3 (student | undergraduate | sophomore | junior | freshman | phd | researcher | journalist | reporter | intern | apprentice | trainee)',
      '(informational interview | informational chat | career advice | career path | your path | your journey from | your career from | your transition | moved from | move from | switched from | how you got)',
    ],
  },
});
