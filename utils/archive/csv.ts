import Papa from 'papaparse';

export interface Row {
  /** Where it begins, counted from 1. */
  line: number;
  cells: string[];
  why?: undefined;
}

/** A row that was given up. Reading goes on at the line after `line`, so that a stray quote costs no more than its own row. */
export interface BadRow {
  line: number;
  cells?: undefined;
  why: 'quotes' | 'too-long';
}

interface Bad {
  why: BadRow['why'];
  /** How much of the text it takes up. */
  length: number;
}

export interface CsvOptions {
  delimiter: string;
  /** In UTF-16 code units. */
  rowLength: number;
}

/** In UTF-16 code units. When as much has been read anew, a bad row is left out whole, so that time stays linear. */
const MAX_REREAD = 16_000_000;

/** Rows of delimited text as it comes in, chunk by chunk, blank ones left out. `cells` share memory with the chunk. */
export async function* rowsOf(
  text: AsyncIterable<string>,
  options: CsvOptions,
): AsyncGenerator<(Row | BadRow)[]> {
  const reader = new RowReader(options);
  for await (const chunk of text) yield reader.push(chunk);
  yield reader.end();
}

class RowReader {
  private rest = '';
  private line = 1;
  /** The rest of a row that was given up is left out up to the end of its line. */
  private isLeavingLine = false;
  private reread = 0;
  /** How much of the rest has been read without finding the end of its row. */
  private parsed = 0;

  constructor(private readonly options: CsvOptions) {}

  push(chunk: string): (Row | BadRow)[] {
    this.rest += chunk;
    // A long row is read anew only when twice as much of it is there, so that all of it costs linear time.
    return this.rest.length < 2 * this.parsed ? [] : this.read(false);
  }

  end(): (Row | BadRow)[] {
    if (!this.rest.endsWith('\n')) this.rest += '\n';
    return this.read(true);
  }

  private read(isEnd: boolean): (Row | BadRow)[] {
    const rows: (Row | BadRow)[] = [];
    while (!this.isLeavingLine || this.leaveLine()) {
      const bad = this.parse(rows, isEnd);
      if (!bad) break;
      rows.push({ line: this.line, why: bad.why });
      this.giveUp(bad.length);
    }
    this.parsed = this.rest.length;
    return rows;
  }

  /** Reads whole rows off the rest, up to the first that is to be given up. The same wherever the text was cut. */
  private parse(rows: (Row | BadRow)[], isEnd: boolean): Bad | undefined {
    const { delimiter, rowLength } = this.options;
    const text = this.rest;
    let from = 0;
    let bad: Bad | undefined;
    const parser = new Papa.Parser({
      delimiter,
      newline: '\n',
      step: ({ data, errors, meta: { cursor: to } }) => {
        if (to - from > rowLength) bad = { why: 'too-long', length: rowLength };
        else if (errors.length > 0) bad = { why: 'quotes', length: to - from };
        if (bad) return parser.abort();
        const cells = uncarriaged(data[0] as unknown as string[], text, to);
        if (!cells.every(isBlank)) rows.push({ line: this.line, cells });
        this.line += linesIn(text, from, to);
        from = to;
      },
    });
    parser.parse(text, 0, !isEnd);
    this.rest = text.slice(from);
    if (!bad && this.rest.length > rowLength) bad = { why: 'too-long', length: rowLength };
    return bad;
  }

  private giveUp(length: number): void {
    this.isLeavingLine = true;
    this.reread += length;
    if (this.reread <= MAX_REREAD) return;
    this.line += linesIn(this.rest, 0, length - 1);
    this.rest = this.rest.slice(length - 1);
  }

  private leaveLine(): boolean {
    const end = this.rest.indexOf('\n');
    this.rest = end < 0 ? '' : this.rest.slice(end + 1);
    if (end < 0) return false;
    this.line += 1;
    this.isLeavingLine = false;
    return true;
  }
}

const isBlank = (cell: string): boolean => cell.trim() === '';

/** Without the carriage return that Excel puts before the end of the line, but with one that the last, quoted cell holds. */
function uncarriaged(cells: string[], text: string, end: number): string[] {
  const last = cells.at(-1)!;
  if (!last.endsWith('\r')) return cells;
  const isHeld = text.endsWith('\r"', end - 1) || text.endsWith('\r"\r', end - 1);
  return isHeld ? cells : cells.with(-1, last.slice(0, -1));
}

function linesIn(text: string, from: number, to: number): number {
  let lines = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}
