/** On which the search worker says that it has taken up what was written: what it answered before may be another now. */
const CHANNEL = 'vouch-taken-up';
/** An import writes several times a second; nobody reads as fast, ms. */
const PAUSE = 300;

let channel: BroadcastChannel | undefined;
let waiting: ReturnType<typeof setTimeout> | undefined;
let last = Number.NEGATIVE_INFINITY;

export function tellTakenUp(): void {
  if (waiting !== undefined) return;
  const tell = () => {
    waiting = undefined;
    last = performance.now();
    channel ??= new BroadcastChannel(CHANNEL);
    channel.postMessage({});
  };
  waiting = setTimeout(tell, Math.max(0, last + PAUSE - performance.now()));
}

/** @returns stops it */
export function onTakenUp(hear: () => void): () => void {
  const own = new BroadcastChannel(CHANNEL);
  own.onmessage = hear;
  return () => own.close();
}
