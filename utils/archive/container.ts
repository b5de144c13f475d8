import { BlobReader, type FileEntry, ZipReader } from '@zip.js/zip.js/lib/zip-core-custom.js';
import type { Problem, Why } from '@/utils/records/archive';
import { baseName, kindOf } from './kinds';
import type { Limits } from './limits';

/** One file of the export, unpacked as it is read. */
export interface Source {
  path: string;
  /** What tells its content from another: size and checksum, or size and time of change. */
  mark: string;
  /** In bytes, unpacked, as the archive says. */
  size: number;
  /** The chunks fail with a `Refusal` where the file breaks off, and with the signal's reason when that aborts. */
  open(pass: Pass): AsyncIterable<Uint8Array>;
}

/** One reading of all files: `bytes` counts what has been unpacked so far. */
export interface Pass {
  bytes: number;
  signal?: AbortSignal | undefined;
}

export interface Container {
  sources: Source[];
  /** Names of files that Vouch does not read. */
  passedOver: string[];
  problems: Problem[];
}

/** A file can't be read on, and why. */
export class Refusal extends Error {
  constructor(readonly why: Why) {
    super(why);
  }
}

const STORED = 0;
const DEFLATED = 8;

/**
 * What is in a dropped file: a zip, or one table by itself. Never rejects for what the file holds; a fault of the
 * whole is a problem without sources.
 */
export async function openContainer(file: Blob, name: string, limits: Limits): Promise<Container> {
  const start = new Uint8Array(await file.slice(0, 4).arrayBuffer());
  const isZip = start[0] === 0x50 && start[1] === 0x4b && start[2]! < 9;
  if (!isZip && !/\.zip$/i.test(name)) return single(file, name, limits);
  return zip(file, name, limits);
}

function single(file: Blob, name: string, limits: Limits): Container {
  const mark = `${file.size} ${(file as Partial<File>).lastModified ?? ''}`;
  const open = (pass: Pass) => metered(file.stream(), file.size, limits, pass);
  return { sources: [{ path: baseName(name), mark, size: file.size, open }], passedOver: [], problems: [] };
}

async function zip(file: Blob, name: string, limits: Limits): Promise<Container> {
  const container: Container = { sources: [], passedOver: [], problems: [] };
  const taken = new Set<string>();
  // Names are read as they stand, whatever is wrong with them: nothing is ever written under them.
  const reader = new ZipReader(new BlobReader(file), { filenameValidation: 'tolerant' });
  try {
    let count = 0;
    for await (const entry of reader.getEntriesGenerator()) {
      count += 1;
      if (count > limits.entries) throw new Refusal('bomb');
      if (entry.directory) continue;
      const path = entry.filename.replaceAll('\\', '/').slice(0, 500);
      if (!kindOf(path)) {
        container.passedOver.push(path);
        continue;
      }
      const why = fault(entry, path, taken);
      taken.add(path);
      if (why) container.problems.push({ file: path, why });
      else container.sources.push(source(entry, path, limits));
    }
  } catch (error) {
    return {
      ...container,
      sources: [],
      problems: [{ file: name.slice(0, 500), why: whyOf(error, 'truncated') }],
    };
  }
  return container;
}

function fault(entry: FileEntry, path: string, taken: ReadonlySet<string>): Why | undefined {
  if (path.startsWith('/') || /^[a-z]:/i.test(path) || path.split('/').includes('..')) return 'path';
  if (taken.has(path)) return 'duplicate';
  if (entry.encrypted) return 'encrypted';
  return entry.compressionMethod === STORED || entry.compressionMethod === DEFLATED ? undefined : 'packing';
}

function source(entry: FileEntry, path: string, limits: Limits): Source {
  return {
    path,
    mark: `${entry.uncompressedSize} ${entry.crc32}`,
    size: entry.uncompressedSize,
    open: (pass) => metered(unpacked(entry, pass.signal), entry.compressedSize, limits, pass),
  };
}

function unpacked(entry: FileEntry, signal?: AbortSignal): ReadableStream<Uint8Array> {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  entry
    .getData(writable, { useWebWorkers: false, checkCrc32: true, signal })
    // The reader of the stream hears of it; a writable that was refused early is still open.
    .catch((error) => writable.abort(error).catch(() => undefined));
  return readable;
}

/** The bytes of a file as long as they stay within reason; `packed`: its size before unpacking. */
async function* metered(
  stream: ReadableStream<Uint8Array>,
  packed: number,
  limits: Limits,
  pass: Pass,
): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  let bytes = 0;
  try {
    for (;;) {
      pass.signal?.throwIfAborted();
      const { value, done } = await reader.read();
      if (done) return;
      bytes += value.length;
      pass.bytes += value.length;
      const isBomb =
        bytes > limits.fileBytes ||
        pass.bytes > limits.totalBytes ||
        (bytes > limits.freeBytes && bytes > packed * limits.ratio);
      if (isBomb) throw new Refusal('bomb');
      yield value;
    }
  } catch (error) {
    pass.signal?.throwIfAborted();
    throw new Refusal(whyOf(error, 'damaged'));
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

function whyOf(error: unknown, otherwise: Why): Why {
  return error instanceof Refusal ? error.why : otherwise;
}
