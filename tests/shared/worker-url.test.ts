import { afterEach, expect, test, vi } from 'vitest';
import { guardWorkerUrls } from '@/utils/shared/worker-url';

const ORIGIN = 'chrome-extension://abc';

afterEach(() => vi.unstubAllGlobals());

test('the policy passes worker files of this extension and nothing else', () => {
  let pass = (_url: string): string => 'never called';
  vi.stubGlobal('trustedTypes', {
    createPolicy(name: string, rules: { createScriptURL(url: string): string }) {
      expect(name).toBe('vouch-worker-url');
      pass = rules.createScriptURL;
    },
  });
  guardWorkerUrls(ORIGIN);
  expect(pass(`${ORIGIN}/chunks/import.worker.js`)).toBe(`${ORIGIN}/chunks/import.worker.js`);
  for (const url of [
    'https://evil.example/x.js',
    'data:text/javascript,1',
    'blob:chrome-extension://abc/1.js',
    'chrome-extension://other/x.js',
    `${ORIGIN}/popup.html`,
    `${ORIGIN}@evil.example/x.js`,
    'javascript:1//x.js',
  ]) {
    expect(() => pass(url), url).toThrow(TypeError);
  }
});
