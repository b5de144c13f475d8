import { type CallOptions, type CallTable, callsTo } from '@/utils/shared/worker-call';
import type { SearchCalls } from './search/calls';
import searchUrl from './search.worker.ts?worker&url';
import type { TransferCalls } from './transfer/calls';
import transferUrl from './transfer.worker.ts?worker&url';

/** After so long without a call a worker is stopped, and what it held in memory with it; ms. */
const IDLE = 120_000;

let trusted = (url: string): string => url;

/** @param trust makes of an address what `new Worker` takes; see `guardWorkerUrls` */
export function trustWorkers(trust: (url: string) => string): void {
  trusted = trust;
}

/** A worker that starts with the first call, and is stopped when it has been idle. */
function lazily<T extends CallTable>(url: string) {
  let current: { worker: Worker; calls: ReturnType<typeof callsTo<T>> } | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const start = () => {
    const worker = new Worker(trusted(new URL(url, location.origin).href));
    const calls = callsTo<T>(worker);
    worker.onerror = () => {
      calls.fail('The worker broke.');
      current = undefined;
    };
    return { worker, calls };
  };
  const rest = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (current?.calls.isBusy) return rest();
      current?.worker.terminate();
      current = undefined;
    }, IDLE);
  };
  return <N extends keyof T & string>(
    name: N,
    args: Parameters<T[N]>[0],
    options?: CallOptions,
  ): Promise<Awaited<ReturnType<T[N]>>> => {
    current ??= start();
    rest();
    return current.calls.call(name, args as never, options) as Promise<Awaited<ReturnType<T[N]>>>;
  };
}

export const search = lazily<SearchCalls>(searchUrl);
export const transfer = lazily<TransferCalls>(transferUrl);
