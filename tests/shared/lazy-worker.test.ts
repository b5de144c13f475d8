import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { lazyWorker } from '@/utils/shared/lazy-worker';
import { type Call, serveCalls } from '@/utils/shared/worker-call';

const IDLE = 120_000;

const table = {
  async echo({ n }: { n: number }, _call: Call): Promise<number> {
    return n;
  },
  async long(_args: object, _call: Call): Promise<string> {
    await new Promise((go) => setTimeout(go, 3 * IDLE));
    return 'done';
  },
};

/** A worker’s two ends, in one thread. */
function worker() {
  const [outside, inside] = [new EventTarget(), new EventTarget()];
  const portTo = (own: EventTarget, other: EventTarget) => ({
    postMessage: (data: unknown) => void other.dispatchEvent(new MessageEvent('message', { data })),
    addEventListener: own.addEventListener.bind(own) as never,
  });
  serveCalls(portTo(inside, outside), table);
  return Object.assign(portTo(outside, inside), { onerror: null as (() => void) | null, terminate: vi.fn() });
}

function lazy() {
  const started: ReturnType<typeof worker>[] = [];
  const { call, warm } = lazyWorker<typeof table>(() => {
    const one = worker();
    started.push(one);
    return one;
  }, IDLE);
  return { call, warm, started };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('a worker starts with the first call, and is stopped once nothing was asked for so long', async () => {
  const { call, started } = lazy();
  expect(started).toHaveLength(0);
  expect(await call('echo', { n: 1 })).toBe(1);
  await vi.advanceTimersByTimeAsync(IDLE - 1);
  expect(await call('echo', { n: 2 })).toBe(2);
  await vi.advanceTimersByTimeAsync(IDLE - 1);
  expect(started).toHaveLength(1);
  expect(started[0]!.terminate).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(started[0]!.terminate).toHaveBeenCalledOnce();

  expect(await call('echo', { n: 3 })).toBe(3);
  expect(started).toHaveLength(2);
});

test('a worker that is still at work is left until it is done', async () => {
  const { call, started } = lazy();
  const long = call('long', {});
  await vi.advanceTimersByTimeAsync(2 * IDLE);
  expect(started[0]!.terminate).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(IDLE);
  expect(await long).toBe('done');
  await vi.advanceTimersByTimeAsync(IDLE);
  expect(started[0]!.terminate).toHaveBeenCalledOnce();
});

test('a worker that was only warmed is stopped as well', async () => {
  const { warm, started } = lazy();
  warm();
  expect(started).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(IDLE);
  expect(started[0]!.terminate).toHaveBeenCalledOnce();
});

test('who asked a worker that broke hears of it, and the next call starts another', async () => {
  const { call, started } = lazy();
  const left = expect(call('long', {})).rejects.toThrow('The worker broke.');
  started[0]!.onerror!();
  await left;
  expect(await call('echo', { n: 4 })).toBe(4);
  expect(started).toHaveLength(2);
});
