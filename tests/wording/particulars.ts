import { fill } from '@/utils/wording/render';
import type { Wording } from '@/utils/wording/types';

/** What a writer might put into each blank: invented, and as particular as the real thing would be. */
const particulars: Record<string, readonly [string, string, string]> = {
  'where you met': ['the harbour workshop', 'Lena’s stand in Ghent', 'the queueing meetup on Tuesday'],
  'something they said': [
    'your rule of never paging anyone twice a night',
    'the parcel that went to Malta three times',
    'what you said about hiring cooks as dispatchers',
  ],
  'what they meant to do': [
    'open the second depot',
    'try four-day weeks with the night crew',
    'move the invoices off paper',
  ],
  'the subject': ['night rotas', 'returns that nobody scans', 'training drivers in winter'],
  'what you would ask': [
    'plan the week before Easter with two people out',
    'tell a driver that the tour has changed',
    'decide which parcels wait until morning',
  ],
  'what they mentioned': [
    'the sorting hall in Bruges',
    'a book on ferry timetables',
    'the trial with cargo bikes',
  ],
  'what you found': [
    'a paper on how Ghent counts its ferries',
    'photos of the old hall from 1974',
    'the two-page rota that the Malmö crew uses',
  ],
  'what they did or told you': [
    'the tip about the Malmö rota',
    'walking me to the last tram',
    'naming the two carriers to avoid',
  ],
  'what it helps with': [
    'the rota for our own night crew',
    'a talk I gave to the drivers in May',
    'the choice of a new depot',
  ],
  'remind them': [
    'we shared the last table at the Ghent meetup and you drew your rota on a napkin',
    'you explained the parcel to Malta to me on the ferry',
    'you sat next to me in Lena’s session on winter tours',
  ],
  'what you would ask about': [
    'the first week in the new hall',
    'the trial with cargo bikes',
    'your talk in Bruges',
  ],
  'why now': [
    'our night crew lost two people this week',
    'I drew the same rota today',
    'the ferry to Malta is in the news',
  ],
  'its subject': [
    'night rotas without pagers',
    'the parcel that went to Malta',
    'hiring cooks as dispatchers',
  ],
  'what you took from it': [
    'we now page one person and write to the rest',
    'nobody had checked the label printer',
    'a kitchen teaches you to queue',
  ],
  'what you tried': [
    'one pager for the whole night',
    'printing labels before lunch',
    'two cooks at dispatch',
  ],
  'what happened': [
    'the calls fell from nine a night to two',
    'the drivers wanted the old way back by Friday',
    'the crew now swaps shifts without asking me',
  ],
  'what you liked about their talk': [
    'the napkin with the rota',
    'that you showed the failed week too',
    'the bit about cooks',
  ],
  'your own case': ['a crew of three', 'tours that end after midnight', 'islands with one ferry a day'],
  'what you see differently': [
    'with three people, nobody is left to swap with',
    'labels fade in our cold store',
    'our cooks left after a month',
  ],
  'who suggested it': ['Bea Lang', 'Tom Reed from the Ghent depot', 'Lena Moreau'],
  'why they thought so': [
    'you ran the Malmö night crew through the strike',
    'we both lost a parcel to Malta',
    'you had the same trouble with the label printer',
  ],
  'how you know them': [
    'the Ghent choir',
    'our years at the Bruges depot',
    'a ferry that broke down in 2019',
  ],
  'your reason': [
    'you wrote the rota that our night crew copied in May',
    'my crew in Ghent takes over your old depot on Monday',
    'Lena Moreau showed me your napkin drawing',
  ],
  'what they did': [
    'your move to the hall in Bruges',
    'the Malmö rota on your page',
    'that you ended the Sunday tours',
  ],
  'what you see': [
    'by Thursday half the labels are wrong',
    'two people take all the nights',
    'the second tour always waits',
  ],
  'what you work on': [
    'rotas for a night crew of nine',
    'the winter tours in Ghent',
    'labels that survive a cold store',
  ],
  'what keeps you busy': ['the week before Easter', 'a printer that eats labels', 'two new drivers'],
  'what you promised': [
    'the name of the ferry clerk',
    'our rota from May',
    'the recipe from the Ghent stand',
  ],
  'the link, name or answer': [
    'Pia Holm, at the Malmö office.',
    'nine people, two nights each.',
    'half butter, half lard.',
  ],
  'your answer': [
    'we ask the crew first and draw lots for what is left',
    'the two with small children choose, the rest rotate',
    'we close the second tour that week',
  ],
  'who would know': ['Pia in Malmö', 'our night lead', 'Tom, who did it last year'],
  'why you ask': [
    'we drew lots last year and it ended badly',
    'Pia asked me the same on Monday',
    'our Easter plan is due on Friday',
  ],
  'their point': ['the thin nights', 'two people for three tours', 'the crew’s swap list'],
  'what you would like to know': [
    'get the drivers to agree',
    'find out which labels fade',
    'choose who stays at Easter',
  ],
  'what you did or thought': [
    'I took it for a label problem',
    'we blamed the second tour',
    'I planned nights by age',
  ],
  'why not, in a few words': [
    'we make our own rotas',
    'we chose a carrier in May',
    'our crew is nine people',
  ],
  'the result you had together': [
    'your night calls fell from nine to two in a month',
    'the Bruges depot opened a week early',
    'not one parcel was lost last winter',
  ],
  'your ideal client, with a title': [
    'a head of dispatch with thirty drivers or more',
    'a depot manager who runs nights',
    'an operations director at a ferry line',
  ],
  'the person, with their title': [
    'Pia Holm, who runs dispatch in Malmö',
    'your depot manager in Bruges',
    'Jon Falk, the night lead',
  ],
};

/** The hint without the quotation or the note that some carry. */
const plain = (hint: string) =>
  hint
    .replace(/ \(your note: .*$/, '')
    .replace(/ (?:to|in|of) “.*$/, '')
    .toLowerCase();

const capitalised = (value: string) => value.charAt(0).toUpperCase() + value.slice(1);

/** Fills every blank with its `turn`th particular; throws on a hint that has none. */
export function particularly(wording: Wording, turn: 0 | 1 | 2): Wording {
  const values = wording.segments.flatMap((segment, i) => {
    if (typeof segment === 'string') return [];
    const value = particulars[plain(segment.blank)]?.[turn];
    if (value === undefined) throw new Error(`No particular for “${segment.blank}”`);
    const before = wording.segments[i - 1];
    const opensSentence = before === undefined || (typeof before === 'string' && /[.?!] $/.test(before));
    return [opensSentence ? capitalised(value) : value];
  });
  return fill(wording, values);
}
