import { expect, test } from 'vitest';
import { type Call, callsTo, type Port, serveCalls } from '@/utils/shared/worker-call';

const table = {
  async double({ n }: { n: number }, { tell }: Call): Promise<number> {
    tell('half');
    return 2 * n;
  },
  async fail(_args: object, _call: Call): Promise<never> {
    throw new Error('no room');
  },
  async wait(_args: object, { signal }: Call): Promise<string> {
    await new Promise((go) => signal.addEventListener('abort', go));
    return 'stopped';
  },
};

function connected() {
  const { port1, port2 } = new MessageChannel();
  for (const port of [port1, port2]) port.start();
  serveCalls(port2 as unknown as Port, table);
  return { calls: callsTo<typeof table>(port1 as unknown as Port), end: () => port1.close() };
}

test('answers, tells how far it is, and passes on what went wrong', async () => {
  const { calls, end } = connected();
  const news: unknown[] = [];
  const onNews = ((one: unknown) => news.push(one)) as (news: never) => void;
  expect(
    await Promise.all([calls.call('double', { n: 2 }, { onNews }), calls.call('double', { n: 5 })]),
  ).toEqual([4, 10]);
  expect(news).toEqual(['half']);
  await expect(calls.call('fail', {})).rejects.toThrow('no room');
  expect(calls.isBusy).toBe(false);
  end();
});

test('a call that is stopped hears of it; a worker that broke answers nobody', async () => {
  const { calls, end } = connected();
  const stop = new AbortController();
  const waiting = calls.call('wait', {}, { signal: stop.signal });
  const left = calls.call('wait', {});
  stop.abort();
  expect(await waiting).toBe('stopped');
  calls.fail('The worker broke.');
  await expect(left).rejects.toThrow('The worker broke.');
  end();
});
