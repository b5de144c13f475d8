import { defineSignal } from '../types';

export default defineSignal({
  id: 'introducer',
  kind: 'anchor',
  what: { en: 'A named person between you' },
  why: { en: 'They trust the person you name, so they read on.' },
  source: 'https://www.nomorecoldcalling.com/are-you-a-sales-stalker/',
  phrases: {
    en: [
      '(CAP | SPECIFIC | KIN | somebody there | someone there) (CAP | from X | at X | in X | over X | of X X?)*3 (has | kindly | just | also | both | and | always | had | keeps)*2 (suggested | suggests | recommended | told me | introduced us | introduced me | mentioned you | mentioned that you | mentioned your | mentioned we | mentioned i | pointed me | put us | gave me your | said you | said i | said we | said that you | spoke highly | speaks highly | passed on | passed me | passed your | thought you | thought we | thought i | thinks we | thinks you | sent me | sends | encouraged | referred me | connected us | named you | wrote me | lent me | showed me | asked about | says hi | says you | says hello | asked me | insisted | swears | raves | vouched | sings your | nudged me | advised me | forwarded me | shared your)',
      '(they | he | she | who | all) (named | pointed at | recommended | suggested | mentioned) you',
      '(was | were | been) told by (CAP | SPECIFIC | KIN | your | our)',
      'asked (CAP | SPECIFIC | my KIN) (CAP)? about',
      'your X? name (came | kept coming | comes | keeps coming) up X*3 (with | in | when | at | during | from | over | as | while)',
      '(referred | introduced | recommended | pointed) (to you)? (by | through | your way by) (CAP | SPECIFIC | a | my | our | SLOT)',
      '(through | via | by) (our | my | a) X? (friend | colleague | teacher | professor | neighbour | neighbor | boss)',
      '(CAP | SPECIFIC) (CAP)? and (i | you) (were | are | worked | used | met | talked | spoke | go | know | both | studied | go | had | have)',
      '(our | a) mutual (friend | colleague | contact | connection | acquaintance) (CAP | SPECIFIC)',
      '(we | you and i | i) (both)? (know | met through | are friends with | worked with | were introduced by) (CAP | SPECIFIC)',
      '(at the suggestion of | on the recommendation of | on the advice of | at the recommendation of | copying | ccing | cc would | looping in | adding) (CAP | SPECIFIC | my)',
    ],
  },
});
