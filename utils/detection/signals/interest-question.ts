import { defineSignal } from '../types';

export default defineSignal({
  id: 'interest-question',
  kind: 'pitch',
  what: { en: 'Fishing for interest' },
  why: { en: 'They are asked to raise a hand for something they did not look for.' },
  source: 'https://www.gong.io/blog/sales-email-cta/',
  phrases: {
    en: [
      'Q:(would | could | might | will | does | is | are | do | can | should) (this | that | it | you | any of this | something like this | there | any of that | these | SLOT) X*3 (interest | interested | interesting | helpful | useful | relevant | worth | valuable | beneficial | benefit | sense | resonate | resonates | appeal | fit | curious | open to | opposed | familiar | intrigued | worthwhile | crazy | applicable)',
      '(worth | make sense to | makes sense to | merit | sense in) (exploring | explore | discussing | discuss | looking | look | a look | talking | talk | considering | seeing | sharing | sending | comparing | connecting | connect | checking | continuing | digging | chatting | chat | a | me | us | taking | revisiting | trying | having)',
      '(if | whether) (you | this | it | that | there | you would | any of this | these) X*3 (interested | of interest | relevant | open to | makes sense | resonates | helpful | curious | useful | a fit | worth | fits | rings | appeals | valuable | sounds | piques | strikes)',
      '^(interested | curious | fair | open | relevant | intrigued | keen | thoughts | sound good | sound interesting | sounds interesting | make sense | ring a bell | deal | bad idea | worth it | worth a | any interest | game | fancy | want in | shall i | open to | yay or nay) X*5 QM',
      '(happy | glad | love | like | delighted | can | could | pleased | more than happy | willing | ready) (to | me | i | also)? SOFTEN? (show | share | send | walk | tell | explain | offer | demonstrate | give | run | put together | provide | forward | pass | brainstorm | introduce | invite | discuss | answer) (you | our | a | an | more | how | what | some | the | over | my | SLOT | it | through | along | this | that | your | any)',
      '(learn | learning | hear | know | see | find out | discover | information | details | discuss) more (about | on | if | here | END | information | details)',
      'more (information | details | examples) (about | on | if | here | END | or | at)',
      '(let me know | lmk | tell me | say the word | holler) (if | whether | when | and i | what) (you | this | it | that | interested | there | i can | and)? X? X? (interested | would like | want | works | helpful | fit | interest | curious | open | like | worth | ok | prefer | need)',
      '(reply | respond | comment | type | text | dm | message) (yes | with | me | back | info | here | now | SLOT | to me)',
      '(should | shall | can | could | may | might | mind if | ok if | okay if | want me to | like me to | alright if) (i | me)? SOFTEN? (send | share | show | forward | email | walk | shoot | drop | pass) (you | it | over | a | an | the | some | more | along | that | SLOT | my | our | your)',
      '(would | do) you (like | want | care | wish | prefer) (to | me | a | an | some | more | us | seeing | that)',
      '(could | might | would | may) be (something | a good | a great | a fit | a match | of interest | of value | useful | worth | helpful | interesting | a perfect | an interesting | relevant)',
      '(any | no | of | your) interest (in | here | at)?',
      '(a good fit | a great fit | a fit here | good match | mutual fit | the right fit | potential fit | see if there | see if we | see if it | see whether)',
      '(not sure | unsure | no idea | wondering) if (this | you | it | that | there | any)',
      '(give | try) it a (try | go | shot | spin | look)',
      '(try | test) (it | us | this) (out | for | free)',
      '(take | have) a (look | peek)',
    ],
  },
});
