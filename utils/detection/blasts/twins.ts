import { ALPHABET, type Fingerprint, HASHES } from './fingerprint';

/** Two characters are alike by chance so often. */
const CHANCE = 1 / ALPHABET.length;
/** From this likeness on two texts are one and its variation. See `npm run bench:twins` for what that finds. */
export const TWIN = 0.3;
/** So many characters are looked at first: where hardly any is alike, the rest is not worth the time. */
const GLANCE = 24;
const FEWEST_AT_A_GLANCE = 2;

function sameIn(one: string, other: string, from: number, to: number): number {
  let same = 0;
  for (let index = from; index < to; index += 1) {
    if (one.charCodeAt(index) === other.charCodeAt(index)) same += 1;
  }
  return same;
}

const areComparable = (one: Fingerprint, other: Fingerprint) =>
  one.version === other.version && one.hash.length === HASHES && other.hash.length === HASHES;

/** How much of their shingles two texts share, 0–1, estimated within 0.05 in two of three cases. */
export function likenessOf(one: Fingerprint, other: Fingerprint): number {
  if (!areComparable(one, other)) return 0;
  const same = sameIn(one.hash, other.hash, 0, HASHES);
  return Math.max(0, (same / HASHES - CHANCE) / (1 - CHANCE));
}

/** Whether two texts are one and its variation. Of twins just alike enough, one pair in four hundred is missed. */
export const areTwins = (one: Fingerprint, other: Fingerprint): boolean =>
  areComparable(one, other) &&
  sameIn(one.hash, other.hash, 0, GLANCE) >= FEWEST_AT_A_GLANCE &&
  likenessOf(one, other) >= TWIN;

/** Those of `others` that are variations of one text, in their order. */
export const twinsOf = <T extends { fingerprint: Fingerprint }>(
  fingerprint: Fingerprint,
  others: readonly T[],
): T[] => others.filter((other) => areTwins(fingerprint, other.fingerprint));
