import { defineSignal } from '../types';

export default defineSignal({
  id: 'fake-anchor',
  kind: 'generic',
  what: { en: 'A post without its subject' },
  why: { en: 'If you do not say what it was about, they assume that you did not read it.' },
  source: 'https://www.nomorecoldcalling.com/are-you-a-sales-stalker/',
  phrases: {
    en: [
      'your (recent | latest | last | great | amazing | insightful | excellent | wonderful | interesting | awesome | PLAINSLOT)*3 CONTENT !(about | on | regarding | where | in | from | comparing | covering | that | which | of | with)',
      'your (recent | latest | last | great | amazing | insightful | excellent | wonderful | interesting | awesome | PLAINSLOT)*3 CONTENT END',
      'your (recent | latest | great | amazing | excellent | interesting | good | awesome | PLAINSLOT)*2 work (at | with | in | END) (CAP | PLAINSLOT | the)?',
      'what (you | your company | your team | PLAINSLOT | CAP) (are | is | have | do | does)? SOFTEN? (doing | building | built | do | does | creating | up to | achieving | achieved | accomplished) (at | in | there | with | over | here | is | END | looks)',
      '(follow | following | followed | been following) (your | you | PLAINSLOT) X? (work | journey | content | posts | company | career | progress | for | on | PLAINSLOT | profile | CONTENT)',
      '(resonated | resonates | resonate) with me',
      '(saw | read | noticed | seen | enjoyed | loved | liked) (your | the) X? CONTENT (and | END | i | it | really)',
      '(exciting | great | interesting | big) (things | news | times | stuff) (at | happening | from | for | coming)',
      '(your | PLAINSLOT) (growth | mission | vision | culture | values | story | journey | momentum | trajectory)',
    ],
  },
});
