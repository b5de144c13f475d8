import { defineSignal } from '../types';

export default defineSignal({
  id: 'pain',
  kind: 'pitch',
  what: { en: 'A problem put in their mouth' },
  why: { en: 'They are told that they have a problem by somebody who has not asked.' },
  source: 'https://www.nomorecoldcalling.com/are-you-a-sales-stalker/',
  phrases: {
    en: [
      '(tired of | struggling with | struggling to | struggle with | struggle to | struggles with | struggles to | frustrated by | frustrated with | sick of | fed up with | losing time | losing money | losing deals | losing clients | losing leads | wasting time | wasting money | wasting hours | drowning in | buried in | stuck with | stuck in | overwhelmed by | bogged down | juggling | chasing | slipping through | falling through | left on the table | leaving money)',
      '(common | biggest | real | same | major | growing | constant) X? (challenge | challenges | issue | issues | problem | problems | bottleneck | bottlenecks | headache | headaches | struggle | frustration | pain)',
      '(is | are | can be | gets | get | becomes | become | getting) (a | an | the | so | really | often | always)? X? (nightmare | headache | pain | struggle | challenge | bottleneck | time consuming | expensive | messy | overwhelming | painful | costly | tedious | hassle | exhausting | tricky | tough | complicated | challenging)',
      '(i know | we know | i imagine | i guess | i am guessing | my guess is | i assume | i bet | chances are | you are probably | you probably | you likely | you must | if you are like | you may be | you might be | i would imagine | i suspect | guessing | odds are | i expect) X',
      '(costs | costing | cost) (you | your | teams | companies | businesses | X GROUP)',
      '(manual | manually | spreadsheets | disconnected | fragmented | outdated | legacy | siloed | scattered | patchwork | clunky)',
      '(eats | eating | takes | taking | wastes | kills | drains | steals) X*2 (time | hours | week | day | weekend | energy | margin | budget)',
      '(hard | tough | difficult | tricky | impossible) to (find | hire | keep | track | scale | manage | get | measure | know | justify | prove | retain | fill | reach)',
      '(missing | losing | missed | leaking | bleeding | lose | miss) (out on | out | X? METRIC | opportunities | revenue | X customers | X sales)',
      '(skyrocketing | rising | soaring | shrinking | tightening | shortage | shortages)',
    ],
  },
});
