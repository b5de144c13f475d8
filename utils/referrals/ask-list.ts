import type { Ask, CameOf, Introduction } from '@/utils/records/referral';
import { cameOf, introductionsByAsk } from './asks';
import type { Closeness } from './closeness';
import { closenessTo, isClient, isLeftAlone, type Known } from './known';

export interface Entry {
  known: Known;
  closeness: Closeness;
}

/** The people met at one client. */
export interface ClientGroup {
  /** The client's name as the user wrote it; empty for clients of whom none was written down. */
  client: string;
  people: Entry[];
}

export interface AskedEntry extends Entry {
  /** The latest ask. */
  ask: Ask;
  cameOf: CameOf;
  /** How often they were asked in all. */
  times: number;
}

export interface AskList {
  clients: ClientGroup[];
  others: Entry[];
  /** Latest first. */
  asked: AskedEntry[];
  /** Whom the user wants left alone; kept in sight, so that it can be taken back. */
  leftAlone: Entry[];
}

const byCloseness = (a: Entry, b: Entry): number =>
  b.closeness.score - a.closeness.score ||
  (a.known.person.name ?? '').localeCompare(b.known.person.name ?? '', 'en') ||
  a.known.person.id.localeCompare(b.known.person.id);

/** The same client, however it is written. */
const keyOf = (client: string): string => client.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();

function groupsOf(entries: readonly Entry[]): ClientGroup[] {
  const groups = new Map<string, ClientGroup>();
  for (const entry of entries) {
    const client = entry.known.standing?.client?.trim() ?? '';
    const group = groups.get(keyOf(client));
    if (group) group.people.push(entry);
    else groups.set(keyOf(client), { client, people: [entry] });
  }
  return [...groups.values()];
}

function askedEntry(
  entry: Entry,
  asks: readonly Ask[],
  led: ReadonlyMap<string, Introduction[]>,
): AskedEntry {
  const ask = asks.reduce((a, b) => (Date.parse(b.at) > Date.parse(a.at) ? b : a));
  return { ...entry, ask, cameOf: cameOf(ask, led.get(ask.id) ?? []), times: asks.length };
}

export function asksByPerson(asks: readonly Ask[]): Map<string, [Ask, ...Ask[]]> {
  const byPerson = new Map<string, [Ask, ...Ask[]]>();
  for (const ask of asks) {
    const list = byPerson.get(ask.personId);
    if (list) list.push(ask);
    else byPerson.set(ask.personId, [ask]);
  }
  return byPerson;
}

/**
 * Everybody whom the user could ask, known best on top: clients first, each with all the people met there, then the
 * others. Nobody is left out for seeming no good source: one doesn't know whom people know before asking (No More
 * Cold Calling).
 *
 * @param now epoch ms
 */
export function askList(
  people: readonly Known[],
  asks: readonly Ask[],
  introductions: readonly Introduction[],
  now: number,
): AskList {
  const entries = people.map((known) => ({ known, closeness: closenessTo(known, now) })).sort(byCloseness);
  const asked = asksByPerson(asks);
  const led = introductionsByAsk(introductions);
  const open = entries.filter(({ known }) => !isLeftAlone(known) && !asked.has(known.person.id));
  return {
    clients: groupsOf(open.filter(({ known }) => isClient(known))),
    others: open.filter(({ known }) => !isClient(known)),
    asked: entries
      .filter(({ known }) => !isLeftAlone(known))
      .flatMap((entry) => {
        const own = asked.get(entry.known.person.id);
        return own ? [askedEntry(entry, own, led)] : [];
      })
      .sort((a, b) => Date.parse(b.ask.at) - Date.parse(a.ask.at)),
    leftAlone: entries.filter(({ known }) => isLeftAlone(known)),
  };
}
