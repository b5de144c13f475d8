import { defineSignal } from '../types';

export default defineSignal({
  id: 'chase',
  kind: 'pitch',
  what: { en: 'Your own unanswered message' },
  why: { en: 'It is about your message, not about them, and it asks them to feel late.' },
  source: 'https://www.nomorecoldcalling.com/i-just-deleted-you/',
  phrases: {
    en: [
      '(my | our) X? (last | previous | earlier | first | initial | prior | other | recent) X*2 COMMS',
      '(my | the) (COMMS) (from | on | of | i sent | last | earlier | below | above | about | WHEN | a few)',
      '(not | never | yet to | nor) SOFTEN? (heard | hear | hearing | received | receive | gotten | seen | got | see) (back | from you | a reply | a response | anything | any reply | your reply | an answer)',
      '(i | we) SOFTEN*3 (reached out | wrote | messaged | emailed | mailed | pinged | called | contacted | tried | sent | dropped | left | shared | connected | touched) X*3 (few | couple | again | several | last | earlier | before | twice | recently | weeks | days | ago | week | times | WHEN | previously | email | message | voicemail | note | while)',
      '(top of your inbox | get buried | got buried | gets buried | got lost | get lost | lost in | fell through | slipped through | slip through | slipped past | slipped by | fallen off | under the radar | caught you | inbox is | inboxes)',
      '(will | would | do) not (keep | want to keep | chase | chasing | bug | be following | hound | nag)',
      '(since | as) (i | we) (have | did) not (heard | hear | received | gotten)',
      '(i know | i understand | i realize | i realise | i am sure | understand | figured | assume | assuming | guessing | know) (that)? (you | your) (are | must | get | inbox | is | have | been | might | may | probably | week | schedule) X*4 (busy | swamped | packed | full | hectic | slammed | a lot | tons | inbox | inundated | flooded | stretched | traveling | travelling | crazy)',
      '(without | no) (a | any)? (reply | response | answer | word) (from | yet | so far | to | END)',
      '(radio silence | gone quiet | went quiet | gone cold | silence)',
      'as (per | mentioned in) my',
      'per my (last | previous | earlier | email)',
    ],
  },
});
