import { vi } from 'vitest';
import type { Settings } from '@/utils/records/settings';

const limit = (value: number) => ({ value, asOf: '2026-11-23' });

export const settings: Settings = {
  remember: 'all',
  marks: true,
  limits: { note: limit(200), notesAMonth: limit(5), invitesAWeek: limit(100), message: limit(8000) },
};

/** An event of the browser, to be fired by a test. */
function event<Args extends unknown[]>() {
  const listeners = new Set<(...args: Args) => void>();
  return {
    addListener: (listener: (...args: Args) => void) => void listeners.add(listener),
    removeListener: (listener: (...args: Args) => void) => void listeners.delete(listener),
    hasListener: (listener: (...args: Args) => void) => listeners.has(listener),
    fire: (...args: Args) => {
      for (const listener of listeners) listener(...args);
    },
  };
}

/**
 * The browser as an extension page meets it: the worker and the page answer what a test says. Its active tab is 7 in
 * window 1. Once a file, before the page's modules are imported: webextension-polyfill takes it as it finds it.
 */
export function madeUpBrowser() {
  const browser = {
    worker: vi.fn(),
    page: vi.fn(),
    create: vi.fn(),
    openPanel: vi.fn(async (_options: { windowId: number }) => {}),
    onActivated: event<[{ tabId: number; windowId: number }]>(),
    onUpdated: event<[number, { url?: string; status?: string }]>(),
    onCommand: event<[string, { id: number }]>(),
  };
  const api = {
    runtime: {
      id: 'vouch',
      sendMessage: browser.worker,
      getURL: (path: string) => `chrome-extension://vouch${path}`,
    },
    tabs: {
      query: async () => [{ id: 7, windowId: 1 }],
      sendMessage: browser.page,
      create: browser.create,
      onActivated: browser.onActivated,
      onUpdated: browser.onUpdated,
    },
    commands: {
      getAll: async () => [
        { name: '_execute_action', shortcut: 'Alt+Shift+V' },
        { name: 'flag-message', shortcut: '' },
      ],
      onCommand: browser.onCommand,
    },
    extension: { getViews: () => [] },
    sidePanel: { open: browser.openPanel },
  };
  vi.stubGlobal('chrome', api);
  vi.stubGlobal('browser', api);
  const reset = () => {
    for (const mock of [browser.worker, browser.page, browser.create, browser.openPanel]) mock.mockReset();
  };
  return { ...browser, reset };
}

export const ok = (value: unknown) => ({ ok: true, value });
