import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readExport } from '@/utils/archive/read';
import { surveyExport } from '@/utils/archive/survey';
import type { ImportBatch, ImportCursor } from '@/utils/records/archive';
import { exportOf, zipOf } from '../bench/exports';
import { makeLife } from '../bench/lives';
import { CONNECTIONS, readBlob } from './support';

const life = makeLife({ seed: 3, connections: 9_000, messages: 9_000 });
const zip = await zipOf(exportOf(life, '2026'));
const { batches: whole, survey } = await readBlob(zip, 'export.zip');

/** Reads `count` batches from a cursor, then cancels. */
async function some(from: ImportCursor | undefined, count: number): Promise<ImportBatch[]> {
  const cancel = new AbortController();
  const batches: ImportBatch[] = [];
  for await (const batch of readExport(survey, { from, signal: cancel.signal })) {
    batches.push(batch);
    if (batches.length === count) cancel.abort();
  }
  return batches;
}

test('it comes in several batches, each with a cursor of its own', () => {
  expect(whole.length).toBeGreaterThan(6);
  expect(new Set(whole.map(({ cursor }) => JSON.stringify(cursor))).size).toBe(whole.length);
  const rows = whole.map(({ progress }) => progress.rows);
  expect(rows).toEqual([...rows].sort((a, b) => a - b));
  expect(whole.at(-1)!.progress).toEqual({ rows: rows.at(-1), of: rows.at(-1) });
});

test('cancelled and taken up again, however often, it is one run', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 3 }),
      async (stops) => {
        const batches: ImportBatch[] = [];
        for (const count of [...stops, Number.POSITIVE_INFINITY]) {
          batches.push(...(await some(batches.at(-1)?.cursor, count)));
        }
        expect(batches).toEqual(whole);
      },
    ),
    { numRuns: 6 },
  );
});

test('cancelled amid a batch, it ends without half of one', async () => {
  const batches: ImportBatch[] = [];
  const cancel = new AbortController();
  setTimeout(() => cancel.abort(), 15);
  for await (const batch of readExport(survey, { signal: cancel.signal })) batches.push(batch);
  expect(whole.slice(0, batches.length)).toEqual(batches);
});

test('a cancelled survey rejects with the signal’s reason', async () => {
  const cancel = new AbortController();
  const reason = new Error('enough');
  const onProgress = () => cancel.abort(reason);
  await expect(surveyExport(zip, 'export.zip', { signal: cancel.signal, onProgress })).rejects.toBe(reason);
});

test('a cursor of another export begins at the beginning', async () => {
  const cursor = { ...whole.at(-1)!.cursor, exportId: 'another' };
  const batches: ImportBatch[] = [];
  for await (const batch of readExport(survey, { from: cursor })) batches.push(batch);
  expect(batches).toEqual(whole);
});

test('the same export has the same id, another has not', async () => {
  const again = await surveyExport(await zipOf(exportOf(life, '2026')), 'renamed.zip');
  expect(again.exportId).toBe(whole[0]!.cursor.exportId);
  const other = await surveyExport(new Blob([CONNECTIONS]), 'Connections.csv');
  expect(other.exportId).not.toBe(again.exportId);
});
