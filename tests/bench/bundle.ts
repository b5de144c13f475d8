import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

const ROOT = join(import.meta.dirname, '../..');

/** A script that sets a global to what a module exports, as the extension would ship it. */
export async function bundled(entry: string, name: string): Promise<string> {
  const result = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'silent',
    resolve: { alias: { '@': ROOT } },
    build: { write: false, minify: true, lib: { entry: join(ROOT, entry), name, formats: ['iife'] } },
  });
  const [first] = Array.isArray(result) ? result : [result];
  if (!first || !('output' in first)) throw new Error(`Nothing came of ${entry}`);
  return first.output[0].code;
}

/** Bytes as they travel. */
export const gzipped = (code: string): number => gzipSync(code, { level: 9 }).length;

/** Engine, signals and model. */
export const detector = () => bundled('utils/detection/analyze-message.ts', 'detector');
