/**
 * Made-up lives on LinkedIn, at any size, the same for the same seed: whom somebody knows, what they wrote to each
 * other, who invited whom. Skewed as real ones are: a few long conversations, very many of one line or a blank invite.
 */
import type {
  ArchiveConnection,
  ArchiveInvitation,
  ArchiveMessage,
  ArchivePerson,
  ArchiveThread,
} from '@/utils/records/archive';
import { type Random, randomOf } from './random';

export interface LifeSize {
  seed: number;
  connections: number;
  messages: number;
}

export interface Life {
  owner: LifePerson;
  connections: LifePerson[];
  /** Only how long each is; what is said in it is made when asked for, since it may not fit into memory. */
  threads: LifeThread[];
  invitations: ArchiveInvitation[];
}

export interface LifePerson {
  slug: string;
  name: string;
  company: string;
  position: string;
  connectedOn: string;
}

export interface LifeThread {
  threadKey: string;
  /** More than one in a group. */
  others: LifePerson[];
  title?: string;
  length: number;
  seed: number;
  /** Epoch milliseconds. */
  startsAt: number;
}

const GIVEN =
  'Ada Bo Cleo Dário Edda Faisal Greta Hana Ivo Jun Karla Loïc Mina Nils Oda Pia Rui Sana Tove Uma'.split(
    ' ',
  );
const FAMILY =
  'Alder Birch Cedar Dogwood Elm Fir Ginkgo Hazel Ivy Juniper Kapok Larch Maple Olive Palm Rowan'.split(' ');
const COMPANIES = ['Boats & Co', 'Example, Inc.', 'Lighthouse Works', 'Möwe GmbH', 'Quay 9', 'Tidal "Data"'];
const POSITIONS = ['Boat builder', 'Head of Tides', 'Maker of examples', 'VP, Anchors', 'Harbour pilot'];
const WORDS = (
  'the harbour plan looks fine to me and we could meet on monday after lunch if your crew has time because last ' +
  'week was rough thanks for the map of the bay it helped us find a better route what do you think about the new ' +
  'pier I will ask our pilot and tell you by friday how is the little one doing with school'
).split(' ');
const BEGIN = Date.UTC(2012, 0, 3, 8);
const DAY = 86_400_000;
const YEARS = 14 * 365;
/** Hardly anything is said after it. */
const END = BEGIN + (YEARS + 250) * DAY;

/** The share of connections with whom a word was ever exchanged, and of those, with whom it was a single line. */
const WITH_WORDS = 0.4;
const GROUPS = 0.03;

export function makeLife({ seed, connections, messages }: LifeSize): Life {
  const random = randomOf(seed);
  const owner = personAt(0, random);
  const people = Array.from({ length: connections }, (_, index) => personAt(index + 1, random));
  const threads = threadsWith(people, messages, random);
  return { owner, connections: people, threads, invitations: invitationsOf(people, random) };
}

function personAt(index: number, random: Random): LifePerson {
  const given = random.pick(GIVEN);
  const family = random.pick(FAMILY);
  const credentials = random.chance(0.05) ? ', PhD' : '';
  const slug = `${given}-${family}-${index.toString(36)}`.toLowerCase();
  return {
    slug,
    name: `${given} ${family}${credentials}`,
    company: random.pick(COMPANIES),
    position: random.pick(POSITIONS),
    connectedOn: day(BEGIN + random.between(0, YEARS) * DAY),
  };
}

const day = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** Lengths fall as 1 / rank, so that the longest tenth holds most of what was ever said. */
function threadsWith(people: readonly LifePerson[], messages: number, random: Random): LifeThread[] {
  if (people.length === 0) return [];
  const count = Math.min(messages, Math.max(1, Math.round(people.length * WITH_WORDS)));
  const harmonic = Array.from({ length: count }, (_, rank) => 1 / (rank + 1)).reduce((a, b) => a + b, 0);
  const spare = messages - count;
  let left = spare;
  return Array.from({ length: count }, (_, rank) => {
    const more = rank === count - 1 ? left : Math.min(left, Math.round(spare / (rank + 1) / harmonic));
    left -= more;
    return threadAt(rank, people, 1 + more, random);
  });
}

function threadAt(rank: number, people: readonly LifePerson[], length: number, random: Random): LifeThread {
  const isGroup = people.length > 3 && length > 2 && random.chance(GROUPS);
  const first = rank % people.length;
  const others = (isGroup ? [first, first + 1, first + 2] : [first]).map((at) => people[at % people.length]!);
  return {
    threadKey: uuid(random),
    others,
    ...(isGroup && { title: 'Regatta, autumn' }),
    length,
    seed: random.between(0, 2 ** 31),
    startsAt: BEGIN + random.between(0, YEARS) * DAY,
  };
}

function uuid(random: Random): string {
  const hex = () => random.between(0, 0xffff).toString(16).padStart(4, '0');
  return `${hex()}${hex()}-${hex()}-4${hex().slice(1)}-a${hex().slice(1)}-${hex()}${hex()}${hex()}_100`;
}

/** What was said in a thread, oldest first. */
export function* saidIn({ others, length, seed, startsAt }: LifeThread, owner: LifePerson) {
  const random = randomOf(seed);
  const pace = paceOf(length, startsAt);
  let time = startsAt;
  for (let at = 0; at < length; at += 1) {
    const isMine = random.chance(0.5);
    const sender = isMine ? owner : random.pick(others);
    // The last hours of a thread come fast, years may lie between its runs.
    time += pace * (random.chance(0.2) ? random.between(1, 90) * DAY : random.between(20, 7_200) * 1_000);
    if (time > END) time = END + at * 1_000;
    const text = length === 1 && random.chance(0.5) ? '' : saying(random);
    yield { at: new Date(time).toISOString(), isMine, sender, text };
  }
}

/** Who has much to say says it faster. */
function paceOf(length: number, startsAt: number): number {
  const usual = length * (0.2 * 45.5 * DAY + 0.8 * 3_610_000);
  return Math.min(1, (0.8 * (END - startsAt)) / usual);
}

function saying(random: Random): string {
  const words = random.chance(0.1) ? random.between(80, 240) : random.between(4, 50);
  const said = Array.from({ length: words }, () => random.pick(WORDS)).join(' ');
  if (random.chance(0.08))
    return `${said},\n\n“${random.pick(WORDS)}”; "${random.pick(WORDS)}" – ${said.slice(0, 40)} 🚣`;
  return `${said}.`;
}

function invitationsOf(people: readonly LifePerson[], random: Random): ArchiveInvitation[] {
  return people.slice(0, Math.ceil(people.length / 20)).map(({ slug, name }) => ({
    direction: random.chance(0.6) ? 'sent' : 'received',
    person: { slug, name },
    // The export tells it to the minute.
    at: new Date(BEGIN + random.between(0, YEARS * 24 * 60) * 60_000).toISOString(),
    note: random.chance(0.8) ? '' : saying(random),
  }));
}

/** The same life as the records that reading its export gives. */
export const connectionRecords = ({ connections }: Life): ArchiveConnection[] => [...connections];

export const personRecord = ({ slug, name }: LifePerson): ArchivePerson => ({ slug, name });

/** Thread by thread, each whole and oldest first. */
export function* threadRecords({ owner, threads }: Life): Generator<ArchiveThread> {
  for (const thread of threads) {
    const isGroup = thread.others.length > 1;
    const messages = [...saidIn(thread, owner)].map(
      ({ at, isMine, sender, text }): ArchiveMessage => ({
        at,
        from: isMine ? 'me' : 'them',
        senderName: sender.name,
        ...(!isMine && { senderSlug: sender.slug }),
        text,
        ...(text === '' && { media: 'other' }),
      }),
    );
    yield {
      threadKey: thread.threadKey,
      ...(thread.title !== undefined && { title: thread.title }),
      person: isGroup ? {} : personRecord(thread.others[0]!),
      isGroup,
      isSponsored: false,
      messages,
    };
  }
}
