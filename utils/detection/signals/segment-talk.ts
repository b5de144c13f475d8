import { defineSignal } from '../types';

export default defineSignal({
  id: 'segment-talk',
  kind: 'pitch',
  what: { en: 'Talk to a segment' },
  why: { en: 'They notice that this was written to a kind of person, not to them.' },
  source: 'https://www.nomorecoldcalling.com/are-you-a-sales-stalker/',
  phrases: {
    en: [
      'GROUP (just | much)? (like | similar to | such as) (you | yours | yourself | yourselves | SLOT | CAP | us)',
      'in your (position | role | situation | industry | shoes | space | field | area | sector | seat | line | market | niche | city | region | vertical | spot | stage | size)',
      '(most | many | lots of | a lot of | other | some | several | all | every | few | fellow | busy | local | growing | top | the | small | similar | these) X*2 GROUP (i | we | that | who | are | have | struggle | tell | say | find | at | use | lose | spend | still | get | want | do | run | need | end | keep | face | miss | waste | think | in your | know | see | love | just | don | right | these | like | pay | rely)',
      'your (peers | competitors | sector | niche | vertical | competition | counterparts | target audience | ideal customers | ideal clients)',
      '(of your size | your size | at your stage | in your space | on your side)',
      'for X*3 GROUP (like | who | that | looking | in) (you | your | yours | want | need | are | to)',
      '(typically | usually | often) X*2 (at | with | for | when) GROUP',
      '(when | if | while | once) you are (running | managing | leading | scaling | growing | juggling | responsible | hiring | building | dealing)',
      '(GROUP | everyone) (i | we) (work | speak | talk | spoke | talked | worked | partner | meet | serve | support | help) (with | to)',
      'a (common | frequent | recurring | typical | big) X*2 (theme | challenge | issue | problem | pain | complaint | frustration | request)',
      '(we | i) (keep | kept) (hearing | seeing)',
      '(hear | hearing | heard | see | seeing) (from | across | with | this | that | it) X*2 (other | GROUP | all | industry | most | leaders)',
    ],
  },
});
