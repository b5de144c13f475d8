/** Made-up lives as LinkedIn would export them: the files of every era, as text, as a zip, and as Excel saves them. */
import { BlobWriter, ZipWriter } from '@zip.js/zip.js/lib/zip-core-custom.js';
import type { Life, LifePerson, LifeThread } from './lives';
import { saidIn } from './lives';

export const ERAS = ['2020', '2021', '2022', '2023', '2024', '2025', '2026'] as const;
export type Era = (typeof ERAS)[number];

export interface ExportFileText {
  path: string;
  /** In pieces of some tens of kilobytes. */
  text(): Generator<string>;
}

const NINE =
  'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,DATE,SUBJECT,CONTENT,FOLDER'.split(',');
const TEN = NINE.toSpliced(5, 0, 'RECIPIENT PROFILE URLS');
const MESSAGE_COLUMNS: Record<Era, string[]> = {
  2020: 'FROM,TO,DATE,SUBJECT,CONTENT,DIRECTION,FOLDER'.split(','),
  2021: NINE,
  2022: NINE,
  2023: TEN,
  2024: [...TEN, 'IS MESSAGE DRAFT', 'IS CONVERSATION DRAFT'],
  2025: [...TEN, 'ATTACHMENTS', 'IS MESSAGE DRAFT'],
  2026: [...TEN, 'ATTACHMENTS', 'IS MESSAGE DRAFT', 'IS CONVERSATION DRAFT'],
};
const PREAMBLE =
  'Notes:\n"When exporting, some addresses may be missing, see https://www.example.org/psettings"\n\n';
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const PIECE = 64_000;

/** One cell, quoted where it must be, or always. */
export function cell(text: string, always = false, delimiter = ','): string {
  const isSpecial = text.includes(delimiter) || /["\r\n]/.test(text);
  return always || isSpecial ? `"${text.replaceAll('"', '""')}"` : text;
}

export const urlOf = ({ slug }: { slug: string }): string =>
  `https://www.linkedin.com/in/${encodeURIComponent(slug)}`;

/** `2026-02-08` as `08 Feb 2026`. */
export function longDay(day: string): string {
  const [year, month, date] = day.split('-');
  return `${date} ${MONTHS[Number(month) - 1]} ${year}`;
}

/** As `1/29/26, 2:37 PM`. */
export function clockTime(at: string): string {
  const time = new Date(at);
  const hour = time.getUTCHours();
  const date = `${time.getUTCMonth() + 1}/${time.getUTCDate()}/${String(time.getUTCFullYear()).slice(2)}`;
  const minute = String(time.getUTCMinutes()).padStart(2, '0');
  return `${date}, ${hour % 12 || 12}:${minute} ${hour < 12 ? 'AM' : 'PM'}`;
}

/** The files of a life's export, named as at that time. */
export function exportOf(life: Life, era: Era): ExportFileText[] {
  return [
    { path: 'Profile.csv', text: () => pieces(profileRows(life)) },
    { path: 'Connections.csv', text: () => pieces(connectionRows(life, era)) },
    { path: 'Invitations.csv', text: () => pieces(invitationRows(life, era)) },
    { path: 'messages.csv', text: () => pieces(messageRows(life, era)) },
  ];
}

function* pieces(rows: Iterable<string>): Generator<string> {
  let piece = '';
  for (const row of rows) {
    piece += row;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  // LinkedIn's own files end without a newline.
  yield piece.replace(/\n$/, '');
}

/** Given and family names as the export parts them. */
export function namesOf({ name }: { name: string }): [given: string, family: string] {
  const blank = name.indexOf(' ');
  return blank < 0 ? [name, ''] : [name.slice(0, blank), name.slice(blank + 1)];
}

const row = (cells: readonly string[], always = false): string =>
  `${cells.map((text) => cell(text, always)).join(',')}\n`;

function* profileRows({ owner }: Life): Generator<string> {
  yield 'First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers\n';
  yield row([
    ...namesOf(owner),
    '',
    '',
    '',
    `${owner.position} at ${owner.company}`,
    '',
    'Shipping',
    '',
    '',
    '',
    '',
    '',
  ]);
}

function* connectionRows({ connections }: Life, era: Era): Generator<string> {
  const hasUrl = era >= '2023';
  if (era >= '2022') yield PREAMBLE;
  yield `First Name,Last Name,${hasUrl ? 'URL,' : ''}Email Address,Company,Position,Connected On\n`;
  for (const person of connections) {
    const url = hasUrl ? [urlOf(person)] : [];
    const { company, position, connectedOn } = person;
    yield row([...namesOf(person), ...url, '', company, position, longDay(connectedOn)]);
  }
}

function* invitationRows({ owner, invitations }: Life, era: Era): Generator<string> {
  const hasUrls = era >= '2024';
  yield `From,To,Sent At,Message,Direction${hasUrls ? ',inviterProfileUrl,inviteeProfileUrl' : ''}\n`;
  for (const { direction, person, at, note } of invitations) {
    const other = { slug: person.slug!, name: person.name! };
    const [from, to] = direction === 'sent' ? [owner, other] : [other, owner];
    const way = direction === 'sent' ? 'OUTGOING' : 'INCOMING';
    const urls = hasUrls ? [urlOf(from), urlOf(to)] : [];
    yield row([from.name, to.name, clockTime(at), note, way, ...urls]);
  }
}

function* messageRows({ owner, threads }: Life, era: Era): Generator<string> {
  const columns = MESSAGE_COLUMNS[era];
  const isQuoted = era >= '2026';
  yield row(columns, isQuoted);
  for (const thread of threads) {
    for (const said of saidIn(thread, owner)) {
      const cells = messageCells(owner, thread, said);
      yield row(
        columns.map((name) => cells[name] ?? ''),
        isQuoted,
      );
    }
  }
}

function messageCells(
  owner: LifePerson,
  { threadKey, title, others }: LifeThread,
  { at, isMine, sender, text }: { at: string; isMine: boolean; sender: LifePerson; text: string },
): Record<string, string> {
  const recipients = [owner, ...others].filter((person) => person !== sender);
  return {
    'CONVERSATION ID': `2-${btoa(threadKey)}`,
    'CONVERSATION TITLE': title ?? '',
    FROM: sender.name,
    'SENDER PROFILE URL': urlOf(sender),
    TO: recipients.map(({ name }) => name).join(', '),
    'RECIPIENT PROFILE URLS': recipients.map(urlOf).join(','),
    DATE: `${at.slice(0, 10)} ${at.slice(11, 19)} UTC`,
    CONTENT: text,
    DIRECTION: isMine ? 'OUTGOING' : 'INCOMING',
    FOLDER: 'INBOX',
    'IS MESSAGE DRAFT': 'No',
    'IS CONVERSATION DRAFT': 'No',
  };
}

/** The files as one zip. */
export async function zipOf(files: readonly ExportFileText[]): Promise<Blob> {
  const writer = new ZipWriter(new BlobWriter('application/zip'), { useWebWorkers: false });
  for (const { path, text } of files) await writer.add(path, streamOf(text()));
  return writer.close();
}

/** A small file of one text. */
export const textFile = (path: string, text: string): ExportFileText => ({
  path,
  *text() {
    yield text;
  },
});

export function streamOf(texts: Iterator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    pull(controller) {
      const { value, done } = texts.next();
      if (done) controller.close();
      else if (value !== '') controller.enqueue(encoder.encode(value));
    },
  });
}
