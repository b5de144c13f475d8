/** Places in a text that signals mark, in order of start; those of one signal that overlap are joined. Used again for each text. */
export class Marks {
  count = 0;
  readonly signals: number[] = [];
  /** Ranges are half-open, in UTF-16 code units of the text. */
  readonly starts: number[] = [];
  readonly ends: number[] = [];
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
    const { times, ends } = this;
    const last = this.last[signal]!;
    if (times[signal]! > 0 && start < ends[last]!) {
      if (end > ends[last]!) ends[last] = end;
      return;
    }
    times[signal]! += 1;
    this.put(signal, start, end);
  }

  private put(signal: number, start: number, end: number): void {
    const at = this.count;
    this.signals[at] = signal;
    this.starts[at] = start;
    this.ends[at] = end;
    this.last[signal] = at;
    this.count = at + 1;
  }

  /** Without those marks that are said to go, by number. */
  drop(goes: (at: number) => boolean): void {
    const { count, signals, starts, ends } = this;
    this.count = 0;
    for (let at = 0; at < count; at += 1) {
      const signal = signals[at]!;
      if (goes(at)) this.times[signal]! -= 1;
      else this.put(signal, starts[at]!, ends[at]!);
    }
  }
}
