const PRIME = 0x01000193;

/** Takes the next letter into a word's hash; capitals and small letters of Latin-1 are the same. */
export const hashed = (hash: number, code: number): number => Math.imul(hash ^ (code | 32), PRIME);

/**
 * Numbers words, and finds them in a text by their letters alone, so that no string is made of a word.
 *
 * In a text only words of Latin-1 letters are found, whatever their case.
 */
export class Lexicon {
  private readonly numbers = new Map<string, number>();
  /** By hash: numbers of words, raised by one. */
  private readonly places: Int32Array;
  private readonly hashes: Int32Array;
  /** All words one after the other; where each begins. */
  private readonly letters: Uint16Array;
  private readonly begins: Int32Array;

  /** @param words lower case, no word twice */
  constructor(words: readonly string[]) {
    this.places = new Int32Array(2 ** Math.ceil(Math.log2(words.length * 2 + 2)));
    this.hashes = new Int32Array(words.length);
    this.begins = new Int32Array(words.length + 1);
    this.letters = new Uint16Array(words.reduce((sum, word) => sum + word.length, 0));
    let letter = 0;
    words.forEach((word, number) => {
      this.numbers.set(word, number);
      let hash = 0;
      for (let at = 0; at < word.length; at += 1, letter += 1) {
        this.letters[letter] = word.charCodeAt(at) | 32;
        hash = hashed(hash, this.letters[letter]!);
      }
      this.begins[number + 1] = letter;
      this.hashes[number] = hash;
      let place = this.placeOf(hash);
      while (this.places[place] !== 0) place = this.after(place);
      this.places[place] = number + 1;
    });
  }

  /** @returns the number of a word in lower case, or −1 */
  of(word: string): number {
    return this.numbers.get(word) ?? -1;
  }

  /**
   * @param hash of the letters from `start` to `end`
   * @returns the number of the word that stands there, or −1
   */
  find(units: Uint16Array, start: number, end: number, hash: number): number {
    let place = this.placeOf(hash);
    for (let number = this.places[place]!; number > 0; number = this.places[place]!) {
      if (this.hashes[number - 1] === hash && this.isAt(units, start, end, number - 1)) return number - 1;
      place = this.after(place);
    }
    return -1;
  }

  private isAt(units: Uint16Array, start: number, end: number, number: number): boolean {
    const { letters } = this;
    const begin = this.begins[number]!;
    const length = end - start;
    if (this.begins[number + 1]! - begin !== length) return false;
    for (let at = 0; at < length; at += 1)
      if ((units[start + at]! | 32) !== letters[begin + at]) return false;
    return true;
  }

  private placeOf(hash: number): number {
    return (hash ^ (hash >>> 15)) & (this.places.length - 1);
  }

  private after(place: number): number {
    return (place + 1) & (this.places.length - 1);
  }
}
