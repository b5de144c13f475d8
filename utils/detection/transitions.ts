const FIRST_SIZE = 1 << 14;
/** Fibonacci hashing spreads keys that follow each other. */
const SPREAD = 0x9e3779b1;

/** A table from whole numbers to whole numbers, both from 0 on: several times faster than a Map of them. */
export class Transitions {
  /** Pairs of a key raised by one, 0 where there is none, and its value. */
  private pairs = new Int32Array(2 * FIRST_SIZE);
  private mask = FIRST_SIZE - 1;
  private count = 0;

  /** @returns −1 when there is none */
  get(key: number): number {
    const { pairs } = this;
    const at = this.placeOf(key);
    return pairs[at] === 0 ? -1 : pairs[at + 1]!;
  }

  set(key: number, value: number): void {
    if (this.count * 4 > this.mask * 3) this.grow();
    const at = this.placeOf(key);
    if (this.pairs[at] === 0) this.count += 1;
    this.pairs[at] = key + 1;
    this.pairs[at + 1] = value;
  }

  private placeOf(key: number): number {
    const { pairs, mask } = this;
    let place = (Math.imul(key, SPREAD) >>> 12) & mask;
    while (pairs[2 * place] !== 0 && pairs[2 * place] !== key + 1) place = (place + 1) & mask;
    return 2 * place;
  }

  private grow(): void {
    const { pairs } = this;
    this.pairs = new Int32Array(pairs.length * 2);
    this.mask = pairs.length - 1;
    this.count = 0;
    for (let at = 0; at < pairs.length; at += 2)
      if (pairs[at] !== 0) this.set(pairs[at]! - 1, pairs[at + 1]!);
  }
}
