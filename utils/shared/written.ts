/** What was written to the book: conversations by id. */
export interface Written {
  chunks: string[];
}

const NAME = 'vouch-written';
/** More than this and it is quicker to read everything anew. */
const MOST = 2_000;

let channel: BroadcastChannel | undefined;

/** Tells those who keep the book in memory, in whatever page or worker, that it has changed. */
export function tellWritten({ chunks }: Written): void {
  channel ??= new BroadcastChannel(NAME);
  channel.postMessage(chunks.length > MOST ? {} : { chunks });
}

/** Calls `hear` with what was written; without ids where it was too much to list. @returns stops it */
export function onWritten(hear: (chunks: string[] | undefined) => void): () => void {
  const own = new BroadcastChannel(NAME);
  own.onmessage = ({ data }: MessageEvent<Partial<Written> | null>) => hear(data?.chunks);
  return () => own.close();
}
