import { closenessOf, type Level } from '@/utils/referrals/closeness';
import { type Counted, type Exchanges, exchangesOf, wordsIn } from '@/utils/referrals/exchanges';
import type { Period } from '@/utils/referrals/funnel';
import { quietSince } from '@/utils/referrals/quiet';
import type { IndexedChunk } from './message-index';
import type { PersonEntry } from './people-index';

type Told = Pick<
  PersonEntry,
  | 'messages'
  | 'exchanges'
  | 'lastAt'
  | 'lastFrom'
  | 'firstAt'
  | 'quietSince'
  | 'answersWithin'
  | 'score'
  | 'level'
  | 'isOwnWord'
>;

interface Count {
  counted: Exchanges;
  messages: number;
  lastFrom: Counted['from'] | undefined;
}

const DAY = 86_400_000;

/** What was said with each person, counted: three numbers a message. Groups and campaigns do not count. */
export class Ledger {
  private readonly byPerson = new Map<string, Map<string, Counted[]>>();
  private readonly personOf = new Map<string, string>();
  /** What was counted of each person on a day, until something more is said. */
  private readonly counts = new Map<string, Count & { day: number }>();

  add({ id, personId, texts, times, isMine }: IndexedChunk): void {
    this.remove(id);
    if (personId === undefined) return;
    const chunks = this.byPerson.get(personId) ?? new Map<string, Counted[]>();
    const said = texts.map(
      (text, place): Counted => ({
        from: isMine(place) ? 'me' : 'them',
        at: times[place]!,
        words: wordsIn(text),
      }),
    );
    chunks.set(id, said);
    this.counts.delete(personId);
    this.byPerson.set(personId, chunks);
    this.personOf.set(id, personId);
  }

  remove(chunkId: string): void {
    const personId = this.personOf.get(chunkId);
    if (personId === undefined) return;
    this.byPerson.get(personId)?.delete(chunkId);
    this.personOf.delete(chunkId);
    this.counts.delete(personId);
  }

  /** @param now epoch ms */
  counted(personId: string, now: number): Exchanges {
    return this.countOf(personId, now).counted;
  }

  /** @param now epoch ms */
  told(personId: string, now: number, ownWord?: Level): Told {
    const { counted, messages, lastFrom } = this.countOf(personId, now);
    const { score, level, isOwnWord } = closenessOf(counted, now, ownWord);
    return {
      messages,
      exchanges: counted.exchanges,
      lastAt: counted.lastAt,
      lastFrom,
      firstAt: counted.firstAt,
      quietSince: quietSince(counted, now),
      answersWithin: counted.answersWithin,
      score,
      level,
      isOwnWord,
    };
  }

  private countOf(personId: string, now: number): Count {
    const day = Math.floor(now / DAY);
    const known = this.counts.get(personId);
    if (known?.day === day) return known;
    const said = [...(this.byPerson.get(personId)?.values() ?? [])].flat();
    const last = said.reduce<Counted | undefined>((a, b) => (a && a.at > b.at ? a : b), undefined);
    const count = { day, counted: exchangesOf(said, now), messages: said.length, lastFrom: last?.from };
    if (said.length > 0) this.counts.set(personId, count);
    return count;
  }

  /** Conversations in which both sides spoke, and all. */
  conversations(): { twoWay: number; all: number } {
    let [twoWay, all] = [0, 0];
    for (const chunks of this.byPerson.values()) {
      const sides = new Set([...chunks.values()].flat().map(({ from }) => from));
      if (sides.size > 0) all += 1;
      if (sides.size === 2) twoWay += 1;
    }
    return { twoWay, all };
  }

  /** With how many people both sides said something in a period. */
  twoWayIn({ from, to }: Period): number {
    let count = 0;
    for (const chunks of this.byPerson.values()) {
      const within = [...chunks.values()].flat().filter(({ at }) => from <= at && at < to);
      if (new Set(within.map((said) => said.from)).size === 2) count += 1;
    }
    return count;
  }
}
