import { fill } from '@/utils/wording/render';
import type { Wording } from '@/utils/wording/types';

/** What a writer might put into each blank: invented, and as particular as the real thing would be. */
export const particulars: Readonly<Record<string, readonly string[]>> = {
  'where you met': [
    'the harbour workshop',
    'Lena’s stand in Ghent',
    'the queueing meetup on Tuesday',
    'the ferry canteen',
  ],
  'something they said': [
    'your rule of never paging anyone twice a night',
    'the parcel that went to Malta three times',
    'what you said about hiring cooks as dispatchers',
    'your doubts about the label printer',
  ],
  'what they meant to do': [
    'open the second depot',
    'try four-day weeks with the night crew',
    'move the invoices off paper',
    'hand over the Sunday tours',
  ],
  'the subject': [
    'night rotas',
    'returns that nobody scans',
    'training drivers in winter',
    'the cold store in Ghent',
  ],
  'what you would ask': [
    'plan the week before Easter with two people out',
    'tell a driver that the tour has changed',
    'decide which parcels wait until morning',
    'keep the night crew from leaving',
  ],
  'what they mentioned': [
    'the sorting hall in Bruges',
    'a book on ferry timetables',
    'the trial with cargo bikes',
    'the strike at the Malmö depot',
  ],
  'what you found': [
    'a paper on how Ghent counts its ferries',
    'photos of the old hall from 1974',
    'the two-page rota that the Malmö crew uses',
    'a map of the tram depots of 1931',
  ],
  'what they did or told you': [
    'the tip about the Malmö rota',
    'the walk to the last tram',
    'the names of the two carriers to avoid',
    'the hour you gave my drivers in May',
  ],
  'what it helps with': [
    'the rota for our own night crew',
    'a talk I gave to the drivers in May',
    'the choice of a new depot',
    'the plan for the Easter week',
  ],
  'remind them': [
    'we shared the last table at the Ghent meetup and you drew your rota on a napkin',
    'you explained the parcel to Malta to me on the ferry',
    'you sat next to me in Lena’s session on winter tours',
    'your dog ate my badge in Bruges',
  ],
  'what you would ask about': [
    'the first week in the new hall',
    'the trial with cargo bikes',
    'your talk in Bruges',
    'the move of the cold store',
  ],
  'why now': [
    'our night crew lost two people this week',
    'I drew the same rota today',
    'the ferry to Malta is in the news',
    'my drivers asked for your napkin this morning',
  ],
  'its subject': [
    'night rotas without pagers',
    'the parcel that went to Malta',
    'hiring cooks as dispatchers',
    'labels in the cold store',
  ],
  'what you took from it': [
    'we now page one person and write to the rest',
    'nobody had checked the label printer',
    'a kitchen teaches you to queue',
    'two drivers on one tour talk each other awake',
  ],
  'what you tried': [
    'one pager for the whole night',
    'printing labels before lunch',
    'two cooks at dispatch',
    'a rota drawn by the crew itself',
  ],
  'what happened': [
    'the calls fell from nine a night to two',
    'the drivers wanted the old way back by Friday',
    'the crew now swaps shifts without asking me',
    'nobody has slept in the canteen for a month',
  ],
  'what you liked about their talk': [
    'the napkin with the rota',
    'that you showed the failed week too',
    'the bit about cooks',
    'the photo of the empty hall',
  ],
  'your own case': [
    'a crew of three',
    'tours that end after midnight',
    'islands with one ferry a day',
    'a depot without a door',
  ],
  'what you see differently': [
    'with three people, nobody is left to swap with',
    'labels fade in our cold store',
    'our cooks left after a month',
    'the second ferry is the slower one',
  ],
  'whom you passed it to': [
    'our night lead',
    'Jon Falk',
    'the crew in Malmö',
    'my sister, who drives a tram',
  ],
  'what they said': [
    'somebody has counted the labels at last',
    'that is our Monday to the minute',
    'whoever wrote this has loaded a van in the rain',
    'the bit about Malta made my week',
  ],
  'the line': [
    'nobody sleeps with a pager',
    'a van is late before it leaves',
    'the printer knows more than the planner',
    'ask the cook',
  ],
  'somebody you both know': ['Bea Lang', 'Tom Reed', 'Lena Moreau', 'Jon Falk'],
  'who suggested it': ['Bea Lang', 'Tom Reed from the Ghent depot', 'Lena Moreau', 'Jon Falk'],
  'why they thought so': [
    'you ran the Malmö night crew through the strike',
    'we both lost a parcel to Malta',
    'you had the same trouble with the label printer',
    'both of us hire cooks as dispatchers',
  ],
  'how you know them': [
    'the Ghent choir',
    'our years at the Bruges depot',
    'a ferry that broke down in 2019',
    'the Tuesday queueing meetup',
  ],
  'your reason': [
    'you wrote the rota that our night crew copied in May',
    'my crew in Ghent takes over your old depot on Monday',
    'Lena Moreau showed me the rota that you drew on a napkin',
    'you hired the two cooks whom I trained in Malmö',
  ],
  'what they did': [
    'your move to the hall in Bruges',
    'the Malmö rota on your page',
    'the end of the Sunday tours',
    'your trial with cargo bikes in March',
  ],
  'what you see': [
    'by Thursday half the labels are wrong',
    'two people take all the nights',
    'the second tour always waits',
    'our vans leave half empty on Mondays',
  ],
  'what you work on': [
    'rotas for a night crew of nine',
    'the winter tours in Ghent',
    'labels that survive a cold store',
    'ferry timetables for two islands',
  ],
  'what keeps you busy': [
    'the week before Easter',
    'a printer that eats labels',
    'the training of two new drivers',
    'a depot without heating',
  ],
  'what you promised': [
    'the name of the ferry clerk',
    'our rota from May',
    'the recipe from the Ghent stand',
    'the photo of the napkin',
  ],
  'the link, name or answer': [
    'Pia Holm, at the Malmö office.',
    'nine people, two nights each.',
    'half butter, half lard.',
    'the third door behind the tram stop.',
  ],
  'what you cannot find out': [
    'which labels last a winter in the cold',
    'who hired the first cook as a dispatcher',
    'where the second ferry loses its hour',
    'how the Malmö crew got rid of the pager',
  ],
  'your answer': [
    'we ask the crew first and draw lots for what is left',
    'the two with small children choose, the rest rotate',
    'we close the second tour that week',
    'the cooks plan it, and nobody argues with a cook',
  ],
  'who would know': ['Pia in Malmö', 'our night lead', 'Tom from the night shift', 'Lena Moreau'],
  'why you ask': [
    'we drew lots last year and it ended badly',
    'Pia asked me the same on Monday',
    'our Easter plan is due on Friday',
    'two of my drivers have given notice',
  ],
  'their point': [
    'the thin nights',
    'two people for three tours',
    'the crew’s swap list',
    'the fading labels',
  ],
  'what you would like to know': [
    'get the drivers to agree',
    'find out which labels fade',
    'choose who stays at Easter',
    'talk the owner into a second van',
  ],
  'what you did or thought': [
    'I took it for a label problem',
    'we blamed the second tour',
    'I planned nights by age',
    'nobody here would swap a shift',
  ],
  'what you meant to add': [
    'in Malmö the cooks draw the rota',
    'our labels fade on the left side only',
    'a ferry clerk taught me to count vans',
    'we gave the pager to the night lead and nobody missed it',
  ],
  'what was hardest': [
    'the first Sunday',
    'telling the drivers',
    'the talk with the union',
    'two weeks without a printer',
  ],
  'what you found out': [
    'the labels fade because the hall is too warm',
    'Pia keeps two cooks on call at Easter',
    'the ferry clerk counts vans by hand',
    'drivers swap more when nobody watches',
  ],
  'what changed your mind': [
    'the youngest sleep worst by day',
    'it was the printer all along',
    'they swap as soon as I leave the room',
    'the second tour was late before it left',
  ],
  'where you both were': [
    'the Bruges depot',
    'the ferry school in Ghent',
    'Holm Transport',
    'the Malmö night desk',
  ],
  'when you were there': [
    'until 2014',
    'in the year of the strike',
    'for the two cold winters',
    'from May to the move',
  ],
  'what you remember': [
    'the vending machine that only gave soup',
    'the night when all three ferries stood still',
    'old Falk counting vans with a pencil',
    'the smell of the label glue',
  ],
  'somebody from there': ['old Falk', 'Bea Lang', 'the clerk with the pencil', 'Jonas from the cold store'],
  'what it taught you': [
    'label first, load later',
    'feed the night crew before you ask them anything',
    'a rota in pencil lives longer',
    'whoever shouts has lost the van',
  ],
  'what they may know you by': [
    'ran the night desk in a red coat',
    'backed the van into the gate',
    'kept the pencil list of swaps',
    'sang in the canteen on Fridays',
  ],
  'what reminded you of it': [
    'a box of old labels',
    'the smell of ferry diesel',
    'Falk’s pencil in a drawer',
    'a photo of the hall',
  ],
  'what reminded you of them': [
    'a napkin with a rota on it',
    'the new ferry timetable',
    'a cook in the dispatch room',
    'the strike in Malmö',
  ],
  'why not, in a few words': [
    'we make our own rotas',
    'we chose a carrier in May',
    'our crew is nine people',
    'the cold store is let until 2031',
  ],
  'what would have gone wrong': [
    'lost the Easter tours',
    'bought the wrong printer',
    'hired nobody for the nights',
    'sent the vans to the old hall',
  ],
  'who introduced you': ['Bea Lang', 'Tom Reed', 'Lena Moreau', 'Jon Falk'],
  'whom they introduced you to': ['Pia Holm', 'Jon Falk', 'Karin Moll', 'Omar from the ferry line'],
  'what came of it': [
    'we spoke for an hour, mostly of cooks',
    'two of the Malmö crew will spend a week with us',
    'we drew a rota on the back of a menu',
    'we found that we fear the same printer',
  ],
  'what happens next': [
    'we meet at the depot on the ninth',
    'I send the rota on Friday',
    'the night lead visits us in May',
    'both crews swap a driver for a week',
  ],
  'why it may take time': [
    'the strike is still on',
    'the hall moves this week',
    'it is Easter, and nobody plans at Easter',
    'the night lead is away until May',
  ],
  'why it came to nothing': [
    'the depot closes in May',
    'they plan by hand and like it',
    'the crew of four does not need a rota',
    'the ferry line was sold',
  ],
  'their news': [
    'the new hall in Bruges',
    'ten years at the Ghent depot',
    'the prize for the ferry book',
    'the second cargo bike',
  ],
  'what it took': [
    'three winters of night tours',
    'a year of talks with the union',
    'more Sundays than you will admit',
    'two movers and one broken lift',
  ],
  'who told you': ['Bea Lang', 'the crew in Malmö', 'your night lead', 'Jon Falk'],
  'the result you had together': [
    'the drop in night calls from nine to two',
    'the early opening of the Bruges depot',
    'a whole winter without a lost parcel',
    'the Easter plan that held',
  ],
  'your ideal client, with a title': [
    'a head of dispatch with thirty drivers or more',
    'a depot manager who runs nights',
    'an operations director at a ferry line',
    'a night manager in a cold store',
  ],
  'the person, with their title': [
    'Pia Holm, who runs dispatch in Malmö',
    'your depot manager in Bruges',
    'Jon Falk, the night lead',
    'Karin Moll, director of the ferry line',
  ],
  'why you want to meet them': [
    'she ran a depot through the strike',
    'they plan nights without pagers',
    'nobody else hires cooks as dispatchers',
    'their labels have lasted three winters',
  ],
  'what got easier for them': [
    'the Monday rota takes you ten minutes',
    'you find a swap without calling round',
    'no label fades before Friday',
    'you sleep through your nights off',
  ],
  'what they made possible': [
    'the trial at two depots',
    'the winter without pagers',
    'the move to the Bruges hall',
    'the cargo bikes in the old town',
  ],
  'where they went': ['the Ostend port', 'Moll Ferries', 'the tram company', 'the depot in Lund'],
  'what you two went through': [
    'the strike in Malmö',
    'the move at Easter',
    'three winters of nights',
    'the week of the flood',
  ],
  'what they thanked you for': [
    'the rota that held over Easter',
    'the night with the broken printer',
    'the hour with your drivers',
    'the labels for the cold store',
  ],
};

/** The hint without the quotation or the note that some carry. */
const plain = (hint: string) =>
  hint
    .replace(/ \((?:your note|their latest|their words|perhaps): .*$/, '')
    .replace(/ to “.*$/, '')
    .replace(/^\p{Lu}/u, (letter) => letter.toLowerCase());

const capitalised = (value: string) => value.charAt(0).toUpperCase() + value.slice(1);

/** Fills every blank by its hint, capitalised where a sentence opens; throws on a hint that `choose` has nothing for. */
export function filledWith(
  wording: Wording,
  choose: (hint: string, nth: number) => string | undefined,
): Wording {
  let nth = 0;
  const values = wording.segments.flatMap((segment, i) => {
    if (typeof segment === 'string') return [];
    const value = choose(plain(segment.blank), nth++);
    if (value === undefined) throw new Error(`Nothing for “${segment.blank}”`);
    const before = wording.segments[i - 1];
    const opensSentence = before === undefined || (typeof before === 'string' && /[.?!] $/.test(before));
    return [opensSentence ? capitalised(value) : value];
  });
  return fill(wording, values);
}

/** Fills every blank with its `turn`th particular; several of one kind in a wording get different ones. */
export function particularly(wording: Wording, turn: number): Wording {
  return filledWith(wording, (hint, nth) => {
    const choices = particulars[hint];
    return choices?.[(turn + (nth && hint.startsWith('what happened') ? nth : 0)) % choices.length];
  });
}
