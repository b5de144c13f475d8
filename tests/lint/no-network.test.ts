import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');

const REFUSED = [
  "export const send = () => fetch('https://example.org');",
  "export const send = () => globalThis.fetch('https://example.org');",
  "export const send = () => navigator.sendBeacon('https://example.org');",
  'export const send = () => new XMLHttpRequest();',
  "export const send = () => new window.WebSocket('wss://example.org');",
  "export const send = () => new EventSource('https://example.org');",
  'export const send = () => new Image();',
  'export const draw = (box: Element, text: string) => {\n  box.innerHTML = text;\n};',
];
const LEFT_ALONE = ['export const double = (value: number) => value * 2;'];

let folder: string;
let report: string;

/** The project's own rules over a copy of its layout, in which each line is a file of its source. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'vouch-lint-'));
  const {
    vcs: _git,
    $schema: _schema,
    ...config
  } = JSON.parse(readFileSync(join(ROOT, 'biome.json'), 'utf8'));
  for (const override of config.overrides) {
    override.plugins &&= override.plugins.map((path: string) => join(ROOT, path));
  }
  writeFileSync(join(folder, 'biome.json'), JSON.stringify(config));
  mkdirSync(join(folder, 'utils/shared'), { recursive: true });
  for (const [index, source] of [...REFUSED, ...LEFT_ALONE].entries()) {
    writeFileSync(join(folder, `utils/shared/line-${index}.ts`), `${source}\n`);
  }
  const biome = join(ROOT, 'node_modules/@biomejs/biome/bin/biome');
  report = spawnSync(process.execPath, [biome, 'lint', '--reporter=github', '--max-diagnostics=none'], {
    cwd: folder,
    encoding: 'utf8',
  }).stdout;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each([...REFUSED.entries()])('the lint rules refuse line %i: %s', (index) => {
  expect(report).toContain(`line-${index}.ts`);
});

test.each(LEFT_ALONE)('and leave alone: %s', (source) => {
  expect(report).not.toContain(`line-${REFUSED.length + LEFT_ALONE.indexOf(source)}.ts`);
});
