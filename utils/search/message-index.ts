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

export interface Hits {
  total: number;
  newest: Hit[];
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

/** Small letters and what has no others, on one line: most texts are folded once their capitals are gone. */
const PLAIN = /^[ -~]*$/;

/** @param folded nothing where a text needs no more than small letters, which all of them get at once */
function keep(
  { id, personId, texts, times, isMine }: IndexedChunk,
  folded: readonly (string | undefined)[],
  has: (place: number) => boolean,
): Kept {
  const places = Uint32Array.from(texts.keys()).filter(has);
  const lines = Array.from(places, (place) => folded[place] ?? texts[place]!);
  let length = 0;
  return {
    id,
    personId,
    places,
    text: lines.length > 0 ? `${lines.join('\n').toLowerCase()}\n` : '',
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
    const folded = chunk.texts.map((text) =>
      PLAIN.test(text) ? undefined : fold(text).replaceAll('\n', ' '),
    );
    // One character beyond Latin-1 doubles the bytes of the whole string that it is in, so these are kept apart.
    const isPlain = folded.map((text) => text === undefined);
    const kept = [true, false].map((plain) => keep(chunk, folded, (place) => isPlain[place] === plain));
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
   * Every message that holds all words and passes the filters: how many there are, and the newest of them, newest first.
   *
   * @param most how many of them to return
   * @param rest called now and then; resolves when the search may go on, to false when nobody waits for it any more
   */
  async search(query: MessageQuery, most: number, rest: () => Promise<boolean>): Promise<Hits | undefined> {
    const words = wordsOf(query.words);
    const found: Collected = { times: [], chunks: [], places: [] };
    let read = 0;
    for (const parts of this.chunks.values()) {
      for (const chunk of parts) {
        if (query.personId !== undefined && chunk.personId !== query.personId) continue;
        read += chunk.text.length;
        collect(chunk, words, query, found);
      }
      if (read > SLICE) {
        read = 0;
        if (!(await rest())) return undefined;
      }
    }
    return { total: found.times.length, newest: newestOf(found, most) };
  }
}

/** By place in all three. Numbers cost a fraction of records where half of all messages are hits. */
interface Collected {
  times: number[];
  chunks: Kept[];
  places: number[];
}

function collect(chunk: Kept, words: readonly string[], query: MessageQuery, found: Collected): void {
  const [first = '', ...others] = words;
  const { text, ends } = chunk;
  // Where each of the others stands next; looked for again only once that is past, so that no text is read twice.
  const next = others.map((word) => text.indexOf(word));
  if (next.includes(-1)) return;
  let place = 0;
  let start = 0;
  while (place < ends.length) {
    const at = first === '' ? start : text.indexOf(first, start);
    if (at < 0) return;
    while (ends[place]! <= at) place += 1;
    const [from, end] = [place === 0 ? 0 : ends[place - 1]!, ends[place]!];
    for (const [which, word] of others.entries()) {
      if (next[which]! < from) next[which] = text.indexOf(word, from);
      if (next[which]! < 0) return;
    }
    if (next.every((stands) => stands < end) && passes(chunk, place, query)) {
      found.times.push(chunk.times[place]!);
      found.chunks.push(chunk);
      found.places.push(chunk.places[place]!);
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

/** Sorts all times, as plain numbers, to know how old the oldest to be shown is; and then those alone as records. */
function newestOf({ times, chunks, places }: Collected, most: number): Hit[] {
  const sorted = Float64Array.from(times).sort();
  const oldest = sorted[Math.max(0, sorted.length - most)] ?? 0;
  const hits: Hit[] = [];
  for (const [at, time] of times.entries()) {
    if (time < oldest) continue;
    const { id, personId } = chunks[at]!;
    hits.push({ chunkId: id, place: places[at]!, personId, at: time });
  }
  return hits.sort((a, b) => b.at - a.at).slice(0, most);
}
