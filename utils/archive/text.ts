/** The encoding that a byte order mark names; UTF-8 without one. */
function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return 'utf-8';
}

/**
 * Bytes as text, the byte order mark left out, the same however the bytes are cut into chunks. What is no text in that
 * encoding becomes U+FFFD. Rejects when the bytes do.
 */
export async function* textOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let start: Uint8Array | undefined = new Uint8Array(0);
  let decoder: TextDecoder | undefined;
  for await (const chunk of bytes) {
    let piece = chunk;
    if (start) {
      piece = new Uint8Array(start.length + chunk.length);
      piece.set(start);
      piece.set(chunk, start.length);
      start = piece.length < 2 ? piece : undefined;
      if (start) continue;
    }
    decoder ??= new TextDecoder(encodingOf(piece));
    yield decoder.decode(piece, { stream: true });
  }
  yield (decoder ?? new TextDecoder()).decode(start ?? new Uint8Array(0));
}

/** A copy that does not hold on to the long text it was cut from. */
export const detached = (text: string): string => ` ${text}`.slice(1);
