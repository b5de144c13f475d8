import type { ExportKind } from '@/utils/records/archive';

/** Each kind by the plain name of its file, with the columns without which a row of it means nothing. */
export const KINDS: Record<ExportKind, { files: string[]; needs: string[] }> = {
  profile: { files: ['profile'], needs: ['first name', 'last name', 'headline'] },
  positions: { files: ['positions'], needs: ['company name', 'title', 'started on'] },
  connections: { files: ['connections'], needs: ['first name', 'last name', 'connected on'] },
  invitations: { files: ['invitations'], needs: ['from', 'to', 'sent at', 'direction'] },
  messages: { files: ['messages'], needs: ['from', 'to', 'date', 'content'] },
  'recommendations-received': {
    files: ['recommendationsreceived'],
    needs: ['first name', 'last name', 'text', 'creation date'],
  },
  'recommendations-given': {
    files: ['recommendationsgiven'],
    needs: ['first name', 'last name', 'text', 'creation date'],
  },
};

/** Every kind, in reading order: whom the messages are with is best known when connections have been read. */
export const ALL_KINDS = Object.keys(KINDS) as ExportKind[];

export const baseName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** Lower case, without `.csv`, blanks, underscores, a member number at the end and what a second download adds. */
function plainName(path: string): string | undefined {
  const name = baseName(path).toLowerCase();
  if (!name.endsWith('.csv')) return undefined;
  return name
    .slice(0, -4)
    .replace(/ ?\(\d{1,3}\)$/, '')
    .replace(/_\d{1,20}$/, '')
    .replace(/[ _]/g, '');
}

/** What a file is by its name. `guide_messages.csv` and its like are none of these. */
export function kindOf(path: string): ExportKind | undefined {
  const name = plainName(path);
  return ALL_KINDS.find((kind) => name !== undefined && KINDS[kind].files.includes(name));
}
