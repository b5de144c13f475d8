import { fold, wordsOf } from '@/utils/shared/fold';

/** Somebody as lists show them. */
export interface PersonEntry {
  id: string;
  name?: string | undefined;
  headline?: string | undefined;
  company?: string | undefined;
  position?: string | undefined;
  tags: readonly string[];
  note?: string | undefined;
  relation?: string | undefined;
  isFlagged: boolean;
  isLeftAlone: boolean;
  wasAsked: boolean;
  hasPending: boolean;
  connectedOn?: string | undefined;
  /** What was said with them, counted. */
  messages: number;
  exchanges: number;
  /** Epoch ms. */
  lastAt?: number | undefined;
  lastFrom?: 'me' | 'them' | undefined;
  /** Since when it is quiet for longer than usual, epoch ms. */
  quietSince?: number | undefined;
  /** How soon they usually answer, ms. */
  answersWithin?: number | undefined;
  firstAt?: number | undefined;
  score: number;
  level: 'stranger' | 'met' | 'known' | 'close';
  isOwnWord: boolean;
}

export const LISTS = [
  'known',
  'name',
  'recent',
  'quiet',
  'never-asked',
  'unanswered',
  'pending',
  'flagged',
] as const;
export type ListName = (typeof LISTS)[number];

export interface PeopleQuery {
  words: string;
  list: ListName;
  tag?: string | undefined;
  offset: number;
  limit: number;
}

export interface PeoplePage {
  total: number;
  rows: PersonEntry[];
}

/** The user wrote last, and it is not just now, ms. */
const WAITED = 7 * 86_400_000;

/** Who is in a list, and in which order. */
const RULES: Record<
  ListName,
  { has(entry: PersonEntry, now: number): boolean; by(entry: PersonEntry): number | string }
> = {
  known: { has: () => true, by: ({ score }) => -score },
  name: { has: () => true, by: ({ name }) => (name === undefined ? '\uffff' : fold(name)) },
  recent: { has: () => true, by: ({ lastAt = 0 }) => -lastAt },
  quiet: {
    has: ({ quietSince, isLeftAlone }) => quietSince !== undefined && !isLeftAlone,
    by: ({ score }) => -score,
  },
  'never-asked': {
    has: ({ wasAsked, isLeftAlone, level }) => !wasAsked && !isLeftAlone && level !== 'stranger',
    by: ({ score }) => -score,
  },
  unanswered: {
    has: ({ lastFrom, lastAt = 0 }, now) => lastFrom === 'me' && now - lastAt > WAITED,
    by: ({ lastAt = 0 }) => -lastAt,
  },
  pending: { has: ({ hasPending }) => hasPending, by: ({ name }) => fold(name ?? '') },
  flagged: { has: ({ isFlagged }) => isFlagged, by: ({ name }) => fold(name ?? '') },
};

/** Lists that leave nobody out. */
const EVERYBODY = ['recent', 'known', 'name'] as const;

/** Everybody of an account in memory: every list in its order, and a text a person in which any part is found. */
export class PeopleIndex {
  private readonly texts: string[];
  private readonly places: ReadonlyMap<string, number>;
  private readonly orders = new Map<ListName, Uint32Array>();
  readonly tags: string[];

  /** @param now epoch ms */
  constructor(
    private readonly entries: readonly PersonEntry[],
    private readonly now: number,
  ) {
    this.texts = entries.map((entry) => {
      const { name, company, headline, position, tags, note } = entry;
      return fold([name, company, position, headline, ...tags, note].filter(Boolean).join('\n'));
    });
    this.tags = [...new Set(entries.flatMap(({ tags }) => tags))].sort((a, b) => a.localeCompare(b));
    this.places = new Map(entries.map(({ id }, at) => [id, at]));
    // Sorted before the first key is typed.
    for (const list of EVERYBODY) this.orderOf(list);
  }

  get size(): number {
    return this.entries.length;
  }

  entry(id: string): PersonEntry | undefined {
    const at = this.places.get(id);
    return at === undefined ? undefined : this.entries[at];
  }

  count(list: ListName): number {
    return this.orderOf(list).length;
  }

  search({ words: typed, list, tag, offset, limit }: PeopleQuery): PeoplePage {
    const words = wordsOf(typed);
    const rows: PersonEntry[] = [];
    let total = 0;
    for (const at of this.orderOf(list)) {
      const text = this.texts[at]!;
      if (!words.every((word) => text.includes(word))) continue;
      if (tag !== undefined && !this.entries[at]!.tags.includes(tag)) continue;
      if (total >= offset && rows.length < limit) rows.push(this.entries[at]!);
      total += 1;
    }
    return { total, rows };
  }

  private orderOf(list: ListName): Uint32Array {
    const known = this.orders.get(list);
    if (known) return known;
    const { has, by } = RULES[list];
    const keys = this.entries.map(by);
    const order = Uint32Array.from(this.entries.keys())
      .filter((at) => has(this.entries[at]!, this.now))
      .sort((a, b) => (keys[a]! < keys[b]! ? -1 : keys[a]! > keys[b]! ? 1 : a - b));
    this.orders.set(list, order);
    return order;
  }
}
