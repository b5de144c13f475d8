import '../fake-browser';
import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

type Heard = (command: string, tab?: { id?: number }) => void;

test('the panel opens beside the tab in the user’s own gesture, before anything is awaited', async () => {
  const heard: Heard[] = [];
  const open = vi.fn(async (_where: { tabId: number }) => {});
  Object.assign(fakeBrowser, {
    commands: { onCommand: { addListener: (listener: Heard) => heard.push(listener) } },
    sidePanel: { open },
  });
  Object.assign(fakeBrowser.storage.local, { setAccessLevel: async () => {} });
  const { default: background } = await import('@/entrypoints/background/index');
  background.main();
  for (const listener of heard) listener('next-finding', { id: 7 });
  for (const listener of heard) listener('open-panel', {});
  expect(open).not.toHaveBeenCalled();
  for (const listener of heard) listener('open-panel', { id: 7 });
  expect(open).toHaveBeenCalledExactlyOnceWith({ tabId: 7 });
});
