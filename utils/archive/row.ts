import type { FileTally, Why } from '@/utils/records/archive';
import type { Columns } from './table';

/** A cell by the name of its column; empty where the file has no such column or the row no such cell. */
export type Cells = (column: string) => string;

/** What a row turned out to be. */
export type Outcome<T> =
  | { record: T; skipped?: undefined; why?: undefined }
  | { skipped: keyof FileTally['skipped']; why?: undefined }
  | { why: Why; skipped?: undefined };

export const cellsOf =
  (columns: Columns, cells: readonly string[]): Cells =>
  (column) =>
    cells[columns.get(column) ?? -1] ?? '';

/** Whether a row says more than the header has names for. */
export const isTooWide = (cells: readonly string[], width: number): boolean =>
  cells.length > width && cells.slice(width).some((cell) => cell.trim() !== '');

/** In UTF-16 code units. */
export const lengthOf = (cells: readonly string[]): number =>
  cells.reduce((sum, cell) => sum + cell.length, 0);

/** A cell in which white space says nothing; nothing where it is blank. */
export function wordsOf(cell: string): string | undefined {
  const words = cell.trim();
  if (words === '') return undefined;
  return /[^\S ]| {2}/.test(words) ? words.replace(/\s+/g, ' ') : words;
}

/** Text in which white space counts, but not around it. */
export const textIn = (cell: string): string | undefined => cell.trim() || undefined;

/** The whole name, credentials and all, as LinkedIn shows it. */
export const nameIn = (cells: Cells): string | undefined =>
  wordsOf(`${cells('first name')} ${cells('last name')}`);

/** Names are the same whatever their case and blanks. */
export const tidyName = (name: string): string => name.normalize('NFC').toLowerCase();

/** What LinkedIn calls those whom it does not show. */
export const isNobody = (name: string): boolean => /^linkedin (?:member|user)$/i.test(name);

/** Without the fields of which nothing is told. */
export const told = <T extends object>(facts: T): T =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as T;

/** As zod's shapes are, whose input is their output. */
interface Shape<T> {
  safeParse(
    value: unknown,
  ): { success: true; data: T } | { success: false; error: { issues: { code?: string | undefined }[] } };
}

/** A record of that shape, or why the row holds none. */
export function shaped<T>(shape: Shape<T>, value: T): Outcome<T> {
  const parsed = shape.safeParse(value);
  if (parsed.success) return { record: parsed.data };
  return { why: parsed.error.issues.some(({ code }) => code === 'too_big') ? 'too-long' : 'shape' };
}
