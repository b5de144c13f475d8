import { defineSignal } from '../types';

export default defineSignal({
  id: 'shared-past',
  kind: 'anchor',
  what: { en: 'A past you share' },
  why: { en: 'A place and a time that you share belong to the two of you.' },
  source: 'https://www.nomorecoldcalling.com/are-you-a-sales-stalker/',
  phrases: {
    en: [
      'fellow (X)*4 (alum | alumna | alumnus | alumni | graduate | classmate | grad | alums)',
      '(alum | alumna | alumnus | alumni | alums)',
      '(old | former | ex | past | previous | my) (classmate | colleague | teammate | neighbour | neighbor | boss | roommate | student | coworker | classmates | colleagues | teammates | manager)',
      '(we | you and i | we both | both of us) SOFTEN? (both)? (worked | studied | graduated | attended | went | overlapped | grew up | lived | served | trained | were | played | shared | interned | volunteered | started | sang | rowed | ran | did | took) (together | at | with | to | from | in | on | a | for | the | our)',
      '(worked | working | work | studied | played | served | rowed | sang | built) (together | with you | alongside you | for you | under you) X*2',
      '(when | while | back when | since | before | after) (i | you | we) (was | were | worked | left | joined | started | lived | ran | studied | had | led | taught | did | sat) (at | in | with | on | working | a | the | there | our | as | my | your | together | both | still)',
      'same (school | class | team | year | university | dorm | cohort | batch | college | course | program | programme | regiment | crew | choir | club | street | village | building | bus | flight | train | employer | company | floor | office | department)',
      '(used to | back in) (work | study | live | our | the | NUM | share | sit | play | my | your) X*3',
      '(noticed | saw | see | realized) (that)? (you | we) (also | both | too)? (studied | graduated | went | attended | worked | did | lived | grew | trained | spent | come | are from | started | were)',
      '(i | we) (also)? (grew up | lived | studied | worked | spent | come from | was born | went to | left) X*4 (too | as well | myself | also | same | before you | after you)',
      '(years | months | time) (at | with | in) (CAP | SLOT) X*2 (we | you | together | and)',
      '(our | the) (time | days | years | class | team | project | school | university | old | shared | alma) X*2 (at | together | in | back | mater | of | CAP)',
      'class of NUM',
      '(miss | missed | missing) (working | our | the old | you)',
      '(catch up | reconnect | reconnecting | been ages | long overdue | old times | good old | old days) X*2',
    ],
  },
});
