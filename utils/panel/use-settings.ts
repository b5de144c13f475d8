import browser from 'webextension-polyfill';
import { send } from '@/utils/messaging/client';
import type { Limits, SettingsChange } from '@/utils/records/settings';
import { languageModel } from './language-model';
import type { Ready } from './use-at-hand';
import { useList } from './use-list';

interface Options {
  isShown: boolean;
  ready: Ready | undefined;
  refresh(): Promise<void>;
}

async function look() {
  const [settings, consent, accounts, commands, model] = await Promise.all([
    send('settings/get', {}),
    send('consent/get', {}),
    send('accounts/list', {}),
    browser.commands.getAll(),
    languageModel(),
  ]);
  const keys = commands.map(({ name = '', shortcut = '' }) => ({ name, shortcut }));
  return { settings, consent, accounts, commands: keys, canRewrite: model !== undefined };
}

/** Today here, ISO 8601 without time. */
function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

export function useSettings({ isShown, ready, refresh: refreshAtHand }: Options) {
  const { value, hasFailed, refresh } = useList(look, isShown);
  const own = ready?.atHand.own;
  const onChange = async (change: SettingsChange) => {
    await send('settings/set', change);
    await Promise.all([refresh(), refreshAtHand()]);
  };
  return {
    settings: value?.settings,
    consent: value?.consent,
    accounts: value?.accounts ?? [],
    commands: value?.commands ?? [],
    hasFailed,
    canReadOwn: own !== undefined,
    canRewrite: value?.canRewrite === true,
    onChange,
    async onLimit(name: keyof Limits, limit: number) {
      // The others as they are kept now, whatever was shown.
      const { limits } = await send('settings/get', {});
      await onChange({ limits: { ...limits, [name]: { value: limit, asOf: today() } } });
    },
    async onReadOwn() {
      await onChange({ own });
    },
  };
}
