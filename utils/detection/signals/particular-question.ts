import { defineSignal } from '../types';

export default defineSignal({
  id: 'particular-question',
  kind: 'anchor',
  what: { en: 'A question only they can answer' },
  why: { en: 'You ask about something of theirs, and not to sell.' },
  source: 'https://www.nomorecoldcalling.com/are-you-a-sales-stalker/',
  phrases: {
    en: [
      'Q:(how | what | why | when | where | which | who) did you X*6 (go | decide | choose | learn | get | find | end up | start | manage | make | handle | do | come | move | switch | leave | pick | solve | build | write | think | feel | end)',
      'Q:what (made | got | drew | led | brought | inspired | prompted | pushed) you X',
      '(curious | wondering | wondered | love to hear | like to hear | like to know | love to know | keen to hear | interested to hear | interested in hearing | want to hear | hear) (how | what | why | whether | about | if | more about) (you | your | the | it | that) X*2 (got | went | made | decided | came | did | found | managed | learned | learnt | navigated | moved | ended | chose | experience | transition | took | handled | built | felt | approached | SPECIFIC | thoughts on)',
      '(your advice | advice on | any advice | your take on | what you would do | your experience with | your experience of | any tips | tips on | advice for | recommend any | what would you recommend)',
      '(trying | try | want | hoping | like | learning) to (understand | learn | find out) (how | about | why | what | X)',
      '(can i | could i | may i | i would like to | i want to | wanted to) ask (you)? (about | how | what | something | a question | whether | if)',
    ],
  },
});
