import type { Book } from '@/utils/relationships/book';

/** Notes read at a time. */
const ROWS = 2_000;

const HEADER = [
  'Name',
  'Headline',
  'Company',
  'Position',
  'Profile',
  'Connected on',
  'Tags',
  'What they are to you',
  'Note',
  'Asked on',
  'Ask',
  'Answer',
];

/** People, the user's notes and asks, for spreadsheets. A person who was asked more than once has a line for each. */
export async function peopleTable(book: Book, accountId: string) {
  const [people, standings, asks] = await Promise.all([
    book.people(accountId),
    book.list('standings', accountId),
    book.list('asks', accountId),
  ]);
  const noteOf = new Map<string, string>();
  let after: string | undefined;
  for (;;) {
    const notes = await book.scan('notes', after, ROWS);
    for (const { personId, text } of notes) noteOf.set(personId, text);
    if (notes.length < ROWS) break;
    after = notes.at(-1)!.id;
  }
  const standingOf = new Map(standings.map((standing) => [standing.personId, standing]));
  const rows: (string | undefined)[][] = [];
  for (const person of people.sort((a, b) => ((a.name ?? '') < (b.name ?? '') ? -1 : 1))) {
    const own = asks.filter(({ personId }) => personId === person.id);
    for (const ask of own.length > 0 ? own : [undefined]) {
      rows.push([
        person.name,
        person.headline,
        person.company,
        person.position,
        person.slug && `https://www.linkedin.com/in/${encodeURIComponent(person.slug)}`,
        person.connectedOn,
        person.tags?.join(', '),
        standingOf.get(person.id)?.relation,
        noteOf.get(person.id),
        ask?.at.slice(0, 10),
        ask?.text,
        ask?.answer?.kind,
      ]);
    }
  }
  return { header: HEADER, rows };
}
