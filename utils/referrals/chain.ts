import type { Introduction, Party } from '@/utils/records/referral';
import { isReceived } from './asks';

/** Names the same person in all introductions: by the book where they are in it, else by their name. */
export function partyKey({ personId, name }: Party): string {
  return personId ?? `name:${name.normalize('NFKC').trim().toLowerCase()}`;
}

/** One introduction, seen from whom it is about. `by` is absent where the user introduced them. */
export interface Link {
  introduction: Introduction;
  by?: Party | undefined;
  who: Party;
}

/** Somebody, and all whom the user got to know through them. */
export interface Branch {
  party: Party;
  through: (Branch & { introduction: Introduction })[];
}

const startedAt = ({ steps }: Introduction): number => Date.parse(steps[0]!.at);

const inOrder = (introductions: readonly Introduction[]): Introduction[] =>
  [...introductions].sort((a, b) => startedAt(a) - startedAt(b) || a.id.localeCompare(b.id));

/**
 * How the user came to know somebody: the first introduction on top, the one to them last. Somebody introduced twice
 * counts from the first time. A circle, which only a mistaken record can make, is walked once.
 */
export function chainTo(party: Party, introductions: readonly Introduction[]): Link[] {
  const received = inOrder(introductions).filter(isReceived);
  const chain: Link[] = [];
  const seen = new Set<string>();
  for (let key = partyKey(party); !seen.has(key); ) {
    seen.add(key);
    const introduction = received.find(({ who }) => partyKey(who) === key);
    if (!introduction) break;
    chain.unshift({ introduction, by: introduction.by, who: introduction.who });
    key = partyKey(introduction.by);
  }
  return chain;
}

/** All whom the user came to know through somebody, and through those, oldest first. Everybody stands in it once. */
export function branchFrom(party: Party, introductions: readonly Introduction[]): Branch {
  const received = inOrder(introductions).filter(isReceived);
  const seen = new Set([partyKey(party)]);
  const root: Branch = { party, through: [] };
  const waiting: Branch[] = [root];
  for (let branch = waiting.shift(); branch; branch = waiting.shift()) {
    const key = partyKey(branch.party);
    for (const introduction of received) {
      const whoKey = partyKey(introduction.who);
      if (partyKey(introduction.by) !== key || seen.has(whoKey)) continue;
      seen.add(whoKey);
      branch.through.push({ party: introduction.who, introduction, through: [] });
    }
    waiting.push(...branch.through);
  }
  return root;
}

/** The introductions that the user gave in which somebody stands on either end, oldest first. */
export function givenWith(party: Party, introductions: readonly Introduction[]): Introduction[] {
  const key = partyKey(party);
  return inOrder(introductions).filter(
    (one) => !isReceived(one) && (partyKey(one.who) === key || partyKey(one.to) === key),
  );
}
