import type { Model } from '@/utils/wording/rewriting/rewrite';

/** Chrome's Prompt API as far as it is used. Its model runs on this computer. */
interface LanguageModel {
  availability(options: object): Promise<string>;
  create(options: object): Promise<{
    prompt(text: string, options: { signal: AbortSignal }): Promise<string>;
    destroy(): void;
  }>;
}

const OPTIONS = {
  expectedInputs: [{ type: 'text', languages: ['en'] }],
  expectedOutputs: [{ type: 'text', languages: ['en'] }],
};

const inBrowser = (): LanguageModel | undefined =>
  (globalThis as { LanguageModel?: LanguageModel }).LanguageModel;

/** The browser's own model where it is there and ready; nothing is ever downloaded for it. */
export async function languageModel(): Promise<Model | undefined> {
  const api = inBrowser();
  const is = await Promise.resolve(api?.availability(OPTIONS)).catch(() => 'unavailable');
  if (!api || is !== 'available') return undefined;
  return {
    async ask(prompt, signal) {
      const session = await api.create({ ...OPTIONS, signal });
      try {
        return await session.prompt(prompt, { signal });
      } finally {
        session.destroy();
      }
    },
  };
}
