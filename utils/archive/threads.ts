import type { ArchiveOwner, ArchivePerson } from '@/utils/records/archive';
import { threadKeyOf } from '@/utils/shared/addresses';
import { isCampaign } from './plain-text';
import { keyOfPerson, type Profiles, personOf } from './profiles';
import { type Cells, isNobody, tidyName, wordsOf } from './row';
import { detached } from './text';

/** Who takes part in a conversation, gathered from all its rows. */
interface Thread {
  /** Keys of profiles; past `MAX_KEPT` it is a group, whoever else is in it. */
  keys: Set<string>;
  /** Names that came without an address, as written. */
  names: Set<string>;
  isSponsored: boolean;
}

export interface Side {
  person: ArchivePerson;
  isGroup: boolean;
  isSponsored: boolean;
}

const MAX_KEPT = 12;
/** Longer than this it is no name, in UTF-16 code units. */
const MAX_NAME = 300;

/** Whether a row of messages.csv is a draft that was never sent. */
export const isDraft = (cells: Cells): boolean =>
  /^yes$/i.test(cells('is message draft').trim()) || /^yes$/i.test(cells('is conversation draft').trim());

/** Names threads as a page's address does; without an id, as in 2020, whoever is at the other end. */
export class ThreadNames {
  private lastId = '';
  private lastName = '';

  nameOf(cells: Cells): string {
    const id = cells('conversation id').trim();
    if (id === '') return nameByEnds(cells);
    // Rows of one thread mostly lie together.
    if (id !== this.lastId) {
      this.lastId = id;
      this.lastName = threadKeyOf(id) ?? `export:${id.slice(0, 200)}`;
    }
    return this.lastName;
  }
}

function nameByEnds(cells: Cells): string {
  const [from, to] = [cells('from'), cells('to')].map((name) => tidyName(wordsOf(name) ?? '').slice(0, 200));
  const direction = cells('direction').trim().toUpperCase();
  if (direction === 'INCOMING') return `export:${from}`;
  return `export:${direction === 'OUTGOING' ? to : [from, to].sort().join(' ')}`;
}

/** `Ann Lee, Bo Sample` and not `Bo Sample, PhD`: several people where every part could be a name. */
function areSeveral(names: string): boolean {
  const parts = names.split(', ');
  return parts.length > 1 && parts.every((part) => part.includes(' '));
}

/** All conversations of an export, as far as it takes to tell who the other side of each is. */
export class Threads {
  private readonly threads = new Map<string, Thread>();
  /** By key, the name under which they last were seen to write. */
  private readonly names = new Map<string, string>();
  private readonly threadNames = new ThreadNames();

  constructor(private readonly profiles: Profiles) {}

  add(cells: Cells): void {
    const thread = this.threadOf(this.threadNames.nameOf(cells));
    const sender = this.profiles.keyOf(cells('sender profile url').trim());
    const from = wordsOf(cells('from'));
    if (sender === undefined) keep(thread.names, from);
    else {
      keep(thread.keys, sender);
      this.name(sender, from);
    }
    const recipients = this.profiles.keysOf(cells('recipient profile urls').trim());
    for (const key of recipients) keep(thread.keys, key);
    if (recipients.length === 0) keep(thread.names, wordsOf(cells('to')));
    else if (recipients.length === 1 && !this.names.has(recipients[0]!)) {
      this.name(recipients[0]!, wordsOf(cells('to')));
    }
    if (sender === undefined && isCampaign(cells('content'))) thread.isSponsored = true;
  }

  get size(): number {
    return Math.max(this.threads.size, this.names.size);
  }

  nameOf(key: string): string | undefined {
    return this.names.get(key);
  }

  /** In how many conversations each takes part, by key and by name without one. */
  counts(): { threads: number; keys: Map<string, number>; names: Map<string, number> } {
    const keys = new Map<string, number>();
    const names = new Map<string, number>();
    for (const thread of this.threads.values()) {
      for (const key of thread.keys) keys.set(key, (keys.get(key) ?? 0) + 1);
      for (const name of thread.names) names.set(name, (names.get(name) ?? 0) + 1);
    }
    return { threads: this.threads.size, keys, names };
  }

  /** The other side as `owner` sees it. */
  sideOf(threadKey: string, owner: ArchiveOwner | undefined): Side {
    const thread = this.threads.get(threadKey);
    if (!thread) return { person: {}, isGroup: false, isSponsored: false };
    const { isSponsored } = thread;
    const own = owner && keyOfPerson(owner);
    const keys = [...thread.keys].filter((key) => key !== own);
    const known = new Set([own, ...keys].map((key) => key && this.names.get(key)).filter(Boolean));
    const names = [...thread.names].filter(
      (name) => !isOwn(name, owner) && !known.has(name) && !isNobody(name),
    );
    const isGroup = keys.length > 1 || names.some(areSeveral) || (keys.length === 0 && names.length > 1);
    if (isGroup) return { person: {}, isGroup, isSponsored };
    const name = keys.length > 0 ? this.names.get(keys[0]!) : names[0];
    return { person: personOf(keys[0], name), isGroup, isSponsored };
  }

  private threadOf(key: string): Thread {
    const known = this.threads.get(key);
    if (known) return known;
    const thread = { keys: new Set<string>(), names: new Set<string>(), isSponsored: false };
    this.threads.set(detached(key), thread);
    return thread;
  }

  private name(key: string, name: string | undefined): void {
    if (name && name.length <= MAX_NAME && this.names.get(key) !== name) this.names.set(key, detached(name));
  }
}

const isOwn = (name: string, owner: ArchiveOwner | undefined): boolean =>
  owner?.name !== undefined && tidyName(owner.name) === tidyName(name);

function keep(set: Set<string>, value: string | undefined): void {
  if (value && value.length <= MAX_NAME && set.size < MAX_KEPT && !set.has(value)) set.add(detached(value));
}
