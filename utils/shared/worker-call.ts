/** Where calls come from and go to: a worker, or the inside of one. */
export interface Port {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
}

export interface Call {
  /** Says how far it has come, any number of times. */
  tell(news: unknown): void;
  /** Aborted when the caller does not want it any more. */
  signal: AbortSignal;
}

// biome-ignore lint/suspicious/noExplicitAny: each entry has its own argument; `callsTo` gives them back their types.
export type CallTable = Record<string, (args: any, call: Call) => Promise<unknown>>;

type Ask = { call: number; name: string; args: unknown } | { call: number; stop: true };
type Answer = { call: number } & ({ news: unknown } | { value: unknown } | { error: string });

/** Answers calls inside a worker. What a call throws reaches the caller as an error with the same message. */
export function serveCalls(port: Port, table: CallTable): void {
  const running = new Map<number, AbortController>();
  port.addEventListener('message', async ({ data }: MessageEvent<Ask>) => {
    const { call } = data;
    if ('stop' in data) {
      running.get(call)?.abort();
      return;
    }
    const stop = new AbortController();
    running.set(call, stop);
    const tell = (news: unknown) => port.postMessage({ call, news });
    try {
      const value = await table[data.name]!(data.args, { tell, signal: stop.signal });
      port.postMessage({ call, value });
    } catch (error) {
      port.postMessage({ call, error: error instanceof Error ? error.message : String(error) });
    } finally {
      running.delete(call);
    }
  });
}

export interface CallOptions {
  onNews?: ((news: never) => void) | undefined;
  signal?: AbortSignal | undefined;
}

type Args<F> = F extends (args: infer A, call: Call) => Promise<unknown> ? A : never;
type Value<F> = F extends (args: never, call: Call) => Promise<infer V> ? V : never;

/** Calls a worker's table, whose types alone are imported. A worker that breaks rejects everything under way. */
export function callsTo<T extends CallTable>(port: Port & { onerror?: unknown }) {
  const waiting = new Map<
    number,
    {
      resolve(value: unknown): void;
      reject(error: Error): void;
      onNews?: ((news: never) => void) | undefined;
    }
  >();
  let last = 0;
  port.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    const asked = waiting.get(data.call);
    if (!asked) return;
    if ('news' in data) {
      asked.onNews?.(data.news as never);
      return;
    }
    waiting.delete(data.call);
    if ('error' in data) asked.reject(new Error(data.error));
    else asked.resolve(data.value);
  });
  return {
    call<N extends keyof T & string>(name: N, args: Args<T[N]>, { onNews, signal }: CallOptions = {}) {
      const call = ++last;
      signal?.addEventListener('abort', () => port.postMessage({ call, stop: true }), { once: true });
      return new Promise<Value<T[N]>>((resolve, reject) => {
        waiting.set(call, { resolve: resolve as (value: unknown) => void, reject, onNews });
        port.postMessage({ call, name, args });
      });
    },
    /** Nobody answers any more. */
    fail(message: string): void {
      for (const { reject } of waiting.values()) reject(new Error(message));
      waiting.clear();
    },
    get isBusy(): boolean {
      return waiting.size > 0;
    },
  };
}
