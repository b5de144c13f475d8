import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { csvCell, csvOf } from '@/utils/backup/csv';

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '"=1"', "'=1", '|calc', '%0A=1'])(
  '%j is no formula to a spreadsheet',
  (text) => {
    const [[cell]] = Papa.parse<string[]>(csvCell(text), { delimiter: ',' }).data as [[string]];
    expect(cell.startsWith("'")).toBe(true);
    expect(cell.slice(1)).toBe(text);
  },
);

test.each(['Ilse Marrow', 'Marrow, Boats & Co', 'She said “=1”', '1-2', 'a;b', 'two\nlines', ''])(
  '%j stays as it is',
  (text) => {
    const rows = Papa.parse<string[]>(csvOf(['x', 'y'], [[text, 7]]).slice(1), {
      skipEmptyLines: true,
      delimiter: ',',
    }).data;
    expect(rows).toEqual([
      ['x', 'y'],
      [text, '7'],
    ]);
  },
);
