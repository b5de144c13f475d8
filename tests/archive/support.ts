import { type ReadOptions, readExport } from '@/utils/archive/read';
import { type Survey, type SurveyOptions, surveyExport } from '@/utils/archive/survey';
import type { FileTally, ImportBatch, Problem } from '@/utils/records/archive';
import { type ExportFileText, textFile, zipOf } from '../bench/exports';

export interface Everything extends Omit<ImportBatch, 'cursor' | 'progress' | 'tally' | 'problems'> {
  survey: Survey;
  batches: ImportBatch[];
  /** By path. */
  tallies: Record<string, FileTally>;
  /** Of the survey and of all batches. */
  problems: Problem[];
}

/** Files by path and text, zipped and read. */
export async function readFiles(
  files: Record<string, string>,
  options: ReadOptions & SurveyOptions = {},
): Promise<Everything> {
  const texts = Object.entries(files).map(([path, text]): ExportFileText => textFile(path, text));
  return readBlob(await zipOf(texts), 'export.zip', options);
}

/** One file dropped by itself. */
export const readOne = (
  path: string,
  content: string | Uint8Array<ArrayBuffer>,
  options: ReadOptions & SurveyOptions = {},
) => readBlob(new Blob([content]), path, options);

export async function readBlob(
  blob: Blob,
  name: string,
  options: ReadOptions & SurveyOptions = {},
): Promise<Everything> {
  const survey = await surveyExport(blob, name, options);
  const batches: ImportBatch[] = [];
  for await (const batch of readExport(survey, options)) batches.push(batch);
  return gather(survey, batches);
}

export function gather(survey: Survey, batches: ImportBatch[]): Everything {
  const tallies: Record<string, FileTally> = {};
  for (const { tally } of batches) {
    const known = tallies[tally.file];
    tallies[tally.file] = known ? sum(known, tally) : tally;
  }
  return {
    survey,
    batches,
    tallies,
    problems: [...survey.problems, ...batches.flatMap(({ problems }) => problems)],
    connections: batches.flatMap(({ connections }) => connections),
    threads: batches.flatMap(({ threads }) => threads),
    invitations: batches.flatMap(({ invitations }) => invitations),
    profiles: batches.flatMap(({ profiles }) => profiles),
    positions: batches.flatMap(({ positions }) => positions),
    recommendations: batches.flatMap(({ recommendations }) => recommendations),
  };
}

const sum = (a: FileTally, b: FileTally): FileTally => ({
  ...a,
  rows: a.rows + b.rows,
  taken: a.taken + b.taken,
  skipped: {
    drafts: a.skipped.drafts + b.skipped.drafts,
    hidden: a.skipped.hidden + b.skipped.hidden,
  },
  unreadable: a.unreadable + b.unreadable,
});

export const THREAD = '5d0c1f4e-8a37-4b52-9c61-0e7d21b3a901_100';
export const THREAD_ID = `2-${btoa(THREAD)}`;
export const ADA = 'https://www.linkedin.com/in/ada-alder-1';
export const BO = 'https://www.linkedin.com/in/bo-birch-2';
export const CLEO = 'https://www.linkedin.com/in/cleo-cedar-3';

export const MESSAGES =
  'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER,' +
  'ATTACHMENTS,IS MESSAGE DRAFT,IS CONVERSATION DRAFT\n';
export const CONNECTIONS = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On\n';
export const INVITATIONS = 'From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n';
/** Tells that the export is Ada's. */
export const INVITED = `${INVITATIONS}Ada Alder,Bo Birch,"1/29/26, 2:37 PM",,OUTGOING,${ADA},${BO}\n`;

/** A row of messages.csv, from Bo to Ada unless told otherwise. */
export function message(
  told: Partial<
    Record<
      | 'id'
      | 'title'
      | 'from'
      | 'url'
      | 'to'
      | 'urls'
      | 'date'
      | 'subject'
      | 'content'
      | 'files'
      | 'draft'
      | 'threadDraft',
      string
    >
  > = {},
): string {
  const all = {
    id: THREAD_ID,
    title: '',
    from: 'Bo Birch',
    url: BO,
    to: 'Ada Alder',
    urls: ADA,
    date: '2026-03-04 09:05:06 UTC',
    subject: '',
    content: 'Hello Ada',
    files: '',
    draft: 'No',
    threadDraft: 'No',
    ...told,
  };
  const { id, title, from, url, to, urls, date, subject, content, files, draft, threadDraft } = all;
  const cells = [id, title, from, url, to, urls, date, subject, content, 'INBOX', files, draft, threadDraft];
  return `${cells.map((text) => `"${text.replaceAll('"', '""')}"`).join(',')}\n`;
}
