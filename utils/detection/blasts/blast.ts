import type { Fingerprint } from './fingerprint';
import { twinsOf } from './twins';

/** Something the user sent. */
export interface Sent {
  fingerprint: Fingerprint;
  /** To whom; any key that is the same for the same person. */
  person: string;
  /** ISO 8601. */
  at: string;
}

/** «You have sent this to `count` people since `since`». */
export interface Blast {
  /** People, not messages. */
  count: number;
  /** ISO 8601: the first of them. */
  since: string;
}

/** What was sent longer ago is another matter. Days. */
const WINDOW = 30;
/** To fewer people than this anybody may say the same. */
const FEWEST_PEOPLE = 2;

/**
 * To how many others the user has sent a text lately. Undefined where they were fewer than two.
 *
 * @param draft of what is being written
 * @param to the person it is for, who does not count
 * @param now epoch ms
 */
export function blastOf(
  draft: Fingerprint,
  sent: readonly Sent[],
  to: string | undefined,
  now: number,
): Blast | undefined {
  const from = now - WINDOW * 86_400_000;
  const recent = sent.filter(
    ({ at, person }) => person !== to && Date.parse(at) >= from && Date.parse(at) <= now,
  );
  const twins = twinsOf(draft, recent);
  const count = new Set(twins.map(({ person }) => person)).size;
  if (count < FEWEST_PEOPLE) return undefined;
  const since = twins.reduce(
    (first, { at }) => (Date.parse(at) < Date.parse(first) ? at : first),
    twins[0]!.at,
  );
  return { count, since };
}
