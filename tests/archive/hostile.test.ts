import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { BlobWriter, TextReader, ZipWriter } from '@zip.js/zip.js/lib/zip-core-custom.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readExport } from '@/utils/archive/read';
import { surveyExport } from '@/utils/archive/survey';
import { textOf } from '@/utils/archive/text';
import { textFile, zipOf } from '../bench/exports';
import { ADA, BO, CONNECTIONS, INVITED, MESSAGES, message, readBlob, readFiles, readOne } from './support';

setFlagsFromString('--expose_gc');
const collectGarbage: () => void = runInNewContext('gc');

const CONNECTION = `${CONNECTIONS}Bo,Birch,${BO},,,,07 Jun 2026`;
const two = () => [textFile('Connections.csv', CONNECTION), textFile('Invitations.csv', INVITED)];

async function zipWith(
  files: Record<string, string>,
  options: ConstructorParameters<typeof ZipWriter>[1] = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const writer = new ZipWriter(new BlobWriter(), { useWebWorkers: false, ...options });
  for (const [path, text] of Object.entries(files)) await writer.add(path, new TextReader(text));
  return bytesOf(await writer.close());
}

const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());

/** Writes `to` over `from`, of the same length, wherever it stands. */
function patch(bytes: Uint8Array<ArrayBuffer>, from: string, to: string): Uint8Array<ArrayBuffer> {
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return Uint8Array.from(text.replaceAll(from, to), (char) => char.charCodeAt(0));
}

/** Where the central directory's entry of the first file begins. */
const directoryAt = (bytes: Uint8Array) =>
  bytes.findIndex(
    (_, at) => bytes[at] === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === 1 && bytes[at + 3] === 2,
  );

const readZip = (bytes: Uint8Array<ArrayBuffer>, options = {}) =>
  readBlob(new Blob([bytes]), 'export.zip', options);

describe('a zip', () => {
  test.each([
    ['with data descriptors', { dataDescriptor: true }],
    ['without', { dataDescriptor: false }],
    ['in zip64', { zip64: true }],
    ['stored', { level: 0 }],
  ])('%s', async (name, options) => {
    const { connections, problems } = await readZip(
      await zipWith({ 'Connections.csv': CONNECTION }, options),
    );
    expect(connections, name).toHaveLength(1);
    expect(problems).toEqual([]);
  });

  test('that unpacks beyond all reason is refused whole, and soon', async () => {
    const bytes = await zipWith({
      'Connections.csv': CONNECTION,
      'messages.csv': `${MESSAGES}${'0'.repeat(60_000_000)}`,
    });
    let unpacked = 0;
    const read = await readZip(bytes, { onProgress: (so: number) => (unpacked = Math.max(unpacked, so)) });
    expect(read.survey.refusal).toEqual({ file: 'messages.csv', why: 'bomb' });
    expect(read.survey.files).toEqual([]);
    expect(read.batches).toEqual([]);
    expect(unpacked).toBeLessThan(40_000_000);
  });

  test('whose files are too much together is refused', async () => {
    const rows = message({ content: 'a'.repeat(500) }).repeat(200);
    const bytes = await zipWith({ 'messages.csv': MESSAGES + rows, 'b/messages.csv': MESSAGES + rows });
    const limits = { totalBytes: 200_000 };
    expect((await readZip(bytes, { limits })).survey.refusal?.why).toBe('bomb');
    expect((await readZip(bytes)).survey.refusal).toBeUndefined();
  });

  test('with one file that is too long is refused', async () => {
    const limits = { fileBytes: 5_000 };
    const long = MESSAGES + message().repeat(50);
    const { survey } = await readFiles({ 'messages.csv': long, 'Invitations.csv': INVITED }, { limits });
    expect(survey.refusal).toEqual({ file: 'messages.csv', why: 'bomb' });
    expect((await readOne('messages.csv', long, { limits })).survey.refusal?.why).toBe('bomb');
  });

  test('with countless entries is refused', async () => {
    const files = Object.fromEntries(Array.from({ length: 30 }, (_, n) => [`${n}.txt`, '']));
    const { survey } = await readZip(await zipWith(files), { limits: { entries: 20 } });
    expect(survey.refusal).toEqual({ file: 'export.zip', why: 'bomb' });
  });

  test('with countless conversations is refused', async () => {
    const rows = Array.from({ length: 30 }, (_, n) => message({ id: `thread ${n}` })).join('');
    const files = { 'messages.csv': MESSAGES + rows, 'Invitations.csv': INVITED };
    expect((await readFiles(files, { limits: { threads: 20 } })).survey.refusal?.why).toBe('bomb');
    expect((await readFiles(files)).survey.refusal).toBeUndefined();
  });

  test.each([
    ['xx/messages.csv', '../messages.csv'],
    ['xmessages.csv', '/messages.csv'],
    ['xx/messages.csv', 'C:/messages.csv'],
    ['x/xx/messages.csv', 'x\\..\\messages.csv'],
  ])('names that lead out of it: %s as %s', async (from, to) => {
    const plain = await zipWith({ [from.padEnd(to.length, '_')]: MESSAGES, 'Connections.csv': CONNECTION });
    const { problems, connections, survey } = await readZip(patch(plain, from.padEnd(to.length, '_'), to));
    expect(problems).toEqual([{ file: to.replaceAll('\\', '/'), why: 'path' }]);
    expect(connections).toHaveLength(1);
    expect(survey.files.map(({ path }) => path)).toEqual(['Connections.csv']);
  });

  test('of two files with one name the second is refused', async () => {
    const plain = await zipWith({ 'a/Connections.csv': CONNECTION, 'b/Connections.csv': CONNECTION });
    const { problems, connections } = await readZip(patch(plain, 'b/Conn', 'a/Conn'));
    expect(problems).toEqual([{ file: 'a/Connections.csv', why: 'duplicate' }]);
    expect(connections).toHaveLength(1);
  });

  test('encrypted files are named, the others read', async () => {
    const writer = new ZipWriter(new BlobWriter(), { useWebWorkers: false });
    await writer.add('messages.csv', new TextReader(MESSAGES), { password: 'secret', zipCrypto: true });
    await writer.add('Connections.csv', new TextReader(CONNECTION));
    const { problems, connections } = await readZip(await bytesOf(await writer.close()));
    expect(problems).toEqual([{ file: 'messages.csv', why: 'encrypted' }]);
    expect(connections).toHaveLength(1);
  });

  test('packed in an unknown way', async () => {
    const bytes = await zipWith({ 'Connections.csv': CONNECTION });
    bytes[directoryAt(bytes) + 10] = 99;
    expect((await readZip(bytes)).survey.refusal).toEqual({ file: 'Connections.csv', why: 'packing' });
  });

  test('a file whose data is damaged is told, the others are read', async () => {
    const rows = Array.from({ length: 3_000 }, (_, n) => message({ content: `Number ${n}` })).join('');
    const bytes = await zipWith({ 'messages.csv': MESSAGES + rows, 'Invitations.csv': INVITED });
    for (let at = 4_000; at < 4_100; at += 1) bytes[at] = 0xff;
    const { problems, invitations, survey } = await readZip(bytes);
    expect(survey.refusal).toBeUndefined();
    expect(problems).toContainEqual({ file: 'messages.csv', why: 'damaged' });
    expect(invitations).toHaveLength(1);
  });

  test('a checksum that does not match is told', async () => {
    const bytes = await zipWith({ 'Connections.csv': CONNECTION, 'Invitations.csv': INVITED }, { level: 0 });
    const { problems } = await readZip(patch(bytes, 'Bo,Birch', 'Ba,Birch'));
    expect(problems).toEqual([{ file: 'Connections.csv', why: 'damaged' }]);
  });

  test('sizes that lie are told', async () => {
    const bytes = await zipWith({ 'Connections.csv': CONNECTION.repeat(50), 'Invitations.csv': INVITED });
    bytes[directoryAt(bytes) + 24] = 9;
    const { problems } = await readZip(bytes);
    expect(problems).toContainEqual({ file: 'Connections.csv', why: 'damaged' });
  });

  test('cut off anywhere, it never throws, and says so', async () => {
    const bytes = await bytesOf(await zipOf(two()));
    for (let length = 0; length < bytes.length; length += 7) {
      const { survey, batches } = await readZip(bytes.slice(0, length));
      expect(survey.refusal?.why).toBe('truncated');
      expect(batches).toEqual([]);
    }
  });

  test('with any bytes changed, it never throws', async () => {
    const bytes = await bytesOf(await zipOf(two()));
    const change = fc.tuple(fc.nat({ max: bytes.length - 1 }), fc.nat({ max: 255 }));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), async (changes) => {
        const changed = bytes.slice();
        for (const [at, byte] of changes) changed[at] = byte;
        await readZip(changed);
      }),
      { numRuns: 300 },
    );
  });

  test('with nothing of LinkedIn in it', async () => {
    const { survey } = await readZip(await zipWith({ 'photo.jpg': 'x', 'notes.csv': 'a,b' }));
    expect(survey.refusal).toEqual({ file: 'export.zip', why: 'nothing' });
    expect(survey.passedOver).toEqual(['photo.jpg', 'notes.csv']);
  });
});

describe('a table', () => {
  test('any bytes dropped as any file never throw', async () => {
    const name = fc.constantFrom('Connections.csv', 'messages.csv', 'export.zip', 'x', '__proto__.csv');
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 400 }),
        name,
        fc.boolean(),
        async (bytes, path, hasHead) => {
          const head = hasHead ? new TextEncoder().encode(MESSAGES) : new Uint8Array();
          await readBlob(new Blob([head, Uint8Array.from(bytes)]), path);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('of binary garbage', async () => {
    const garbage = Uint8Array.from({ length: 100_000 }, (_, n) => (n * 7919) % 251);
    const { survey } = await readOne('messages.csv', garbage);
    expect(survey.refusal).toEqual({ file: 'messages.csv', why: 'binary' });
  });

  test('of other columns', async () => {
    const { survey } = await readOne('Connections.csv', 'Name,Mail\nBo,bo@example.org');
    expect(survey.refusal).toEqual({ file: 'Connections.csv', why: 'columns' });
  });

  test('an empty one and one with a header alone are nothing to complain about', async () => {
    const { problems, batches } = await readFiles({
      'messages.csv': '',
      'Connections.csv': CONNECTIONS.trim(),
      'Invitations.csv': INVITED,
    });
    expect(problems).toEqual([]);
    expect(batches).toHaveLength(1);
  });

  test('a field without end costs its own row, and little memory', async () => {
    const piece = new Uint8Array(1_000_000).fill(97);
    const encoder = new TextEncoder();
    const start = encoder.encode(`${MESSAGES}${message({ content: 'before' })}"2-x","`);
    const end = encoder.encode(`"\n${message({ content: 'after' })}`);
    const file = new Blob([start, ...Array(128).fill(piece), end]);
    const heap = () => {
      collectGarbage();
      return process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers;
    };
    const before = heap();
    let most = 0;
    let pieces = 0;
    const onProgress = () => {
      pieces += 1;
      if (pieces % 10 === 0) most = Math.max(most, heap());
    };
    const survey = await surveyExport(file, 'messages.csv', { onProgress });
    expect(pieces).toBeGreaterThan(100);
    const texts: string[] = [];
    const problems = [];
    const owner = { slug: 'ada-alder-1', foundBy: 'given' as const };
    for await (const batch of readExport(survey, { owner })) {
      texts.push(...batch.threads.flatMap(({ messages }) => messages.map(({ text }) => text)));
      problems.push(...batch.problems);
    }
    expect(texts).toEqual(['before', 'after']);
    expect(problems).toEqual([{ file: 'messages.csv', line: 3, why: 'too-long' }]);
    expect(most - before).toBeLessThan(24_000_000);
  });

  test('a message longer than any is told, not cut', async () => {
    const rows = message({ content: 'a'.repeat(100_001) }) + message({ content: 'b'.repeat(100_000) });
    const { threads, problems } = await readFiles({
      'Invitations.csv': INVITED,
      'messages.csv': MESSAGES + rows,
    });
    expect(problems).toEqual([{ file: 'messages.csv', line: 2, why: 'too-long' }]);
    expect(threads[0]!.messages[0]!.text).toHaveLength(100_000);
  });
});

describe('encodings', () => {
  async function decoded(bytes: Uint8Array, size: number): Promise<string> {
    async function* cut() {
      for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
    }
    let text = '';
    for await (const piece of textOf(cut())) text += piece;
    return text;
  }

  function utf16(text: string, isLittle = true): Uint8Array<ArrayBuffer> {
    const bytes = new Uint8Array(text.length * 2);
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), isLittle);
    return bytes;
  }

  const latin = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));

  test('bytes that are no UTF-8 are kept as such and told', async () => {
    const bytes = latin(`${CONNECTIONS}Zo\xeb,Sample,,,,,07 Jun 2026\nBo,Birch,${BO},,,,07 Jun 2026`);
    const { connections, problems, tallies } = await readOne('Connections.csv', bytes);
    expect(connections.map(({ name }) => name)).toEqual(['Zo\ufffd Sample', 'Bo Birch']);
    expect(problems).toEqual([{ file: 'Connections.csv', line: 2, why: 'characters' }]);
    expect(tallies['Connections.csv']).toMatchObject({ rows: 2, taken: 2, unreadable: 0 });
  });

  test.each([true, false])(
    'UTF-16, little end first: %s, as some tools save it, tabs and all',
    async (isLittle) => {
      const bytes = utf16(`\ufeff${CONNECTION.replace('Bo,', 'Zoë,').replaceAll(',', '\t')}`, isLittle);
      const { connections, problems } = await readOne('Connections.csv', bytes);
      expect(problems).toEqual([]);
      expect(connections[0]?.name).toBe('Zoë Birch');
    },
  );

  test('the same wherever the bytes are cut', async () => {
    const texts = ['\ufeffZoë 🚣', 'Zoë', '', 'Z'];
    for (const text of texts) {
      const utf8 = new TextEncoder().encode(text);
      for (const bytes of text.startsWith('\ufeff') ? [utf8, utf16(text)] : [utf8]) {
        expect(await decoded(bytes, 1)).toBe(text.replace('\ufeff', ''));
        expect(await decoded(bytes, 1_000)).toBe(text.replace('\ufeff', ''));
      }
    }
  });

  test('a name in any script comes through', async () => {
    const { connections } = await readOne(
      'Connections.csv',
      `${CONNECTIONS}林,さくら,${ADA},,,🚣,07 Jun 2026`,
    );
    expect(connections[0]).toMatchObject({ name: '林 さくら', position: '🚣' });
  });
});
