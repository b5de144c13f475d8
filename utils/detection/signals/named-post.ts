import { defineSignal } from '../types';

export default defineSignal({
  id: 'named-post',
  kind: 'anchor',
  what: { en: 'What they said, by its subject' },
  why: { en: 'You name what they said, so they know that you read it.' },
  source: 'https://www.nomorecoldcalling.com/are-you-a-sales-stalker/',
  phrases: {
    en: [
      'your (X)*4 PIECE (on | about | regarding | where | in which | covering | comparing | from | in | with | that | of | for | over | between | arguing | explaining | saying | titled | called) !(linkedin | my | your | here | a | me | us | our)',
      'your X? (point | take | view | argument | idea | thinking | question | observation | perspective | line | thoughts | insights | advice | suggestion | tip | approach | story | remark | comment | example | analogy | answer | critique | breakdown | rant | explanation | description | decision | work | research | analysis | joke | rule | framing | method | experiment | move) (about | on | that | to | regarding | around | of | with | from) X X?',
      '(what | how | when | where | why) you X? PIECEV (about | on | in | with | for | at | to | that | how | the | your | it | during | after) X',
      '(saw | read | noticed | enjoyed | loved | liked | watched | appreciated | reading | reread | bookmarked | shared | heard) (that | where | how)? (your | you) X? (comment | commented | post | posted | wrote | shared | published | launched | shipped | built | talk | spoke | open | asked | replied | said | answered | review | answer | reply) X*3 (on | about | in | that | how | why | the | of | where | to | asking | comparing)',
      '(post | article | piece | talk | episode | thread | essay | paper | comment | interview | video | newsletter | chapter | book) (on | about | where | in which | comparing | arguing | explaining) X',
      '(read | reading | finished | listened to | watched | used | tried | cited | printed | forwarded | bookmarked | quoted | starred | forked) your (X)*3 X',
      '(made me | got me | helped me | convinced me | saved me | taught me | changed how | changed the way | changed my | had me) (rethink | think | laugh | smile | realize | realise | try | see | want | look | reconsider | wonder | curious | go | dig | understand | question | start | stop | i | we | book | buy | write | cry | check | remember)',
      '(stuck | stayed | resonated | sat) with me X*3 (because | since | as | for)',
      '(agree | disagree | agreed | disagreed | curious) with (your | you)',
      '(you (argue | argued | wrote | claim | claimed | say | said | describe | described | made the point | nailed | mention | called | compared | compare | explained | raised | flagged | noted)) (that | how | about | the | it | in | a | X)',
      '(your | that) (line | quote | sentence | paragraph | chart | slide | figure | example | photo | picture | diagram | anecdote | bit | part | section | chapter) (about | on | of | from | in | where | with | that)',
    ],
  },
});
