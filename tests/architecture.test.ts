import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');

/** The import table: what each part may import, itself aside. Parts by folder, packages by name. */
const MAY_IMPORT: Record<string, string[]> = {
  'utils/shared': [],
  'utils/records': ['utils/shared', 'zod'],
  'utils/detection': ['utils/shared'],
  'utils/wording': ['utils/shared', 'utils/records', 'utils/detection'],
  'utils/referrals': ['utils/shared', 'utils/records'],
  'utils/linkedin': ['utils/shared', 'utils/records'],
  'utils/archive': ['utils/shared', 'utils/records', 'papaparse', '@zip.js/zip.js/lib/zip-core-custom.js'],
  'utils/search': ['utils/shared', 'utils/records', 'utils/referrals'],
  'utils/backup': ['utils/shared', 'utils/records', 'age-encryption'],
  'utils/settings': ['utils/shared', 'utils/records', 'zod', 'wxt/utils/storage'],
  'utils/relationships': ['utils/shared', 'utils/records', 'utils/referrals', 'zod', 'idb'],
  'utils/messaging': ['utils/shared', 'utils/records', 'zod', 'webextension-polyfill'],
  'utils/panel': [
    'utils/shared',
    'utils/records',
    'utils/detection',
    'utils/wording',
    'utils/messaging',
    'preact',
    'webextension-polyfill',
  ],
  components: [
    'utils/shared',
    'utils/records',
    'utils/detection',
    'utils/wording',
    'utils/referrals',
    'utils/search',
    'preact',
  ],
  'entrypoints/background': [
    'utils/shared',
    'utils/records',
    'utils/detection',
    'utils/wording',
    'utils/referrals',
    'utils/relationships',
    'utils/search',
    'utils/settings',
    'utils/messaging',
    'zod',
    'webextension-polyfill',
    'wxt/utils/storage',
    'wxt/utils/define-background',
  ],
  'entrypoints/linkedin': [
    'utils/shared',
    'utils/records',
    'utils/linkedin',
    'utils/messaging',
    'webextension-polyfill',
    'wxt/utils/define-unlisted-script',
  ],
  'entrypoints/popup': [...page(), 'utils/panel'],
  'entrypoints/sidepanel': [...page(), 'utils/panel'],
  'entrypoints/welcome': page(),
  'entrypoints/dashboard': [
    ...page(),
    'utils/panel',
    'utils/referrals',
    'utils/search',
    'utils/archive',
    'utils/backup',
    'utils/relationships',
    'utils/settings',
  ],
};

function page(): string[] {
  return [
    'utils/shared',
    'utils/records',
    'utils/detection',
    'utils/wording',
    'utils/messaging',
    'components',
    'assets',
    'preact',
    'webextension-polyfill',
  ];
}

const PARTS = Object.keys(MAY_IMPORT);
const IMPORT =
  /(?:^|\n)\s*(?:import|export)\b[^'"`;]*?from\s*['"]([^'"]+)['"]|(?:^|\n)\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g;

const partOf = (path: string) => PARTS.find((part) => path === part || path.startsWith(`${part}/`));

function sources(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)));
}

const files = ['entrypoints', 'components', 'utils'].flatMap(sources);

function imports(file: string): string[] {
  return [...readFileSync(join(ROOT, file), 'utf8').matchAll(IMPORT)].map(
    ([, from, bare, dynamic]) => (from ?? bare ?? dynamic)!,
  );
}

/** The part or package an import leads to. */
function target(file: string, specifier: string): string {
  if (specifier.startsWith('.')) {
    const path = relative(ROOT, resolve(ROOT, dirname(file), specifier));
    return partOf(path) ?? path.split('/')[0]!;
  }
  if (specifier.startsWith('@/')) return partOf(specifier.slice(2)) ?? specifier.slice(2).split('/')[0]!;
  const allowed = Object.values(MAY_IMPORT).flat();
  return allowed.includes(specifier) ? specifier : specifier.split('/')[0]!;
}

describe('imports point down only', () => {
  test.each(files)('%s', (file) => {
    const part = partOf(file);
    expect(part, 'every source file belongs to a part of the table').toBeDefined();
    const allowed = MAY_IMPORT[part!]!;
    for (const specifier of imports(file)) {
      const to = target(file, specifier);
      if (to !== part) expect(allowed, `${file} imports ${specifier}`).toContain(to);
    }
  });
});

describe('crossings show', () => {
  test.each(files)('%s', (file) => {
    for (const specifier of imports(file)) {
      if (specifier.startsWith('.')) expect(target(file, specifier), specifier).toBe(partOf(file));
      if (specifier.startsWith('@/')) expect(target(file, specifier), specifier).not.toBe(partOf(file));
    }
  });
});

test('the database is opened by its own part alone', () => {
  const openers = files.filter((file) =>
    /\bindexedDB\b|from 'idb'/.test(readFileSync(join(ROOT, file), 'utf8')),
  );
  expect(openers.every((file) => file.startsWith('utils/relationships/'))).toBe(true);
});

test('the browser interface is imported in one way', () => {
  for (const file of files) {
    const text = readFileSync(join(ROOT, file), 'utf8');
    for (const line of text.split('\n').filter((one) => one.includes("'webextension-polyfill'"))) {
      expect(line, file).toMatch(
        /^import (?:type )?(?:browser|\{.*\}|browser, \{.*\}) from 'webextension-polyfill';$/,
      );
    }
  }
});

test('the reader of imports sees every form', () => {
  const text =
    "import a from 'one';\nimport {\n  b,\n} from 'two';\nimport 'three';\nexport { c } from 'four';\nconst d = import('five');";
  expect([...text.matchAll(IMPORT)].map(([, x, y, z]) => x ?? y ?? z)).toEqual([
    'one',
    'two',
    'three',
    'four',
    'five',
  ]);
  expect(existsSync(join(ROOT, 'utils/records/page.ts'))).toBe(true);
});
