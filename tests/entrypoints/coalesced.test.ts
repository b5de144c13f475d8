import { expect, test } from 'vitest';
import { coalesced } from '@/utils/panel/coalesced';

/** An asking that ends when a test says so. */
function asking() {
  const open: { resolve(): void; reject(error: Error): void }[] = [];
  const call = coalesced(() => new Promise<void>((resolve, reject) => open.push({ resolve, reject })));
  return { open, call };
}

test('one is under way and one waits, however often it is called', async () => {
  const { open, call } = asking();
  const first = call();
  const others = [call(), call(), call()];
  expect(open).toHaveLength(1);
  open[0]!.resolve();
  await first;
  await expect.poll(() => open.length).toBe(2);
  open[1]!.resolve();
  await Promise.all(others);
  expect(open).toHaveLength(2);
  call();
  expect(open).toHaveLength(3);
});

test('a call that waited is answered by an asking that began after it', async () => {
  const { open, call } = asking();
  call();
  let isDone = false;
  const second = call().then(() => (isDone = true));
  open[0]!.resolve();
  await expect.poll(() => open.length).toBe(2);
  expect(isDone).toBe(false);
  open[1]!.resolve();
  await second;
});

test('a failure is told to those who asked, and ends nothing', async () => {
  const { open, call } = asking();
  const first = call();
  const second = call();
  open[0]!.reject(new Error('No.'));
  await expect(first).rejects.toThrow('No.');
  await expect.poll(() => open.length).toBe(2);
  open[1]!.resolve();
  await second;
});
