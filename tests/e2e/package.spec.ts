import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { EXTENSION } from '../rehearsal/launch';

const read = (file: string) => readFileSync(join(EXTENSION, file), 'utf8');
const manifest = JSON.parse(read('manifest.json'));
const files = readdirSync(EXTENSION, { recursive: true, encoding: 'utf8' });
const scripts = files.filter((file) => file.endsWith('.js'));

test('asks for no more than it needs', () => {
  expect(manifest.manifest_version).toBe(3);
  expect(manifest.incognito).toBe('spanning');
  expect([...manifest.permissions].sort()).toEqual([
    'alarms',
    'scripting',
    'sidePanel',
    'storage',
    'unlimitedStorage',
  ]);
  expect(manifest.optional_permissions).toEqual(['notifications']);
  expect(manifest.host_permissions).toEqual(['https://www.linkedin.com/*']);
  expect(manifest.optional_host_permissions).toBeUndefined();
  expect(manifest.web_accessible_resources).toBeUndefined();
  expect(manifest.externally_connectable).toBeUndefined();
  expect(manifest.content_scripts).toEqual([
    {
      matches: ['https://www.linkedin.com/*'],
      js: ['linkedin.js'],
      run_at: 'document_idle',
      all_frames: true,
    },
  ]);
});

test('its pages may connect to nothing', () => {
  expect(manifest.content_security_policy.extension_pages).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; " +
      "connect-src 'none'; worker-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'; " +
      "require-trusted-types-for 'script'; trusted-types vouch-worker-url",
  );
});

for (const script of scripts) {
  test(`${script} holds no means to send or to run text`, () => {
    const means =
      /\bfetch\s*\(|XMLHttpRequest|\bWebSocket\b|EventSource|sendBeacon|new Image\b|RTCPeerConnection|new Function\b|\beval\s*\(|importScripts|insertAdjacentHTML|document\.write/;
    expect(read(script).match(means)?.[0]).toBeUndefined();
  });
}

test('pages load their own files alone', () => {
  for (const page of files.filter((file) => file.endsWith('.html'))) {
    expect(read(page), page).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
    expect(read(page), page).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\sstyle=|\son[a-z]+=/);
  }
});

test('the script on LinkedIn stays small', () => {
  expect(gzipSync(read('linkedin.js'), { level: 9 }).length).toBeLessThanOrEqual(60_000);
});

test('the script on LinkedIn fires nothing and announces itself nowhere', () => {
  const means =
    /dispatchEvent|new \w*Event\b|createEvent|postMessage|CustomEvent|createElement|setAttribute|classList\.(?:add|remove|toggle)|attachShadow|insertRule/;
  expect(read('linkedin.js').match(means)?.[0]).toBeUndefined();
});
