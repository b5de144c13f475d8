import { defineSignal } from '../types';

export default defineSignal({
  id: 'denial',
  kind: 'pitch',
  what: { en: 'A denial' },
  why: { en: 'Whoever says that it is no pitch makes them look for one.' },
  source: 'https://www.nomorecoldcalling.com/are-you-a-sales-stalker/',
  phrases: {
    en: [
      '(not | no | without | zero | never) (a | an | any | here with a | your typical | another | giving you a | going to)? X? (pitch | sell | spam | sales | pitching | selling | spamming | salesy | agenda | bot | robot | template)',
      '(not | never) (trying | here | looking | going | coming | reaching out | writing | asking | messaging | contacting) (to | you | with)? X? (to)? (sell | pitch | annoy | waste | push | spam | sales)',
      'i am in sales',
      '(no | zero | without) (pressure | obligation | strings | hard | commitment | worries if | hard feelings | gimmicks | catch | bs)',
      '(i | we) (know | understand | realize | realise | get | am sure | bet | imagine) (that)? you SOFTEN*2 (are | get | receive | must | have) X*3 (lot | busy | many | tons | hundreds | messages | pitches | dozens | flooded | these)',
      '(i will | i would | will) (be | keep it | keep this | make it) (brief | short | honest | direct | quick | straight | upfront | blunt | frank | real | transparent)',
      '(promise | honest | honestly | genuine | genuinely | sincerely | truth is | full disclosure | straight to the point | cut to the chase | get right to | to be direct | cards on the table | sorry for the cold | cold message | cold email | out of the blue | unsolicited | bear with me | shameless)',
      '(skip | ignore | delete | disregard) this',
    ],
  },
});
