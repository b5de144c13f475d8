import { maskedWords, type Recipient } from './mask';

/**
 * What a text is known by among its variations; no word can be read from it. A plain object, for a record or a
 * message: `hash` is always {@link HASHES} characters of {@link ALPHABET}.
 */
export interface Fingerprint {
  /** The way it was made. Those of another way are nobody's twins. */
  version: 1;
  hash: string;
}

/** So many minima are kept, one character each. More of them tell finer, at this many characters a text. */
export const HASHES = 96;
export const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** Words a shingle. */
const SHINGLE = 2;
/** Under this many words a text is a nicety that everybody sends to everybody. */
const FEWEST_WORDS = 8;
/** A text is known by its first so many words. */
const MOST_WORDS = 2_000;

/** FNV-1a, 32 bits. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < word.length; index += 1)
    hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}

/** Spreads a number's bits over all 32 (Murmur3's end). */
function spread(value: number): number {
  let bits = value;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}

const SEEDS = Array.from({ length: HASHES }, (_, index) => spread(index + 1));

function shinglesOf(words: readonly string[]): Set<number> {
  const hashes = words.map(hashOf);
  const shingles = new Set<number>();
  for (let index = 0; index + SHINGLE <= hashes.length; index += 1) {
    let shingle = 0;
    for (let word = 0; word < SHINGLE; word += 1)
      shingle = spread(Math.imul(shingle, 31) + hashes[index + word]!);
    shingles.add(shingle);
  }
  return shingles;
}

/**
 * The fingerprint of a text: of each of many orders of its shingles the first, six bits of it (b-bit MinHash).
 * Undefined under eight words. Never throws; time in proportion to the length of the text.
 *
 * @param recipient to whom it went (or from whom it came): their name and company are blanked
 */
export function fingerprintOf(text: string, recipient?: Recipient): Fingerprint | undefined {
  const words = maskedWords(text, recipient).slice(0, MOST_WORDS);
  if (words.length < FEWEST_WORDS) return undefined;
  const minima = new Uint32Array(HASHES).fill(0xffffffff);
  for (const shingle of shinglesOf(words)) {
    for (let index = 0; index < HASHES; index += 1) {
      const value = spread(shingle ^ SEEDS[index]!);
      if (value < minima[index]!) minima[index] = value;
    }
  }
  return { version: 1, hash: Array.from(minima, (minimum) => ALPHABET[minimum & 63]).join('') };
}
