import type { ExportKind, Why } from '@/utils/records/archive';
import { type BadRow, type Row, rowsOf } from './csv';
import { KINDS } from './kinds';
import type { Limits } from './limits';

/** The columns of a table by name, whatever their order. The first of two with one name counts. */
export type Columns = ReadonlyMap<string, number>;

export interface Table {
  kind: ExportKind;
  columns: Columns;
  /** How many cells the header has. */
  width: number;
  /** What stands below the header. */
  rows: AsyncIterable<(Row | BadRow)[]>;
}

/** What a file that should be a table is instead; `empty` is nothing to complain about. */
export type NoTable = { why: Extract<Why, 'columns' | 'binary'> | 'empty' };

const DELIMITERS = [',', ';', '\t'];
/** How far the header may lie from the beginning, in UTF-16 code units and in rows. */
const HEAD = 32_768;
const HEAD_ROWS = 40;
const LOST = /\ufffd/g;

/** Finds the header of a table of one of those kinds, below whatever preamble. Rejects when the text does. */
export async function tableOf(
  text: AsyncIterable<string>,
  kinds: readonly ExportKind[],
  { rowLength }: Limits,
): Promise<Table | NoTable> {
  const source = text[Symbol.asyncIterator]();
  const { head, isAll } = await headOf(source);
  for (const delimiter of DELIMITERS) {
    const options = { delimiter, rowLength };
    const sample = await firstRows(rowsOf(once(head), options), isAll ? undefined : lineAtEnd(head));
    const found = headerIn(sample, kinds);
    if (!found) continue;
    const { line, ...table } = found;
    return { ...table, rows: below(rowsOf(all(head, source), options), line) };
  }
  await source.return?.();
  if (head.trim() === '') return { why: 'empty' };
  const isBinary = head.includes('\0') || (head.match(LOST)?.length ?? 0) * 10 > head.length;
  return { why: isBinary ? 'binary' : 'columns' };
}

async function headOf(source: AsyncIterator<string>): Promise<{ head: string; isAll: boolean }> {
  let head = '';
  while (head.length < HEAD) {
    const { value, done } = await source.next();
    if (done) return { head, isAll: true };
    head += value;
  }
  return { head, isAll: false };
}

async function* once(text: string): AsyncGenerator<string> {
  yield text.slice(0, HEAD);
}

async function* all(head: string, rest: AsyncIterator<string>): AsyncGenerator<string> {
  try {
    yield head;
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}

/** The line that the sample breaks off in, which must not be taken for a whole one. */
function lineAtEnd(head: string): number {
  return head.slice(0, HEAD).split('\n').length;
}

async function firstRows(rows: AsyncIterable<(Row | BadRow)[]>, before = Number.POSITIVE_INFINITY) {
  const first: Row[] = [];
  for await (const group of rows) {
    for (const row of group) if (row.cells && row.line < before) first.push(row);
    if (first.length > HEAD_ROWS) break;
  }
  return first.slice(0, HEAD_ROWS);
}

function headerIn(rows: readonly Row[], kinds: readonly ExportKind[]) {
  for (const { line, cells } of rows) {
    const columns = columnsOf(cells);
    const kind = kinds.find((one) => KINDS[one].needs.every((name) => columns.has(name)));
    if (kind) return { kind, columns, width: cells.length, line };
  }
  return undefined;
}

function columnsOf(cells: readonly string[]): Columns {
  const columns = new Map<string, number>();
  for (const [index, cell] of cells.entries()) {
    const name = cell
      .replace(/["\ufeff]/g, '')
      .trim()
      .toLowerCase();
    if (!columns.has(name)) columns.set(name, index);
  }
  return columns;
}

async function* below(rows: AsyncIterable<(Row | BadRow)[]>, header: number) {
  for await (const group of rows) {
    if (group.length > 0 && group[0]!.line > header) yield group;
    else yield group.filter(({ line }) => line > header);
  }
}
