import { Decrypter, Encrypter } from 'age-encryption';

/** Why a file is no backup that can be read. */
export class BackupFault extends Error {
  constructor(
    readonly why: 'not-backup' | 'needs-passphrase' | 'wrong-passphrase' | 'damaged' | 'newer' | 'too-big',
  ) {
    super(why);
    this.name = 'BackupFault';
  }
}

/** Of one line, UTF-16 code units; a conversation's record is well under a tenth of it. */
const LONGEST_LINE = 32 * 2 ** 20;
/** Of all lines together; a career is under 1 GB. */
const MOST = 8 * 2 ** 30;
const AGE = 'age-encryption.org/';

type Bytes = ReadableStream<Uint8Array<ArrayBuffer>>;

/** Lines as one compressed file, encrypted where there is a passphrase: streamed, never all of it in memory. */
export async function backupFile(lines: AsyncIterable<string>, passphrase?: string): Promise<Blob> {
  const packed = bytesOf(lines).pipeThrough(
    new CompressionStream('gzip') as ReadableWritablePair<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>,
  );
  if (!passphrase) return new Response(packed).blob();
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  const sealed = await encrypter.encrypt(packed);
  return new Response(sealed as Bytes).blob();
}

/**
 * The lines of a backup. Rejects with a `BackupFault`, at the first line or in the midst of them: whoever reads keeps
 * nothing until the last.
 */
export async function* backupLines(file: Blob, passphrase?: string): AsyncGenerator<string> {
  const stream = await opened(file, passphrase);
  const unpacked = stream.pipeThrough(
    new DecompressionStream('gzip') as ReadableWritablePair<Uint8Array, Uint8Array<ArrayBuffer>>,
  );
  try {
    yield* linesOf(
      unpacked.pipeThrough(
        new TextDecoderStream('utf-8', { fatal: true }) as ReadableWritablePair<string, Uint8Array>,
      ),
    );
  } catch (error) {
    throw error instanceof BackupFault ? error : new BackupFault('damaged');
  }
}

/** Whether a backup asks for a passphrase. */
export const isEncrypted = async (file: Blob): Promise<boolean> =>
  (await file.slice(0, AGE.length).text()) === AGE;

async function opened(file: Blob, passphrase: string | undefined): Promise<ReadableStream<Uint8Array>> {
  if (await isEncrypted(file)) {
    if (!passphrase) throw new BackupFault('needs-passphrase');
    const decrypter = new Decrypter();
    decrypter.addPassphrase(passphrase);
    try {
      return await decrypter.decrypt(file.stream());
    } catch {
      throw new BackupFault('wrong-passphrase');
    }
  }
  const [a, b] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  if (a !== 0x1f || b !== 0x8b) throw new BackupFault('not-backup');
  return file.stream();
}

async function* linesOf(texts: ReadableStream<string>): AsyncGenerator<string> {
  const reader = texts.getReader();
  let rest: string[] = [];
  let [length, all] = [0, 0];
  try {
    for (;;) {
      const { value, done } = await reader.read();
      if (done) break;
      all += value.length;
      const parts = value.split('\n');
      for (const [at, part] of parts.entries()) {
        rest.push(part);
        length += part.length;
        if (length > LONGEST_LINE || all > MOST) throw new BackupFault('too-big');
        if (at === parts.length - 1) break;
        yield rest.join('');
        rest = [];
        length = 0;
      }
    }
    if (length > 0) yield rest.join('');
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

function bytesOf(lines: AsyncIterable<string>): Bytes {
  const encoder = new TextEncoder();
  const iterator = lines[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      const { value, done } = await iterator.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    async cancel() {
      await iterator.return?.();
    },
  });
}
