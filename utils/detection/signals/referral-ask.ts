import { defineSignal } from '../types';

export default defineSignal({
  id: 'referral-ask',
  kind: 'referral',
  what: { en: 'A request for an introduction' },
  why: { en: 'They can only say yes if you tell them whom you want to meet, and why.' },
  source: 'https://www.nomorecoldcalling.com/referral-selling-is-your-new-power-move/',
  phrases: {
    en: [
      '(introduce | connect | refer | introducing | referring | connecting) me (to | with | for | directly | END | via)',
      '(make | making | made | facilitate | facilitating | do | provide | offer | appreciate | love | for | request | arrange | be open to | open to | comfortable with | grateful for) (an | the | that | a | any | some | me an | us an)? X? (intro | introduction | introductions | intros | referral | referrals | warm introduction)',
      '(put | putting) (me | us) in (touch | contact)',
      '(introduce | connect | refer) us (to | with)',
      '(would | could | can | might | do | mind) you (be | feel)? (open | willing | comfortable | happy | able | up | mind | happen)? (to | with)? (introduce~ | making an | make an | refer | pass my name | vouch | put in a word | put in a good word | connect me | forward my | pass along | pass this)',
      '(do | would | might | could | if | that | hoping | whether | thought | thinking | sure | who) you SOFTEN*2 (happen to | ever)? (know | think of | come across | hear of | recommend | suggest | hear | meet) (of)? X*2 (anyone | anybody | someone | somebody | people | others | person | persons | who | folks | a few | one or two | friends | colleagues | contacts | any other | businesses | companies | families | clients | homeowners | parents | owners | SLOT)',
      '(anyone | someone | who | somebody | anybody | name | names | people | person) (else | in your network | you know | in your circle | in mind)*2 (who | that)? (come | comes | spring | springs | pop | pops) to mind',
      '(anyone | someone | somebody | anybody | people | person | others | friends | colleagues | those) X? (you know | in your network | in your circle | you think | that you know | you have worked | you trust | you work) X',
      '(by | from | for | through | on | any | of | ask for | asking for | give | send | your | with | more | appreciate) (your)? (referral | referrals | introductions | intros)',
      '(forwardable | warm intro | warm introduction | double opt | personal introduction | short blurb | a blurb | pass my | pass along my | passing my | mention my name | send them my | give them my | share my (name | details | contact | information | card | number) | think of me | keep me in mind for | spread the word | word of mouth | send them my way | my way)',
      '(you know | you are close to | you are connected to | you are connected with | you used to work with | connected to | well connected with | knows | you worked with) (SLOT | CAP) X*4 (intro | introduction | introduce | connect | at | from | well)',
      '(noticed | saw | see) (you are | you know | that you are | that you know) (well | also)? (connected | friends | linked | know) (to | with)? (SLOT | CAP)',
      '(who | whom) (would | should | do | could | else) you (suggest | recommend | know | introduce | think | talk) X',
      'who (else | do you know | would benefit | might benefit | could benefit | could use | you know | you think) X',
      '(who (needs | need | wants | could use | may need | might need | are looking | is looking | is struggling | might be | would be | might benefit | would benefit | could benefit))',
      '(ideal client | ideal clients | ideal customer | best clients | perfect client | dream client)',
    ],
  },
});
