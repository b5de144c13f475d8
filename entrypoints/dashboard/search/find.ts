import { analyzeMessage } from '@/utils/detection/analyze-message';
import type { Person } from '@/utils/records/book';
import type { Book } from '@/utils/relationships/book';
import { isMine, keyAt, type PackedChunk } from '@/utils/relationships/packing';
import { excerptOf, type Piece } from '@/utils/search/excerpt';
import type { Hit, MessageQuery } from '@/utils/search/message-index';
import { wordsOf } from '@/utils/shared/fold';
import { breathe, type Library } from './library';

export type Verdict = NonNullable<ReturnType<typeof analyzeMessage>['verdict']>;

export interface MessageSearch extends MessageQuery {
  verdict?: Verdict | undefined;
  limit: number;
}

/** A message that was found, as the page shows it. */
export interface Found {
  key: string;
  personId?: string | undefined;
  /** Who wrote it, where that is known. */
  name?: string | undefined;
  from: 'me' | 'them';
  /** Epoch ms. */
  at: number;
  excerpt: Piece[];
  verdict?: Verdict | undefined;
}

export interface FoundMessages {
  found: Found[];
  /** Of all; not known where each would have to be judged first. */
  total: number | undefined;
  /** All of the book has been searched. */
  isWhole: boolean;
}

/** Messages judged before a search by verdict gives up on finding more. */
const JUDGED = 3_000;
const PAGE = 60;

/** Newest first. Nothing where nobody waits for it any more. */
export async function findMessages(
  book: Book,
  library: Library,
  query: MessageSearch,
  signal: AbortSignal,
): Promise<FoundMessages | undefined> {
  const isWhole = library.isWhole;
  const most = query.verdict ? JUDGED : query.limit;
  const hits = await library.messages.search(query, most, async () => {
    await breathe();
    return !signal.aborted;
  });
  if (!hits) return undefined;
  const { total, newest } = hits;
  const words = wordsOf(query.words);
  const found: Found[] = [];
  for (let at = 0; at < newest.length && found.length < query.limit; at += PAGE) {
    if (signal.aborted) return undefined;
    const page = await show(book, newest.slice(at, at + PAGE), words);
    found.push(...page.filter(({ verdict }) => !query.verdict || verdict === query.verdict));
  }
  return {
    found: found.slice(0, query.limit),
    total: query.verdict ? undefined : total,
    isWhole,
  };
}

async function show(book: Book, hits: readonly Hit[], words: readonly string[]): Promise<Found[]> {
  const chunks = await book.chunks([...new Set(hits.map(({ chunkId }) => chunkId))]);
  const byId = new Map(chunks.map((chunk) => [chunk.id, chunk]));
  const people = await book.peopleById([...new Set(hits.flatMap(({ personId }) => personId ?? []))]);
  const persons = new Map(people.map((person) => [person.id, person]));
  return hits.flatMap((hit) => {
    const chunk = byId.get(hit.chunkId);
    const person = hit.personId === undefined ? undefined : persons.get(hit.personId);
    return chunk && hit.place < chunk.texts.length ? [foundOf(hit, chunk, person, words)] : [];
  });
}

function foundOf(
  { place, personId, at }: Hit,
  chunk: PackedChunk,
  person: Person | undefined,
  words: readonly string[],
) {
  const text = chunk.texts[place]!;
  const from = isMine(chunk, place) ? ('me' as const) : ('them' as const);
  const sender = chunk.senders[chunk.by.charCodeAt(place) - 32]?.senderName;
  const { verdict } = person
    ? analyzeMessage(text, {
        kind: 'message',
        direction: from === 'me' ? 'draft' : 'received',
        recipient: person,
      })
    : { verdict: undefined };
  return {
    key: keyAt(chunk, place),
    personId,
    name: person?.name ?? sender,
    from,
    at,
    excerpt: excerptOf(text, words),
    verdict,
  };
}
