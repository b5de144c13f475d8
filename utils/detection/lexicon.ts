const PRIME = 0x01000193;

/** Takes the next letter into a word's hash; capitals and small letters of Latin-1 are the same. */
export const hashed = (hash: number, code: number): number => Math.imul(hash ^ (code | 32), PRIME);

/**
 * Numbers words, and finds them in a text by their letters alone, so that no string is made of a word.
 *
 * Words are lower case, of Latin-1 or beyond; in a text only their Latin-1 letters are found whatever their case.
 */
export class Lexicon {
  private readonly places: Int32Array;
  private readonly hashes: Int32Array;

  /** @param words no word twice */
  constructor(private readonly words: readonly string[]) {
    this.places = new Int32Array(2 ** Math.ceil(Math.log2(words.length * 2 + 2)));
    this.hashes = new Int32Array(words.length);
    words.forEach((word, number) => {
      const hash = this.hashOf(word);
      this.hashes[number] = hash;
      let at = this.placeOf(hash);
      while (this.places[at] !== 0) at = this.after(at);
      this.places[at] = number + 1;
    });
  }

  /** @returns the number of a word in lower case, or −1 */
  of(word: string): number {
    const number = this.find(word, 0, word.length, this.hashOf(word));
    return this.words[number] === word ? number : -1;
  }

  /**
   * @param hash of the letters from `start` to `end`
   * @returns the number of the word that stands there, or −1
   */
  find(text: string, start: number, end: number, hash: number): number {
    const { places, hashes } = this;
    let at = this.placeOf(hash);
    for (let number = places[at]! - 1; number >= 0; number = places[at]! - 1) {
      if (hashes[number] === hash && isAt(text, start, end, this.words[number]!)) return number;
      at = this.after(at);
    }
    return -1;
  }

  private hashOf(word: string): number {
    let hash = 0;
    for (let at = 0; at < word.length; at += 1) hash = hashed(hash, word.charCodeAt(at));
    return hash;
  }

  private placeOf(hash: number): number {
    return (hash ^ (hash >>> 15)) & (this.places.length - 1);
  }

  private after(place: number): number {
    return (place + 1) & (this.places.length - 1);
  }
}

function isAt(text: string, start: number, end: number, word: string): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at += 1)
    if ((text.charCodeAt(start + at) | 32) !== (word.charCodeAt(at) | 32)) return false;
  return true;
}
