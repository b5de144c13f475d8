import { defineSignal } from '../types';

export default defineSignal({
  id: 'met',
  kind: 'anchor',
  what: { en: 'Where you met' },
  why: { en: 'It reminds them of you, and tells them that you remember.' },
  source: 'https://www.nomorecoldcalling.com/are-you-a-sales-stalker/',
  phrases: {
    en: [
      '(great | good | nice | lovely | wonderful | fun | enjoyed | pleasure | glad | loved | fantastic | pleased | awesome | delight | happy | appreciated | enjoying | was a pleasure | pleasant) (to | it was | that we)? (meet~ | met | chatting | talking | speaking | seeing | catching up | connecting | running into | bumping into | finally meeting | putting a face | working | hearing | having you | spending) (with | to | you | our | the | SLOT | everyone | your | at | in | on | yesterday | last | WHEN | up)',
      '(enjoyed | loved | appreciated | liked) (our | the | your | meeting | chatting | talking | speaking | learning about | hearing about | seeing) X? (conversation | chat | talk | call | discussion | coffee | lunch | session | meeting | dinner | visit | time | you | with you | to you | company | insights | debate | walk | tour)',
      '(we | since we | when we | after we | that we | as we | where we) SOFTEN? (briefly | first | last | just | also)? (met | spoke | talked | chatted | sat | shared | discussed | worked | connected at | connected in | crossed paths | bumped | exchanged | agreed | shook | last spoke | last met | caught up | swapped | emailed | corresponded | grabbed | had coffee | had lunch | had dinner | were introduced)',
      '(our | the) X? (conversation | chat | call | discussion | talk | meeting | coffee | lunch | dinner | exchange | interview | visit | session | walk | debate | beer | email exchange | zoom) (about | at | on | in | over | yesterday | today | last | this | with | from | after | of | WHEN | earlier | SLOT | went | was)',
      '(you | as you | since you | like you | what you | that you | which you) (had | just | also | both)? (mentioned | told me | told us | recommended | described | pointed out | showed me | explained | promised | asked me | lent me | taught me | shared with me | gave me | said you | said that | said at | said about | were saying | talked about | helped me | helped us | suggested | sent me | introduced me)',
      'our (previous | earlier | last | recent | first | phone | zoom) (conversation | chat | discussion | call | meeting | talk | exchange | project)',
      '(met | meeting | met you | seeing you | run into you | ran into you | bumped into you | saw you) X? (at | in | during | on | through | via | over) (the | a | an | CAP | SLOT | NUM | last | WHEN | your | our)',
      '(the other | few | couple of) (day | night | week | weeks ago | months ago | years ago | days ago) (we | at | when | you | about | over)',
      '(years | months | weeks | long | while) (since we | ago we | since our | since i saw | since you)',
      '(remember | remembered | recall) (you | our | me | your | when you | when we | us | talking | that you | meeting)',
      '(nice | good | great | lovely) (meeting | seeing | chatting | talking | speaking)',
      '(you and i | both of us) (met | talked | spoke | sat | worked | were | discussed)',
    ],
  },
});
