import { defineSignal } from '../types';

export default defineSignal({
  id: 'call-ask',
  kind: 'pitch',
  what: { en: 'A call asked of a stranger' },
  why: { en: 'You ask for their time before you have given them a reason to trust you.' },
  source: 'https://www.gong.io/blog/sales-email-cta/',
  phrases: {
    en: [
      '(up | open | free | available | game | around | down | opposed | willing | interested) (for | to | in) (a | an | some | having | hopping | jumping | doing | scheduling | setting | NUM | on)*2 SHORT*3 CALL',
      '(schedule | book | set up | arrange | grab | find | setup | organize | have | do | hop on | jump on | hopping on | jumping on | get on | plan | hold | put | squeeze in | line up | setting up | scheduling | fit in | carve out | lock in | coordinate) (you | us | your | me)? (a | an | some | for a | for | in | the | up)*2 SHORT*3 (CALL | time | MINUTES | slot)',
      'SHORT MINUTES? (call | chat | demo | meeting | zoom | walkthrough | conversation | intro | consultation | consult | session | phonecall | sync | huddle | discussion)',
      '(spare | have | got | give | need | for | in | just | take | lend | borrow | steal | grab | only | takes | worth | ask | free | about | carve | with) (me | us | you | up | out)? (just | only | about | a | up to)*2 AMOUNT (MINUTES | of your time | minutes of)',
      'AMOUNT MINUTES (WHEN | of your | for a | to see | to show | to chat | to talk | to discuss | to walk | to connect | to explore | to learn | with you | together | max | tops | on your | is all | call | chat | could)',
      'worth (a | an | NUM | having | your | some | SLOT) SHORT*3 (CALL | look | MINUTES | time | peek)',
      '(what | how) (is | does | do | are) (your)? (calendar | schedule | availability | week | WHEN) (look | looking | like | for)',
      'your (calendar | availability)',
      'are you (free | available | around) (WHEN | for | to | at | sometime | any)',
      '(does | would | how about | how is | is) (WHEN | NUM | sometime | later) X? (work | suit | good | okay | ok | X WHEN)',
      '(when | what time | which day | what day) (works | suits | would | is good | is best | could | are you | do you have) X*3 (you | best | time | well)',
      '(on | over) the phone',
      '(give | call) (me | you) (a call | a ring | at NUM | on NUM)',
      'some time (WHEN | to | for | in)',
      '(have | find | make | got) (the | some | a | any)? (time | moment | minute | sec | second) (to | for | WHEN)',
    ],
  },
});
