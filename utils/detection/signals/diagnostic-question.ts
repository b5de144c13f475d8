import { defineSignal } from '../types';

export default defineSignal({
  id: 'diagnostic-question',
  kind: 'pitch',
  what: { en: 'A question that sounds them out' },
  why: { en: 'They feel that the question is there for you to sell, not to listen.' },
  source: 'https://www.nomorecoldcalling.com/are-you-a-sales-stalker/',
  phrases: {
    en: [
      'Q:how (are | do | does | is | have | did | would) (you | your X*2 | SLOT X? | CAP | the team | you guys | everyone | things | folks | it) SOFTEN*2 DOING',
      'Q:what (is | are | does | would | has | do) (your | SLOT | the | you | CAP) X*4 (challenge | challenges | priority | priorities | process | plan | plans | strategy | approach | setup | stack | goal | goals | focus | headache | bottleneck | obstacle | problem | pain | frustration | frustrations | struggle | workflow | situation | policy | game | solution | concern | concerns | budget | target | sink | currently | today | use | using | look | doing)',
      '(biggest | main | top | number one | greatest | hardest | toughest | key | largest | one) X? (challenge | challenges | pain | problem | obstacle | headache | priority | bottleneck | goal | concern | frustration | hurdle | time sink | struggle | complaint | blocker)',
      'Q:(are | is | do | does | have | has | did | could | would) (you | your X*2 | SLOT X? | CAP | anyone | the team | anyone on your team | you guys | either of you) SOFTEN*3 (struggling | struggle | using | use | facing | face | happy | satisfied | considered | considering | thought | tried | experiencing | dealing | spending | spend | losing | lose | exploring | planning | thinking | hiring | running | run | outsourcing | outsource | seeing | noticed | rely | relying | handle | handling | manage | managing | having | need | require | looking to | looking for | looking at | looking into | in the market | responsible | getting | tracking | doing | involved | pay | paying | want | wish | content | comfortable | worried | concerned | leveraging | set up | set for | covered | ready | prepared | actively | in house | internally | keep | measure | invest | investing | building | work with an | work with a | have a | have an | have any | have someone | have trouble)',
      'Q:(what | which) X? (tool | tools | software | system | crm | vendor | provider | platform | supplier | agency | service | partner | method | program)',
      'Q:who (do you | are you | is your | does your | currently | handles | at) X*2 (use | using | working | handle | work | provider | supplier | currently | SLOT)',
      'Q:(ever | have you ever | did you ever | have you) SOFTEN? (considered | thought | wondered | wished | tried | looked | explored | heard of | come across | felt | found yourself)',
      'Q:how (much | many | often | long | big | confident | well | soon | difficult | hard | easy | important | satisfied | happy | open) X*2 (time | hours | money | of | do | does | is | are | would | your | you)',
      '(pain point | pain points | sore spot | on your radar | on your roadmap | on the roadmap | on your mind | keeping you up | keeps you up | holding you back | on your plate | on your list | front of mind | top of mind | in house)',
      '(curious | wondering | wondered | wanted to ask | interested to know | keen to know | interested to hear | ask | asking | curiosity | wanted to see | like to know | love to know | like to understand) (about)? (how | if | whether | what | who | where | which) (you | your | SLOT | CAP | that | this | it | the | is | are | anyone)',
      'Q:is (X*4) (a priority | priority | something you | an issue | a problem | on your | part of | holding | a challenge | a focus | a concern | still a | a headache | in your | of concern | yours | sorted)',
      'Q:(what would | what if) (it | you | your | that | a | there | i)',
      'Q:what does X*4 (look like | mean | cost)',
      'Q:how (is | are) X*3 (going | working | holding | set up | handled | done | managed | looking) (for | at | with | these | out | in | there | this | today)',
      'Q:(still | currently) (using | doing | relying | struggling | handling | working with | looking | paying | running | in | on)',
      'Q:(do | does) X*3 (still | currently) X',
      'Q:(sounds | sound | is that | does that | does this | is this) (familiar | like you | like something | the case | true | right | ring)',
    ],
  },
});
