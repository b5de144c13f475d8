import { z } from 'zod/mini';
import { Instant, MAX_TEXT, Media, MemberId, Slug } from './page';

const line = z.string().check(z.maxLength(1_000));
const text = z.string().check(z.maxLength(MAX_TEXT));
const count = z.number().check(z.int(), z.nonnegative());
/** A day without time or zone, `YYYY-MM-DD`, as the export gives it. */
const Day = z.iso.date();
/** `YYYY-MM`, or `YYYY` where that is all. */
const Month = z.string().check(z.regex(/^\d{4}(?:-\d{2})?$/));

/** The files of LinkedIn's export that Vouch reads, in the order in which it reads them. */
export const ExportKind = z.enum([
  'profile',
  'positions',
  'connections',
  'invitations',
  'messages',
  'recommendations-received',
  'recommendations-given',
]);
export type ExportKind = z.infer<typeof ExportKind>;

/**
 * Why something of an export could not be read.
 * Of the whole: `bomb`: unpacks beyond all reason; `truncated`: a zip that is cut off or none at all; `nothing`: no
 * file that Vouch reads.
 * Of a file: `path`: its name leads out of the archive; `duplicate`: a name that came before; `encrypted`;
 * `packing`: packed in a way that no browser unpacks; `damaged`: its data broke off or does not match its checksum;
 * `columns`: no line holds the columns that it should have; `binary`: no text.
 * Of a line: `columns`: more cells than columns; `quotes`: quoted text that is not closed where it should be;
 * `too-long`; `date`; `people`: it names nobody; `characters`: kept, but bytes in it are no text and became U+FFFD;
 * `shape`: any other value that is not what the column holds.
 */
export const Why = z.enum([
  'bomb',
  'truncated',
  'nothing',
  'path',
  'duplicate',
  'encrypted',
  'packing',
  'damaged',
  'binary',
  'columns',
  'quotes',
  'too-long',
  'date',
  'people',
  'characters',
  'shape',
]);
export type Why = z.infer<typeof Why>;

/** `file`: its path in the archive, or the dropped file's name. `line`: counted from 1 in that file; none for all of it. */
export const Problem = z.object({
  file: line,
  line: z.optional(count),
  why: Why,
});
export type Problem = z.infer<typeof Problem>;

/** Somebody as the export names them: never all fields, and for hidden profiles none. */
export const ArchivePerson = z.object({
  slug: z.optional(Slug),
  memberId: z.optional(MemberId),
  name: z.optional(line),
});
export type ArchivePerson = z.infer<typeof ArchivePerson>;

/** A connection, with company and position at the time of the export. */
export const ArchiveConnection = z.extend(ArchivePerson, {
  company: z.optional(line),
  position: z.optional(line),
  connectedOn: Day,
});
export type ArchiveConnection = z.infer<typeof ArchiveConnection>;

/** A message without any id: `at` to the second. Its text is empty where it held `media` alone. */
export const ArchiveMessage = z.object({
  at: Instant,
  from: z.enum(['me', 'them']),
  senderName: z.optional(line),
  /** Who of a group said it. */
  senderSlug: z.optional(Slug),
  subject: z.optional(line),
  text,
  media: z.optional(Media),
});
export type ArchiveMessage = z.infer<typeof ArchiveMessage>;

/** Messages of one conversation, in the order of the file. The same thread may come again in a later batch. */
export const ArchiveThread = z.object({
  /** As a page's address names the thread; `export:` and whatever tells it apart where the export holds no such id. */
  threadKey: line,
  title: z.optional(line),
  /** The other side; nobody in a group. */
  person: ArchivePerson,
  isGroup: z.boolean(),
  /** An advertisement sent through LinkedIn: from a campaign, not from a person. */
  isSponsored: z.boolean(),
  messages: z.array(ArchiveMessage),
});
export type ArchiveThread = z.infer<typeof ArchiveThread>;

/** `at` was written without a zone and is taken as UTC: true to within 14 hours. */
export const ArchiveInvitation = z.object({
  direction: z.enum(['sent', 'received']),
  person: ArchivePerson,
  at: Instant,
  note: text,
});
export type ArchiveInvitation = z.infer<typeof ArchiveInvitation>;

export const ArchiveProfile = z.object({
  name: line,
  headline: z.optional(text),
  summary: z.optional(text),
  industry: z.optional(line),
});
export type ArchiveProfile = z.infer<typeof ArchiveProfile>;

export const ArchivePosition = z.object({
  company: line,
  title: z.optional(line),
  description: z.optional(text),
  location: z.optional(line),
  startedOn: z.optional(Month),
  /** None: the present one. */
  finishedOn: z.optional(Month),
});
export type ArchivePosition = z.infer<typeof ArchivePosition>;

/** `at` as in `ArchiveInvitation`. */
export const ArchiveRecommendation = z.object({
  direction: z.enum(['given', 'received']),
  name: line,
  company: z.optional(line),
  title: z.optional(line),
  text,
  at: z.optional(Instant),
  isVisible: z.boolean(),
});
export type ArchiveRecommendation = z.infer<typeof ArchiveRecommendation>;

/**
 * Where reading goes on: after `row` rows of `file`, an index into the files in reading order. A deflated file can't be
 * entered in its middle, so the rows before are unpacked and counted again, which costs a fraction of keeping them.
 */
export const ImportCursor = z.object({
  /** Names the export by its files, sizes and checksums; another export is read from its beginning. */
  exportId: line,
  file: count,
  row: count,
});
export type ImportCursor = z.infer<typeof ImportCursor>;

/** Whose export it is, and by what that is known, surest first. */
export const ArchiveOwner = z.extend(ArchivePerson, {
  foundBy: z.enum(['invitations', 'profile', 'conversations', 'name', 'given']),
});
export type ArchiveOwner = z.infer<typeof ArchiveOwner>;

/** What became of the lines of one file. */
export const FileTally = z.object({
  file: line,
  kind: ExportKind,
  /** Rows below the header; every one is also in one of the next three. */
  rows: count,
  taken: count,
  skipped: z.object({ drafts: count, hidden: count }),
  unreadable: count,
});
export type FileTally = z.infer<typeof FileTally>;

/** What is read at a time: a few thousand rows of one file at most. */
export const ImportBatch = z.object({
  cursor: ImportCursor,
  /** What this batch adds to the tally of its file. */
  tally: FileTally,
  /** Rows of all files up to the end of this batch, and of all together. */
  progress: z.object({ rows: count, of: count }),
  connections: z.array(ArchiveConnection),
  threads: z.array(ArchiveThread),
  invitations: z.array(ArchiveInvitation),
  profiles: z.array(ArchiveProfile),
  positions: z.array(ArchivePosition),
  recommendations: z.array(ArchiveRecommendation),
  problems: z.array(Problem),
});
export type ImportBatch = z.infer<typeof ImportBatch>;
