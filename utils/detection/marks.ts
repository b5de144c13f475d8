const FIRST_SIZE = 512;

/** Places in a text that signals mark, in order of start; those of one signal that overlap are joined. Used again for each text. */
export class Marks {
  count = 0;
  signals = new Int32Array(FIRST_SIZE);
  /** Ranges are half-open, in UTF-16 code units of the text. */
  starts = new Int32Array(FIRST_SIZE);
  ends = new Int32Array(FIRST_SIZE);
  /** By signal: how many places it marks. */
  readonly times: Int32Array;
  /** By signal: the number of its last mark. */
  private readonly last: Int32Array;

  constructor(signals: number) {
    this.times = new Int32Array(signals);
    this.last = new Int32Array(signals);
  }

  clear(): void {
    this.count = 0;
    this.times.fill(0);
  }

  /** Marks of a signal are to be added in order of start. */
  add(signal: number, start: number, end: number): void {
    const last = this.last[signal]!;
    if (this.times[signal]! > 0 && start < this.ends[last]!) {
      if (end > this.ends[last]!) this.ends[last] = end;
      return;
    }
    const at = this.count;
    if (at === this.signals.length) this.grow();
    this.signals[at] = signal;
    this.starts[at] = start;
    this.ends[at] = end;
    this.count = at + 1;
    this.times[signal]! += 1;
    this.last[signal] = at;
  }

  /** Without those marks that are said to go, by number. */
  drop(goes: (at: number) => boolean): void {
    let kept = 0;
    for (let at = 0; at < this.count; at += 1) {
      const signal = this.signals[at]!;
      if (goes(at)) {
        this.times[signal]! -= 1;
        continue;
      }
      this.signals[kept] = signal;
      this.starts[kept] = this.starts[at]!;
      this.ends[kept] = this.ends[at]!;
      this.last[signal] = kept;
      kept += 1;
    }
    this.count = kept;
  }

  private grow(): void {
    for (const list of ['signals', 'starts', 'ends'] as const) {
      const longer = new Int32Array(2 * this.count);
      longer.set(this[list]);
      this[list] = longer;
    }
  }
}
