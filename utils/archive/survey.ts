import type { ArchiveOwner, ExportKind, Problem, Why } from '@/utils/records/archive';
import { type Container, openContainer, type Pass, Refusal, type Source } from './container';
import { endsOf } from './invitations';
import { ALL_KINDS, kindOf } from './kinds';
import { LIMITS, type Limits } from './limits';
import { OwnerClues } from './owner';
import { profileIn } from './profile';
import { Profiles } from './profiles';
import { type Cells, cellsOf, isTooWide, wordsOf } from './row';
import { type Table, tableOf } from './table';
import { textOf } from './text';
import { isDraft, Threads } from './threads';

/** A file of the export that Vouch reads. */
export interface ExportFile {
  path: string;
  kind: ExportKind;
  /** Below the header, blank ones aside. */
  rows: number;
  source: Source;
}

/** What an export holds, found by reading all of it once, before anything is kept. */
export interface Survey {
  /** The same for the same export, dropped again. */
  exportId: string;
  /** In reading order. Empty where `refusal` says why. */
  files: ExportFile[];
  /** Files that Vouch does not read, by name. */
  passedOver: string[];
  /** Of files as a whole; those of their rows come with the batches. */
  problems: Problem[];
  /** Why nothing at all is read. */
  refusal?: Problem;
  owner?: ArchiveOwner;
  threads: Threads;
  limits: Limits;
}

export interface SurveyOptions {
  limits?: Partial<Limits>;
  signal?: AbortSignal;
  /** Bytes unpacked so far, and of all files as the archive says. */
  onProgress?(bytes: number, of: number): void;
}

/**
 * Reads a dropped zip or CSV through once: what is in it, whose it is, who is in which conversation, and whether all of
 * it can be read. Hostile and broken files end in `problems` or `refusal`; it rejects only with the signal's reason.
 */
export async function surveyExport(
  file: Blob,
  name: string,
  { limits, signal, onProgress }: SurveyOptions = {},
): Promise<Survey> {
  const all = { ...LIMITS, ...limits };
  const container = await openContainer(file, name, all);
  const reading = new Surveying(container, all, { bytes: 0, signal }, onProgress);
  for (const { source, kind } of ordered(container)) {
    try {
      await reading.add(source, kind);
    } catch (error) {
      signal?.throwIfAborted();
      reading.fail(source, error);
    }
  }
  return reading.result(name, await digest(container));
}

/** The kinds that have columns of their own. */
const TELLING_KINDS = ALL_KINDS.filter((kind) => !kind.startsWith('recommendations'));

/** A table dropped by itself is known by its columns where its name says nothing. */
function ordered({ sources }: Container): { source: Source; kind: ExportKind | undefined }[] {
  const known = sources.map((source) => ({ source, kind: kindOf(source.path) }));
  return known.sort((a, b) => rank(a.kind) - rank(b.kind) || (a.source.path < b.source.path ? -1 : 1));
}

const rank = (kind: ExportKind | undefined): number => (kind ? ALL_KINDS.indexOf(kind) : 0);

class Surveying {
  private readonly files: ExportFile[] = [];
  private readonly problems: Problem[];
  private readonly profiles = new Profiles();
  private readonly threads = new Threads(this.profiles);
  private readonly clues = new OwnerClues();
  private readonly size: number;

  constructor(
    private readonly container: Container,
    private readonly limits: Limits,
    private readonly pass: Pass,
    private readonly onProgress: SurveyOptions['onProgress'],
  ) {
    this.problems = [...container.problems];
    this.size = container.sources.reduce((sum, { size }) => sum + size, 0);
  }

  async add(source: Source, kind: ExportKind | undefined): Promise<void> {
    if (kind === undefined && isLookalike(source.path)) {
      this.container.passedOver.push(source.path);
      return;
    }
    const kinds = kind ? [kind] : TELLING_KINDS;
    const table = await tableOf(textOf(source.open(this.pass)), kinds, this.limits);
    if ('why' in table) {
      if (table.why !== 'empty') this.problems.push({ file: source.path, why: table.why });
      return;
    }
    const file: ExportFile = { path: source.path, kind: table.kind, rows: 0, source };
    this.files.push(file);
    for await (const rows of table.rows) {
      file.rows += rows.length;
      for (const { cells } of rows) {
        if (cells && !isTooWide(cells, table.width)) this.note(table, cellsOf(table.columns, cells));
      }
      this.onProgress?.(this.pass.bytes, this.size);
    }
  }

  fail({ path }: Source, error: unknown): void {
    const why: Why = error instanceof Refusal ? error.why : 'damaged';
    this.problems.push({ file: path, why });
  }

  result(name: string, exportId: string): Survey {
    const { threads, limits, container } = this;
    const { passedOver } = container;
    const file = name.slice(0, 500);
    const fatal = this.problems.find(({ why }) => why === 'bomb' || why === 'truncated');
    const nothing = this.files.length === 0 && (this.problems[0] ?? { file, why: 'nothing' as const });
    const refusal = fatal ?? (nothing || undefined);
    const owner = this.clues.owner(threads);
    return {
      exportId,
      files: refusal ? [] : this.files,
      passedOver,
      problems: this.problems,
      ...(refusal && { refusal }),
      ...(owner && { owner }),
      threads,
      limits,
    };
  }

  private note({ kind }: Table, cells: Cells): void {
    if (kind === 'messages') {
      if (isDraft(cells)) return;
      this.threads.add(cells);
      if (this.threads.size > this.limits.threads) throw new Refusal('bomb');
      const isOutgoing = /^outgoing$/i.test(cells('direction').trim());
      const key = this.profiles.keyOf(cells('sender profile url').trim());
      this.clues.sender(key, wordsOf(cells('from')), isOutgoing);
    } else if (kind === 'invitations') {
      const ends = endsOf(cells, this.profiles);
      if (ends) this.clues.invitation(ends);
    } else if (kind === 'profile') {
      const outcome = profileIn(cells);
      if ('record' in outcome) this.clues.profile(outcome.record.name);
    }
  }
}

/** LinkedIn's other files with the columns of messages.csv. */
const isLookalike = (path: string): boolean => /(?:guide|coach|role_?play)_?messages/i.test(path);

async function digest({ sources }: Container): Promise<string> {
  const marks = sources.map(({ path, mark }) => `${path} ${mark}`).sort();
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(marks.join('\n')));
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
