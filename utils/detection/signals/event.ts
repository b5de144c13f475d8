import { defineSignal } from '../types';

export default defineSignal({
  id: 'event',
  kind: 'anchor',
  what: { en: 'An event you both know' },
  why: { en: 'A shared room is a reason that belongs to them.' },
  source: 'https://www.nomorecoldcalling.com/are-you-a-sales-stalker/',
  phrases: {
    en: [
      'your X*2 (talk | panel | session | keynote | presentation | lecture | workshop | demo | speech | remarks | booth | poster | stand | set | class | reading | exhibition) (at | on | about | during | in | last | yesterday | was | made | where | for | SLOT | WHEN | changed | gave | really | stuck | stayed)',
      '(heard | saw | watched | listened to | caught | enjoyed | loved | attended | liked | attending | seeing | hearing) (you | your) X? (speak | talk | present | on stage | panel | session | keynote | on the | presentation | lecture | workshop | speaking | presenting | play | perform | webinar)',
      '(at | from | after | during | in | since | before) (the | this | last | our | your | a | that)? X*4 EVENT (in | on | last | WHEN | yesterday | END | was | and | where | i | we | today | this | with | when | you | a | the)',
      '(at | from | during | after) (the | this | last)? X*2 (conference | meetup | summit | hackathon | offsite | reunion | trade show | expo | congress | symposium | convention | wedding | retreat | happy hour | demo day | roundtable | career fair | job fair | book fair | seminar)',
      '(at | from | during | after) (the)? SPECIFIC',
      '(sat | seated | stood | standing | sitting | stuck) (next | beside | behind | across | opposite | in front | together) X',
      '(also | both | we) (attended | attending | went to | at | going to | signed up | took | were at | spoke at) X',
      '(see you | seeing you | meet you | join you) (at | there) (the | SLOT | CAP | X)',
      '(your | the) (stand | booth | table) (at | in)',
      '(organized | organised | hosted | moderated | ran) (the | by) X*2',
    ],
  },
});
