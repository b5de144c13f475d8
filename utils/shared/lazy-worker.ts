import { type CallOptions, type CallTable, callsTo, type Port } from './worker-call';

/** What is needed of a `Worker`. */
export interface Startable extends Port {
  onerror: ((...args: never[]) => unknown) | null;
  terminate(): void;
}

export interface LazyWorker<T extends CallTable> {
  call<N extends keyof T & string>(
    name: N,
    args: Parameters<T[N]>[0],
    options?: CallOptions,
  ): Promise<Awaited<ReturnType<T[N]>>>;
  /** Starts it, so that its first call need not wait for that. */
  warm(): void;
}

/**
 * A worker that starts with the first call and is stopped when it has been idle, and what it held in memory with it. The
 * next call starts another.
 *
 * @param idle after so long without a call, ms
 */
export function lazyWorker<T extends CallTable>(start: () => Startable, idle: number): LazyWorker<T> {
  let current: { worker: Startable; calls: ReturnType<typeof callsTo<T>> } | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const begin = () => {
    const worker = start();
    const calls = callsTo<T>(worker);
    worker.onerror = () => {
      calls.fail('The worker broke.');
      if (current?.worker === worker) current = undefined;
    };
    return { worker, calls };
  };
  const rest = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (current?.calls.isBusy) return rest();
      current?.worker.terminate();
      current = undefined;
    }, idle);
  };
  const awake = () => {
    current ??= begin();
    rest();
    return current.calls;
  };
  return {
    call: (name, args, options) =>
      awake().call(name, args as never, options) as Promise<Awaited<ReturnType<T[typeof name]>>>,
    warm: () => void awake(),
  };
}
