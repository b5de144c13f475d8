import { fold, wordsOf } from '@/utils/shared/fold';

/** What is read of a chunk; all lists by place. */
export interface IndexedChunk {
  id: string;
  personId?: string | undefined;
  texts: readonly string[];
  /** Epoch ms. */
  times: readonly number[];
  isMine(place: number): boolean;
}

export interface MessageQuery {
  words: string;
  personId?: string | undefined;
  from?: 'me' | 'them' | undefined;
  /** Epoch ms, half-open. */
  since?: number | undefined;
  before?: number | undefined;
}

/** Where a message lies. */
export interface Hit {
  chunkId: string;
  place: number;
  personId: string | undefined;
  at: number;
}

interface Kept {
  id: string;
  personId: string | undefined;
  /** Of every message kept here: its place in the chunk. */
  places: Uint32Array;
  /** All texts folded, each followed by a line break, which no folded word holds. */
  text: string;
  /** Of every message: where its text ends in `text`. */
  ends: Uint32Array;
  times: Float64Array;
  mine: Uint8Array;
}

const WIDE = /[\u0100-\uffff]/;

function keep(
  { id, personId, texts, times, isMine }: IndexedChunk,
  folded: readonly string[],
  has: (place: number) => boolean,
): Kept {
  const places = Uint32Array.from(texts.keys()).filter(has);
  const lines = Array.from(places, (place) => folded[place]!);
  let length = 0;
  return {
    id,
    personId,
    places,
    text: lines.length > 0 ? `${lines.join('\n')}\n` : '',
    ends: Uint32Array.from(lines, (line) => {
      length += line.length + 1;
      return length;
    }),
    times: Float64Array.from(places, (place) => times[place]!),
    mine: Uint8Array.from(places, (place) => (isMine(place) ? 1 : 0)),
  };
}

/** A search hands over to others after so much text, in UTF-16 code units. */
const SLICE = 2_000_000;

/**
 * All that was ever said, folded and in memory: a scan of it is faster than any index, and costs little more than the
 * text itself. Chunks may come in any order, and again when they have changed.
 */
export class MessageIndex {
  private readonly chunks = new Map<string, Kept[]>();
  /** In UTF-16 code units. */
  size = 0;

  add(chunk: IndexedChunk): void {
    this.remove(chunk.id);
    const folded = chunk.texts.map((text) => fold(text).replaceAll('\n', ' '));
    // One character beyond Latin-1 doubles the bytes of the whole string that it is in.
    const isWide = folded.map((text) => WIDE.test(text));
    const kept = [false, true].map((wide) => keep(chunk, folded, (place) => isWide[place] === wide));
    const parts = kept.filter(({ places }) => places.length > 0);
    for (const { text } of parts) this.size += text.length;
    this.chunks.set(chunk.id, parts);
  }

  remove(id: string): void {
    for (const { text } of this.chunks.get(id) ?? []) this.size -= text.length;
    this.chunks.delete(id);
  }

  has(id: string): boolean {
    return this.chunks.has(id);
  }

  /**
   * Every message that holds all words and passes the filters, newest first.
   *
   * @param rest called now and then; resolves when the search may go on, to false when nobody waits for it any more
   */
  async search(query: MessageQuery, rest: () => Promise<boolean>): Promise<Hit[] | undefined> {
    const words = wordsOf(query.words);
    const hits: Hit[] = [];
    let read = 0;
    for (const chunk of [...this.chunks.values()].flat()) {
      if (query.personId !== undefined && chunk.personId !== query.personId) continue;
      read += chunk.text.length;
      collect(chunk, words, query, hits);
      if (read > SLICE) {
        read = 0;
        if (!(await rest())) return undefined;
      }
    }
    return newestFirst(hits);
  }
}

function collect(chunk: Kept, words: readonly string[], query: MessageQuery, hits: Hit[]): void {
  const [first = '', ...others] = words;
  if (!words.every((word) => chunk.text.includes(word))) return;
  const { text, ends } = chunk;
  let place = 0;
  let start = 0;
  while (place < ends.length) {
    const at = first === '' ? start : text.indexOf(first, start);
    if (at < 0) return;
    while (ends[place]! <= at) place += 1;
    const [from, end] = [place === 0 ? 0 : ends[place - 1]!, ends[place]!];
    const isHit = others.every((word) => {
      const found = text.indexOf(word, from);
      return found >= 0 && found < end;
    });
    if (isHit && passes(chunk, place, query)) {
      hits.push({
        chunkId: chunk.id,
        place: chunk.places[place]!,
        personId: chunk.personId,
        at: chunk.times[place]!,
      });
    }
    start = end;
    place += 1;
  }
}

function passes({ times, mine }: Kept, place: number, { from, since, before }: MessageQuery): boolean {
  if (from !== undefined && (mine[place] === 1) !== (from === 'me')) return false;
  const at = times[place]!;
  return (since === undefined || at >= since) && (before === undefined || at < before);
}

/** By numbers, which sort much faster than records do. */
function newestFirst(hits: readonly Hit[]): Hit[] {
  if (hits.length < 2) return [...hits];
  const times = Float64Array.from(hits, ({ at }) => at);
  const order = Uint32Array.from(hits, (_hit, index) => index);
  return Array.from(
    order.sort((a, b) => times[b]! - times[a]! || a - b),
    (index) => hits[index]!,
  );
}
