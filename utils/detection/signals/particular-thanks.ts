import { defineSignal } from '../types';

export default defineSignal({
  id: 'particular-thanks',
  kind: 'anchor',
  what: { en: 'Thanks for something particular' },
  why: { en: 'Thanks for something they did is about them.' },
  source: 'https://www.nomorecoldcalling.com/are-you-a-sales-stalker/',
  phrases: {
    en: [
      '(thanks | thank you | grateful | appreciate it | appreciate you | appreciated | thankful | appreciate) (so much | again | very much | a lot | a ton | ever so much | a million | once more | both | all)? (for | that you | to you for) (the | your | all | taking | sharing | helping | introducing | coming | having | speaking | meeting | making | sending | being | showing | giving | offering | inviting | covering | bringing | looking | fixing | letting | hosting | explaining | walking | recommending | putting | writing | pointing | catching | getting | stepping | joining | working | organizing | organising | considering me | interviewing | visiting | stopping | lending | agreeing | trusting | staying | SPECIFIC | yesterday | last | everything | dinner | lunch | coffee | today | a) X*2',
      '(happy birthday | well done on | well done with | sorry for your | sorry to hear | sorry about | sorry i missed | good luck with | good luck on | welcome back | get well | feel better | condolences | hope you feel | hope the | thinking of you | merry christmas | happy new year | happy holidays | happy anniversary | proud of you | means a lot | could not have done | without your help | owe you)',
      '(helped me | helped us) (get | land | find | a lot | so much | through | with | prepare | understand | see | decide)',
    ],
  },
});
