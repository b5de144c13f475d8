import { defineConfig } from 'wxt';
import { en } from './utils/shared/locales/en';

/** WXT's unlisted-script output of `entrypoints/linkedin`; a listed content script would announce itself to the page. */
const LINKEDIN_SCRIPT = 'linkedin.js';
const LINKEDIN = 'https://www.linkedin.com/*';

/** The one Trusted Types policy; `utils/shared/worker-url.ts` creates it and lets only our own worker files through. */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'none'",
  "worker-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types vouch-worker-url',
].join('; ');

export default defineConfig({
  imports: false,
  publicDir: 'assets/public',
  manifestVersion: 3,
  vite: () => ({
    build: { modulePreload: { polyfill: false } },
    // Papa Parse can download files; taken away, it can't.
    define: { XMLHttpRequest: 'undefined' },
  }),
  manifest: ({ command }) => ({
    name: 'Vouch',
    short_name: 'Vouch',
    description:
      'Sees when a LinkedIn invite or message is generic or a pitch, and helps you be a person. Nothing leaves your browser.',
    incognito: 'spanning',
    minimum_chrome_version: '125',
    permissions: ['storage', 'unlimitedStorage', 'sidePanel', 'alarms', 'scripting'],
    optional_permissions: ['notifications'],
    host_permissions: [LINKEDIN],
    action: { default_title: 'Vouch' },
    // Four suggested keys are as many as Chrome takes.
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+V' } },
      'open-panel': { suggested_key: { default: 'Alt+Shift+S' }, description: en['command.open-panel'] },
      'next-finding': { suggested_key: { default: 'Alt+Shift+F' }, description: en['command.next-finding'] },
      'insert-wording': {
        suggested_key: { default: 'Alt+Shift+I' },
        description: en['command.insert-wording'],
      },
      'flag-message': { description: en['command.flag-message'] },
    },
    icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' },
    // The dev server needs sockets and inline scripts; it sets a policy of its own.
    ...(command === 'build' && { content_security_policy: { extension_pages: PAGE_POLICY } }),
  }),
  hooks: {
    'build:manifestGenerated': (_wxt, manifest) => {
      manifest.content_scripts = [
        { matches: [LINKEDIN], js: [LINKEDIN_SCRIPT], run_at: 'document_idle', all_frames: true },
      ];
    },
  },
});
