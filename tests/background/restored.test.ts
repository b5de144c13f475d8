import '../fake-browser';
import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { backupFile, backupLines } from '@/utils/backup/file';
import { openBook } from '@/utils/relationships/book';
import { addUsedWordings, getBeside, getSettings, getUsedWordings, setConsent } from '@/utils/settings/items';

test.each(['startup', 'update'] as const)(
  'the settings of a backup, whose restoring was killed before they came back, come with the next %s',
  async (event) => {
    fakeBrowser.reset();
    Object.assign(fakeBrowser.storage.local, { setAccessLevel: async () => undefined });
    Object.assign(fakeBrowser, { commands: undefined });
    Object.assign(fakeBrowser.tabs, { onRemoved: { addListener: () => undefined } });
    await setConsent('given');
    await addUsedWordings('somebody', ['ask-plainly']);
    const book = openBook();
    await book.account();
    const file = await book.backUp((lines) => backupFile(lines), undefined, await getBeside());
    await fakeBrowser.storage.local.clear();
    await setConsent('given');
    await book.restore(backupLines(file), 'replace');
    expect(await getUsedWordings('somebody')).toEqual([]);

    const { default: background } = await import('@/entrypoints/background/index');
    background.main();
    if (event === 'startup') await fakeBrowser.runtime.onStartup.trigger();
    else await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update', temporary: false } as never);
    await vi.waitFor(async () => expect(await getUsedWordings('somebody')).toEqual(['ask-plainly']));
    expect(await getSettings()).toMatchObject({ remember: 'all' });
    await book.erase();
  },
);

test('before consent no book is opened for it', async () => {
  fakeBrowser.reset();
  const { takeRestored } = await import('@/entrypoints/background/restored');
  await takeRestored(openBook());
  expect(await indexedDB.databases()).toEqual([]);
});
