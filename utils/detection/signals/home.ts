import { defineSignal } from '../types';

export default defineSignal({
  id: 'home',
  kind: 'anchor',
  what: { en: 'Life outside work' },
  why: { en: 'People write so to people they know.' },
  source: 'https://www.nomorecoldcalling.com/are-you-a-sales-stalker/',
  phrases: {
    en: [
      '(kids | wife | husband | mom | mum | dad | mother | father | sister | brother | baby | birthday | weekend was | vacation | holiday was | beach | dinner | party | wedding | game last | movie | dog | cat | garden | cake | beer | beers | drinks | pizza | sleep | sick | flu | doctor | hospital | school run | grandma | grandpa | son | daughter | boyfriend | girlfriend | love you | miss you | hugs | xoxo | cheers mate | lol | haha | hahaha | omg | btw | ya | gotta | yeah | hey its | guys want | dude)',
      '(how (was | were) (the | your))',
      '(how is | how are) (the | your) (new | family | kids | baby | garden | dog | house | move | trip | wife | husband | mom | knee | back | job | team doing)',
      '(good | great | nice | happy) (job | luck | weekend | vacation | trip | one | stuff | catch | night | morning)',
    ],
  },
});
