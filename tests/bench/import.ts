/**
 * How fast LinkedIn's export is read, from zip to records, beside the least that it can cost: native inflate alone. And
 * beside Papa Parse with an object a row, which is how exports are commonly read. `MB/s` of unpacked text; `wait` is the
 * longest that anything else in the same thread had to wait, in ms.
 * `node tests/setup/run.mjs tests/bench/import.ts [connections] [messages]`
 */
import { monitorEventLoopDelay } from 'node:perf_hooks';
import Papa from 'papaparse';
import { readExport } from '@/utils/archive/read';
import { type Survey, surveyExport } from '@/utils/archive/survey';
import { textOf } from '@/utils/archive/text';
import { exportOf, streamOf, zipOf } from './exports';
import { makeLife } from './lives';

const ROUNDS = 3;
const [connections = 30_000, messages = 200_000] = process.argv.slice(2).map(Number).filter(Boolean);

const files = exportOf(makeLife({ seed: 1, connections, messages }), '2026');
const zip = await zipOf(files);
const packed: Blob[] = [];
let bytes = 0;
for (const { text } of files) {
  const counted = streamOf(text()).pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        bytes += chunk.length;
        controller.enqueue(chunk);
      },
    }),
  );
  packed.push(await new Response(counted.pipeThrough(deflate())).blob());
}
console.log(
  `${connections} connections, ${messages} messages: ${mega(bytes)} MB, zipped ${mega(zip.size)} MB, medians of ${ROUNDS}`,
);

const inflated = (blob: Blob): ReadableStream<Uint8Array> =>
  blob.stream().pipeThrough(new DecompressionStream('deflate-raw'));

function deflate(): ReadableWritablePair<Uint8Array<ArrayBuffer>, Uint8Array> {
  return new CompressionStream('deflate-raw') as ReadableWritablePair<Uint8Array<ArrayBuffer>, Uint8Array>;
}

async function inflate(): Promise<void> {
  for (const blob of packed) for await (const chunk of inflated(blob)) void chunk;
}

async function decode(): Promise<void> {
  for (const blob of packed) for await (const text of textOf(inflated(blob))) void text;
}

/** Whole text in memory, an object for every row. */
async function papa(): Promise<void> {
  for (const blob of packed) {
    const text = await new Response(inflated(blob)).text();
    await new Promise<void>((done) => {
      Papa.parse(text, { header: true, step: () => {}, complete: () => done() });
    });
  }
}

let survey: Survey | undefined;
async function look(): Promise<void> {
  survey = await surveyExport(zip, 'export.zip');
}

async function read(): Promise<void> {
  let rows = 0;
  for await (const { tally } of readExport(survey!)) rows += tally.taken;
  const all = survey!.files.reduce((sum, file) => sum + file.rows, 0);
  if (rows !== all) throw new Error(`read ${rows} of ${all} rows`);
}

function mega(size: number): string {
  return (size / 1e6).toFixed(1);
}

async function measure(task: () => Promise<void>): Promise<{ ms: number; wait: number }> {
  const runs: { ms: number; wait: number }[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const delay = monitorEventLoopDelay({ resolution: 1 });
    delay.enable();
    const start = performance.now();
    await task();
    const ms = performance.now() - start;
    delay.disable();
    runs.push({ ms, wait: delay.max / 1e6 });
  }
  return runs.sort((a, b) => a.ms - b.ms)[ROUNDS >> 1]!;
}

const base = await measure(inflate);
for (const [name, task] of [
  ['native inflate (baseline)', undefined],
  ['inflate and decode', decode],
  ['survey: owner, threads, faults', look],
  ['records, batch by batch', read],
  ['papaparse, an object a row', papa],
] as const) {
  const { ms, wait } = task ? await measure(task) : base;
  console.log(
    `${name.padEnd(31)} ${ms.toFixed(0).padStart(6)} ms ${(bytes / 1e3 / ms).toFixed(0).padStart(5)} MB/s ` +
      `${(ms / base.ms).toFixed(1).padStart(5)} × baseline  wait ${wait.toFixed(0)}`,
  );
}
