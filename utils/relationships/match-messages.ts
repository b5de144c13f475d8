import type { Message } from '@/utils/records/book';
import { normalizeText, placeIn, saidBy, saidOtherwise } from './message-key';
import { isProvisional } from './threads';

export interface Placed {
  threadKey: string;
  message: Message;
}

/** How long after (or before) the clock of a send the page's own time of that message may lie, in milliseconds. */
const CLOCK_TOLERANCE = 10 * 60_000;

/** How far two messages lie apart if they may be one; `undefined` if they can't be. Either may be the stored one. */
type Rule = (a: Placed, b: Placed) => number | undefined;

/**
 * Pairs each incoming message with the stored one that it is, if any, and each stored one at most once: a page that
 * shows the same words twice has two messages. Surer rules come first for all of them. What no rule pairs is new:
 * where it is unclear both are kept.
 */
export function matchMessages(stored: readonly Placed[], incoming: readonly Placed[]): Map<Placed, Placed> {
  const pairs = new Map<Placed, Placed>();
  if (stored.length === 0) return pairs;
  const taken = new Set<Placed>();
  const first = sameInvite(firstOwn([...stored, ...incoming]));
  const rules = [samePage, sameReport, sameKey, sameSend, first, sameSecond];
  const byPage = candidatesBy([({ message }) => message.pageId], stored, incoming);
  const byWords = candidatesBy(WORDS, stored, incoming);
  const bySecond = candidatesBy([secondOf], stored, incoming);
  const withWords = (arrival: Placed) => {
    const [same, otherwise] = WORDS.map((by) => byWords.get(by(arrival)));
    return same && otherwise ? [...same, ...otherwise] : (same ?? otherwise);
  };

  for (const rule of rules) {
    for (const arrival of incoming) {
      if (pairs.has(arrival)) continue;
      const { pageId } = arrival.message;
      const candidates =
        rule === samePage
          ? byPage.get(pageId)
          : rule === sameSecond
            ? bySecond.get(secondOf(arrival))
            : withWords(arrival);
      const match = nearest(candidates ?? [], (other) =>
        taken.has(other) || !mayShareThread(other, arrival) ? undefined : rule(other, arrival),
      );
      if (!match) continue;
      pairs.set(arrival, match);
      taken.add(match);
    }
  }
  return pairs;
}

const samePage: Rule = ({ message: a }, { message: b }) => (a.pageId === b.pageId ? 0 : undefined);

const sameReport: Rule = ({ message: a }, { message: b }) =>
  a.clockAt !== undefined && a.clockAt === b.clockAt && !contradict(a, b) ? 0 : undefined;

const sameKey: Rule = ({ message: a }, { message: b }) => {
  if (placeIn(a.key) !== placeIn(b.key) || contradict(a, b)) return undefined;
  return a.key === b.key ? 0 : 1;
};

const sameSend: Rule = ({ message: a }, { message: b }) => {
  const [clock, page] = a.timeSource === 'clock' ? [a, b] : [b, a];
  if (!isSend(clock, page) || clock.kind === 'invite') return undefined;
  const distance = Math.abs(Date.parse(clock.at) - Date.parse(page.at));
  return distance <= CLOCK_TOLERANCE ? distance : undefined;
};

/** An invite's note turns up, however much later, as the first thing that the user said in the thread it began. */
function sameInvite(firstOwn: Map<string, string>): Rule {
  return (a, b) => {
    const [clock, page] = a.message.timeSource === 'clock' ? [a, b] : [b, a];
    if (!isSend(clock.message, page.message) || clock.message.kind !== 'invite') return undefined;
    if (clock.message.text.trim() === '' || firstOwn.get(page.threadKey) !== page.message.at)
      return undefined;
    const wait = Date.parse(page.message.at) - Date.parse(clock.message.at);
    return wait >= -CLOCK_TOLERANCE ? Math.abs(wait) : undefined;
  };
}

/**
 * An export and a page may write the same message differently: one of them before an edit, or a mention in other
 * characters. What neither has words in common for, but side and second, is one message.
 */
const sameSecond: Rule = ({ message: a }, { message: b }) =>
  a.from === b.from && isExport(a) !== isExport(b) && !contradict(a, b) ? 0 : undefined;

const isExport = ({ timeSource }: Message): boolean => timeSource === 'export';

/** As long as `2026-03-04T09:00:00`. */
const SECOND = 19;

/** Only what a page or an export dates; this machine's clock says too little. */
const secondOf = ({ threadKey, message: { at, timeSource } }: Placed): string | undefined =>
  timeSource === 'clock' ? undefined : `${threadKey} ${at.slice(0, SECOND)}`;

const isSend = (clock: Message, page: Message): boolean =>
  clock.timeSource === 'clock' && page.timeSource !== 'clock' && !contradict(clock, page);

function contradict(a: Message, b: Message): boolean {
  return (
    differ(a.pageId, b.pageId) ||
    differ(a.senderId, b.senderId) ||
    differ(a.clockAt, b.clockAt) ||
    differ(subjectOf(a), subjectOf(b))
  );
}

const subjectOf = ({ subject }: Message) => subject && normalizeText(subject);

const differ = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && b !== undefined && a !== b;

const mayShareThread = (a: Placed, b: Placed): boolean =>
  a.threadKey === b.threadKey || isProvisional(a.threadKey) || isProvisional(b.threadKey);

/** By thread, when the user first said something in it. */
function firstOwn(all: readonly Placed[]): Map<string, string> {
  const first = new Map<string, string>();
  for (const { threadKey, message } of all) {
    if (message.from !== 'me') continue;
    const known = first.get(threadKey);
    if (known === undefined || message.at < known) first.set(threadKey, message.at);
  }
  return first;
}

type By = (placed: Placed) => string | undefined;

/** By what a message is looked for among those with the same words. */
const WORDS: readonly By[] = [({ message }) => saidBy(message.key), ({ message }) => saidOtherwise(message)];

/** Those stored that share one of `bys` with something that comes, grouped by it. */
function candidatesBy(bys: readonly By[], stored: readonly Placed[], incoming: readonly Placed[]) {
  const groups = new Map<string | undefined, Placed[]>();
  for (const by of bys) for (const arrival of incoming) groups.set(by(arrival), []);
  groups.delete(undefined);
  if (groups.size === 0) return groups;
  for (const by of bys) for (const placed of stored) groups.get(by(placed))?.push(placed);
  return groups;
}

function nearest(
  candidates: readonly Placed[],
  measure: (placed: Placed) => number | undefined,
): Placed | undefined {
  let best: Placed | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const distance = measure(candidate);
    if (distance === undefined || distance >= least) continue;
    best = candidate;
    least = distance;
    if (distance === 0) break;
  }
  return best;
}
