import { afterEach, expect, test, vi } from 'vitest';
import { languageModel } from '@/utils/panel/language-model';

afterEach(() => vi.unstubAllGlobals());

/** A stand-in for the browser's model. */
function browserWith(
  availability: () => Promise<string>,
  prompt: () => Promise<string> = async () => 'Said.',
) {
  const destroy = vi.fn();
  vi.stubGlobal('LanguageModel', { availability, create: async () => ({ prompt, destroy }) });
  return destroy;
}

test('without a model in the browser there is none', async () => {
  expect(await languageModel()).toBeUndefined();
});

test.each(['unavailable', 'downloadable', 'downloading'])('a model that is %s is none', async (is) => {
  browserWith(async () => is);
  expect(await languageModel()).toBeUndefined();
});

test('a model that can’t say how it is, is none', async () => {
  browserWith(() => Promise.reject(new Error('no')));
  expect(await languageModel()).toBeUndefined();
});

test('a session is ended after its answer, and after a failure', async () => {
  const { signal } = new AbortController();
  const ended = browserWith(async () => 'available');
  expect(await (await languageModel())!.ask('Say.', signal)).toBe('Said.');
  expect(ended).toHaveBeenCalledOnce();
  const failed = browserWith(
    async () => 'available',
    () => Promise.reject(new Error('gone')),
  );
  await expect((await languageModel())!.ask('Say.', signal)).rejects.toThrow('gone');
  expect(failed).toHaveBeenCalledOnce();
});
