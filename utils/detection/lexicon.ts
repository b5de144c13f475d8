const PRIME = 0x01000193;

/** Takes the next letter into a word's hash; capitals and small letters of Latin-1 are the same. */
export const hashed = (hash: number, code: number): number => Math.imul(hash ^ (code | 32), PRIME);

/** What a record holds: the word's hash, where its letters begin, and two numbers that its user puts there. */
const BEGIN = 1;
export const INFO = 2;
export const LISTED = 3;
const SIZE = 4;

/**
 * Finds words in a text by their letters alone, so that no string is made of a word.
 *
 * In a text only words of Latin-1 letters are found, whatever their case.
 */
export class Lexicon {
  /** Where a word's hash leads, or behind it, side by side: what is read together is fetched together. */
  readonly records: Int32Array;
  private readonly byWord = new Map<string, number>();
  /** All words one after the other, each with a 0 behind it, the first with one before it. */
  private readonly letters: Uint16Array;
  private readonly mask: number;

  /** @param words lower case, no word twice */
  constructor(words: readonly string[]) {
    this.mask = 2 ** Math.ceil(Math.log2(words.length * 2 + 2)) - 1;
    this.records = new Int32Array(SIZE * (this.mask + 1));
    const all = `\0${words.join('\0')}\0`;
    this.letters = Uint16Array.from(all, (_, at) => all.charCodeAt(at) | 32);
    let begin = 1;
    for (const word of words) {
      let hash = 0;
      for (let at = 0; at < word.length; at += 1) hash = hashed(hash, word.charCodeAt(at));
      let place = this.placeOf(hash);
      while (this.records[SIZE * place + BEGIN] !== 0) place = (place + 1) & this.mask;
      this.records.set([hash, begin], SIZE * place);
      this.byWord.set(word, SIZE * place);
      begin += word.length + 1;
    }
  }

  /** @returns the record of a word in lower case, or −1 */
  of(word: string): number {
    return this.byWord.get(word) ?? -1;
  }

  /**
   * @param hash of the letters from `start` to `end`
   * @returns the record of the word that stands there, or −1
   */
  find(units: Uint16Array, start: number, end: number, hash: number): number {
    const { records, mask } = this;
    for (let place = this.placeOf(hash); ; place = (place + 1) & mask) {
      const record = SIZE * place;
      const begin = records[record + BEGIN]!;
      if (begin === 0) return -1;
      if (records[record] === hash && this.isAt(units, start, end, begin)) return record;
    }
  }

  private isAt(units: Uint16Array, start: number, end: number, begin: number): boolean {
    const { letters } = this;
    for (let at = start; at < end; at += 1)
      if ((units[at]! | 32) !== letters[begin + at - start]) return false;
    return letters[begin + end - start] === 32;
  }

  private placeOf(hash: number): number {
    return (hash ^ (hash >>> 15)) & this.mask;
  }
}
