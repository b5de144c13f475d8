import { defineSignal } from '../types';

export default defineSignal({
  id: 'bump',
  kind: 'pitch',
  what: { en: 'Chasing an answer' },
  why: { en: 'An unanswered message was an answer; the reminder is about your list, not about them.' },
  source: 'https://www.nomorecoldcalling.com/i-just-deleted-you/',
  phrases: {
    en: [
      '(follow~ up | following up | followup | circle~ back | circling back | bump~ this | bumping | floating this | nudge | nudging | checking in | check in | checking back | check back | touching base | touch base | looping back | ping you | pinging | resurfacing | resurface | popping back | pop this | re upping | reupping | moving this | surfacing) X*3',
      '(just | wanted to | quick | quickly | gentle | friendly | little) (follow | following | checking | check | circling | bumping | nudge | reminder | nudging | see if | see whether | try | trying)',
      '^(any | your)? (thoughts | ideas | update | updates | news | word | luck | feedback) X*3 QM',
      'wdyt',
      '(did | have | had) you (get | had | have | see | seen | got | given | give | managed) (a | the | any | my | to | time | around)? X? (chance | look | opportunity | message | email | note | thought | moment | time | see | read | mail | last | proposal | invite)',
      '(a | any) (chance | opportunity | moment | time) to (look | read | review | think | see | consider | check | go | digest | glance | give | respond | reply)',
      'still (relevant | keen | open | interested | think | thinking | hoping | waiting | on your | happy to | here | available | there | looking | up for | haven | love | curious)',
      '(see | know | wonder | wondering | checking | ask) (if | whether) (you | my | this | that) X*2 (had | saw | got | received | read | seen | missed | came | thought | landed | reached | went | made | reviewed)',
      '(any | another) (reply | response | answer | interest | decision | update) (yet | on | from | would)',
      '(in case | incase) (you | it | this | my | that) X? (missed | got | was | is | slipped | went | get | did | landed | ended | useful | timely)',
      '(bring | bringing | move | moving | push | pushing | float | floating | send | putting | put) (this | it) X*2 (top | back | up | again)',
      '(one more | second | third | another) (time | attempt | try | message | note | follow)',
      '(me again | i again | again me | back again | it is me)',
      '(are you | is anybody | is anyone | anybody | anyone | you still | u | you) (there | alive | around | out there) QM',
      '(did | does | has) (this | my | the | that | it) X*2 (land | landed | reach | arrive | arrived | make sense | make any sense | come through | get through | go through) X*2 QM?',
      '(get | have | hear | hope for | waiting for) (an answer | a reply | a response | an ok | a yes | a yes or no | a quick reply | your reply | your answer | your response)',
      'still no (answer | reply | word | response | from | luck)',
      '(try | trying) (you | once | one more | again | my luck) X*2',
    ],
  },
});
