import { resolve } from 'node:path';
import { build } from 'vite';

/** A file of this project with all that it imports, as one script to evaluate in a page. */
export async function asScript(entry: string): Promise<string> {
  const root = resolve(import.meta.dirname, '../..');
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': root } },
    define: { XMLHttpRequest: 'undefined' },
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'harness' } },
  });
  const [{ output }] = built as unknown as [{ output: [{ code: string }] }];
  return output[0].code;
}
