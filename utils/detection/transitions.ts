const FIRST_SIZE = 1 << 14;
/** Fibonacci hashing spreads keys that follow each other. */
const SPREAD = 0x9e3779b1;

/** A table from whole numbers to whole numbers, both from 0 on: several times faster than a Map of them. */
export class Transitions {
  /** Keys raised by one; 0 is an empty place. */
  private keys = new Int32Array(FIRST_SIZE);
  private values = new Int32Array(FIRST_SIZE);
  private mask = FIRST_SIZE - 1;
  private count = 0;

  /** @returns −1 when there is none */
  get(key: number): number {
    const { keys, mask } = this;
    let at = (Math.imul(key, SPREAD) >>> 12) & mask;
    for (let found = keys[at]!; found !== 0; found = keys[at]!) {
      if (found === key + 1) return this.values[at]!;
      at = (at + 1) & mask;
    }
    return -1;
  }

  set(key: number, value: number): void {
    if (this.count * 2 > this.mask) this.grow();
    const { keys, mask } = this;
    let at = (Math.imul(key, SPREAD) >>> 12) & mask;
    while (keys[at] !== 0 && keys[at] !== key + 1) at = (at + 1) & mask;
    if (keys[at] === 0) this.count += 1;
    keys[at] = key + 1;
    this.values[at] = value;
  }

  private grow(): void {
    const { keys, values } = this;
    this.keys = new Int32Array(keys.length * 2);
    this.values = new Int32Array(keys.length * 2);
    this.mask = keys.length * 2 - 1;
    this.count = 0;
    keys.forEach((key, at) => {
      if (key !== 0) this.set(key - 1, values[at]!);
    });
  }
}
