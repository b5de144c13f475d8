import { storage } from 'wxt/utils/storage';
import { Consent } from '@/utils/records/at-hand';

const consent = storage.defineItem<unknown>('local:consent', { version: 1 });

/** What the user said to keeping anything; anything unreadable counts as not asked. */
export async function getConsent(): Promise<Consent> {
  const stored = Consent.safeParse(await consent.getValue());
  return stored.success ? stored.data : 'unasked';
}

export const setConsent = (value: Consent): Promise<void> => consent.setValue(value);

/** Deletes every setting, consent included. */
export const eraseSettings = (): Promise<void> => storage.clear('local');
