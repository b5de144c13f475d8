import '../fake-browser';
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { contract, type NameTo, type Request, type Response } from '@/utils/messaging/contract';
import type { Handlers } from '@/utils/messaging/server';
import type { PageSnapshot } from '@/utils/records/page';
import { minute, shown } from '../relationships/made-up';

export const TAB = 7;
export const tomas = { memberId: 'ACoAAAmadeUpTomas', name: 'Tomas Vell' };
export const PITCH =
  'We help companies like yours to triple their pipeline. Do you have 15 minutes for a quick call this week?';
export const STOCK = 'I would like to add you to my professional network on LinkedIn.';

/** The browser round the worker: one tab of LinkedIn, whose frames answer what a test says. */
export interface World {
  frames: Map<number, PageSnapshot>;
  isPrivate: boolean;
  url: string;
  announced: unknown[];
  badge: Record<string, unknown>;
  /** Styles inserted (`+`) and removed (`-`), and what frames were told. */
  told: string[];
  ask<N extends NameTo<'worker'>>(name: N, request: Request<N>, frameId?: number): Promise<Response<N>>;
  /** The user says yes, long before anything that tests tell of. */
  agree(): Promise<void>;
  /** The browser stops the worker and starts it anew. */
  restart(): Promise<void>;
}

export async function startWorld(): Promise<World> {
  fakeBrowser.reset();
  globalThis.indexedDB = new IDBFactory();
  let answers: Handlers<'worker'>;
  const world: World = {
    frames: new Map([[0, { state: 'quiet' }]]),
    isPrivate: false,
    url: 'https://www.linkedin.com/messaging/',
    announced: [],
    badge: {},
    told: [],
    async ask(name, request, frameId) {
      const tab = { id: TAB, incognito: world.isPrivate };
      const sender = frameId === undefined ? {} : { tab, frameId };
      const value = await answers[name](contract[name].request.parse(request) as never, sender);
      return contract[name].response.parse(value) as never;
    },
    async agree() {
      vi.setSystemTime(minute(-100_000));
      await world.ask('consent/set', { consent: 'given' });
      vi.useRealTimers();
    },
    async restart() {
      vi.resetModules();
      const { handlers } = await import('@/entrypoints/background/handlers');
      const { openBook } = await import('@/utils/relationships/book');
      answers = handlers(openBook({ now: () => Date.parse(minute(60)) }));
    },
  };
  surround(world);
  await world.restart();
  return world;
}

function surround(world: World): void {
  const set = (field: string) => async (value: object) => {
    world.badge = { ...world.badge, [field]: Object.values(value)[1] };
  };
  const style = (sign: string) => async (one: { css: string; target: { frameIds?: number[] } }) => {
    if (one.target.frameIds?.some((frame) => !world.frames.has(frame))) throw new Error('No frame.');
    world.told.push(`${sign}${one.target.frameIds ?? 'all'} ${one.css.length > 0}`);
  };
  Object.assign(fakeBrowser, {
    action: {
      setBadgeText: set('text'),
      setBadgeBackgroundColor: set('colour'),
      setTitle: set('title'),
    },
    scripting: { insertCSS: style('+'), removeCSS: style('-') },
    tabs: {
      get: async () => ({ id: TAB, incognito: world.isPrivate, url: world.url }),
      query: async () => [{ id: TAB }],
      async sendMessage(_tab: number, { name }: { name: string }, options?: { frameId: number }) {
        if (!options) {
          world.told.push(name);
          return { ok: true, value: name === 'marks/changed' ? null : world.frames.get(0) };
        }
        const value = world.frames.get(options.frameId);
        if (!value) throw new Error('Could not establish connection.');
        return { ok: true, value };
      },
    },
  });
  vi.stubGlobal(
    'BroadcastChannel',
    class {
      postMessage(message: unknown) {
        world.announced.push(message);
      }
    },
  );
}

export const nobody = shown();
