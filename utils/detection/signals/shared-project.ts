import { defineSignal } from '../types';

export default defineSignal({
  id: 'shared-project',
  kind: 'anchor',
  what: { en: 'Something under way between you' },
  why: { en: 'It goes on with what you do together.' },
  source: 'https://www.nomorecoldcalling.com/are-you-a-sales-stalker/',
  phrases: {
    en: [
      '(our | the) (project | team | client | plan | launch | campaign | website | rollout | migration | contract | order | pilot | proposal | workshop | work | scope | deliverables | report | results | event | agreement | kickoff | sprint | meeting notes | draft | engagement | trial | installation | roof | kitchen | translation | logo) (is | was | went | has | will | on | for | from | in | together | this | last | we | you | so | and | with | i | END | are | looks)',
      '(working | work) with (you | your team | you and)',
      '(the) X? (you | we) (sent | asked | requested | ordered | discussed | talked | agreed | signed | mentioned | wanted | needed | shared | wrote | promised | built | made | started | finished | delivered | reviewed | spoke)',
      '(update | updates | progress | status) (on | from | of | about) (the | our | your | this | SLOT)',
      '(you | your team | we) (did | have done | delivered | finished | achieved | completed | shipped | handled | hit | made) X*3',
      '(pleasure | great | enjoyed | enjoying | been | loved | honor | honour) (working | collaborating | partnering | doing business)',
      '(results | success | outcome) (we | of our | from our | you) X',
      '(since | after) (we | you) (started | launched | went live | finished | completed | signed | installed | delivered | began)',
      '(as a (valued | loyal | longtime) | happy with | satisfied with | pleased with) (client | customer | our | the | how | your)',
    ],
  },
});
