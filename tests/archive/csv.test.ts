import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type BadRow, type Row, rowsOf } from '@/utils/archive/csv';
import { cell } from '../bench/exports';
import { growsInProportion } from '../growth';

async function* each<T>(list: Iterable<T>): AsyncGenerator<T> {
  yield* list;
}

async function parse(text: string | string[], delimiter = ',', rowLength = 10_000) {
  const rows: (Row | BadRow)[] = [];
  const chunks = typeof text === 'string' ? [text] : text;
  for await (const group of rowsOf(each(chunks), { delimiter, rowLength })) {
    for (const row of group) rows.push(row);
  }
  return rows;
}

const cellsIn = async (text: string | string[], delimiter = ',') =>
  (await parse(text, delimiter)).map(({ cells }) => cells);

/** Cuts a text at the given shares of its length. */
function cut(text: string, at: readonly number[]): string[] {
  const places = [...new Set(at.map((share) => Math.floor(share * text.length)))].sort((a, b) => a - b);
  return [0, ...places].map((from, index) => text.slice(from, places[index]));
}

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({ unit: fc.constantFrom('"', ',', ';', '\n', '\r', ' ', 'a', 'é', '\t'), maxLength: 12 }),
);
const shares = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 8 });
/** Rows of blanks alone are left out, so the first cell says something. */
const table = fc.array(
  fc.tuple(fc.constant('x'), anyText, anyText, anyText).map((cells): string[] => cells),
  { minLength: 1, maxLength: 8 },
);

test('any cells come back from any quoting, line ends and cuts', async () => {
  await fc.assert(
    fc.asyncProperty(
      table,
      fc.constantFrom(',', ';', '\t'),
      fc.boolean(),
      fc.constantFrom('\n', '\r\n'),
      fc.boolean(),
      shares,
      async (rows, delimiter, always, newline, ends, at) => {
        const text =
          rows
            .map((cells) => cells.map((one) => cell(one, always, delimiter)).join(delimiter))
            .join(newline) + (ends ? newline : '');
        expect(await cellsIn(cut(text, at), delimiter)).toEqual(rows);
      },
    ),
    { numRuns: 400 },
  );
});

test('whatever the text, its rows are the same however it is cut, and no text throws', async () => {
  const wild = fc.string({
    unit: fc.constantFrom('"', '"', ',', '\n', '\n', '\r', ' ', 'a', 'b'),
    maxLength: 300,
  });
  await fc.assert(
    fc.asyncProperty(wild, shares, async (text, at) => {
      expect(await parse(cut(text, at), ',', 40)).toEqual(await parse(text, ',', 40));
      expect(await parse([...text], ',', 40)).toEqual(await parse(text, ',', 40));
    }),
    { numRuns: 400 },
  );
});

test('lines are counted in the file, not in rows', async () => {
  const rows = await parse('a,b\r\n\n"two\nlines",x\n\n  ,\nlast,y');
  expect(rows).toEqual([
    { line: 1, cells: ['a', 'b'] },
    { line: 3, cells: ['two\nlines', 'x'] },
    { line: 7, cells: ['last', 'y'] },
  ]);
});

test('only the header has carriage returns', async () => {
  expect(await cellsIn('a,b\r\n1,2\n3,"4"\r\n')).toEqual([
    ['a', 'b'],
    ['1', '2'],
    ['3', '4'],
  ]);
});

test('a stray quote costs its own row alone', async () => {
  const rows = await parse('1,"stray,x\n2,"fine, too",y\n3,plain,z\n');
  expect(rows).toEqual([
    { line: 1, why: 'quotes' },
    { line: 2, cells: ['2', 'fine, too', 'y'] },
    { line: 3, cells: ['3', 'plain', 'z'] },
  ]);
});

test('a quote that is never closed costs its own row alone', async () => {
  const rows = await parse(['1,a\n2,"never\n', '3,b\n4,', 'c']);
  expect(rows).toEqual([
    { line: 1, cells: ['1', 'a'] },
    { line: 2, why: 'quotes' },
    { line: 3, cells: ['3', 'b'] },
    { line: 4, cells: ['4', 'c'] },
  ]);
});

test('an overlong row is given up, and what follows its line is read', async () => {
  const rows = await parse([`1,a\n2,${'x'.repeat(9_000)}`, `${'x'.repeat(9_000)}\n`, '3,c\n']);
  expect(rows).toEqual([
    { line: 1, cells: ['1', 'a'] },
    { line: 2, why: 'too-long' },
    { line: 3, cells: ['3', 'c'] },
  ]);
});

test.each([
  ['"a"b,"\n', 10_000],
  ['"a"b\n', 4_000],
  ['"a\n', 4_000],
])('thousands of broken rows cost linear time: %j', { timeout: 120_000 }, async (line, rowCount) => {
  const read = (count: number) => parse(line.repeat(count), ',', 200_000);
  const rows = await read(rowCount);
  expect(rows.some(({ why }) => why !== undefined) || line === '"a\n').toBe(true);
  expect(await growsInProportion(read, rowCount)).toBe(true);
});

test('a long field that comes in tiny pieces costs linear time', async () => {
  const fieldOf = (length: number) => 'x,'.repeat(length / 2);
  const read = (length: number) => parse([...`1,"${fieldOf(length)}"\n`], ',', 500_000);
  expect(await read(20_000)).toEqual([{ line: 1, cells: ['1', fieldOf(20_000)] }]);
  expect(await growsInProportion(read, 10_000)).toBe(true);
});
