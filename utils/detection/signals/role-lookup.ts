import { defineSignal } from '../types';

export default defineSignal({
  id: 'role-lookup',
  kind: 'generic',
  what: { en: 'Their title as the reason' },
  why: { en: 'A title is what the site shows everybody; it does not tell them why you chose them.' },
  source: 'https://www.nomorecoldcalling.com/are-you-a-sales-stalker/',
  phrases: {
    en: [
      'as (a | an | the | someone) X*4 (at | of | in | with | for | leading | who | running | responsible) (CAP | PLAINSLOT | the | a | your | X)',
      'as (a | an | the) (X)*2 (PLAINSLOT | leader | founder | owner | ceo | cto | cfo | director | manager | executive | entrepreneur | professional | recruiter | head | vp)',
      '(given | with | based on | considering | because of | due to | in light of) your (role | position | background | experience | work | title | expertise | profile | focus | interest | current | PLAINSLOT | skills | X background | X experience)',
      'your (role | position | title | job | work | experience | background | expertise | time | current role) (at | in | as | with) (CAP | PLAINSLOT | X)',
      '(since | because) you (are | work | run | lead | manage | head) (a | an | the | at | in | X)',
      '(your | you) (team | company | business | firm | organization | organisation | agency | store | restaurant | practice | startup | clinic | school | hotel | department | website | shop | brand | growth) (at | is | has | may | might | could | would | are | can | must | probably | likely | needs)',
      '(you | your company) (are | is | were) SOFTEN? (leading | running | heading | growing | hiring | expanding | building | scaling | managing | based | located | opening) X',
      '(see | saw | notice | noticed | read | heard | understand) (that)? (you | your company | your team | PLAINSLOT | CAP) (are | is | have | has | just | recently | were | was) SOFTEN? (hiring | expanding | growing | raised | launched | opened | opening | looking | recruiting | closed | announced | promoted | joined | moved | started | acquired | been at | building | scaling | using | working | a | an | the | in | at)',
      '(congratulations | congrats | kudos | well done) (on | for | to) (your | the | PLAINSLOT | being | reaching | all) X*3 (role | promotion | position | funding | round | raise | launch | growth | success | anniversary | award | job | series | news | expansion | acquisition | achievement | PLAINSLOT | opening | ipo)',
      '(for | in | at | with) PLAINSLOT (industry | space | sector | teams | companies | professionals | field | community | area)',
    ],
  },
});
