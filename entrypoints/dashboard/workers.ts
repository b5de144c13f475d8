import { lazyWorker } from '@/utils/shared/lazy-worker';
import type { SearchCalls } from './search/calls';
import searchUrl from './search.worker.ts?worker&url';
import type { TransferCalls } from './transfer/calls';
import transferUrl from './transfer.worker.ts?worker&url';

/** After so long without a call a worker is stopped, ms. */
const IDLE = 120_000;

let trusted = (url: string): string => url;

/** @param trust makes of an address what `new Worker` takes; see `guardWorkerUrls` */
export function trustWorkers(trust: (url: string) => string): void {
  trusted = trust;
}

const workerAt = (url: string) => () => new Worker(trusted(new URL(url, location.origin).href));

export const { call: search, warm: warmSearch } = lazyWorker<SearchCalls>(workerAt(searchUrl), IDLE);
export const { call: transfer } = lazyWorker<TransferCalls>(workerAt(transferUrl), IDLE);
