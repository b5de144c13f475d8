import { storage } from 'wxt/utils/storage';
import { z } from 'zod/mini';
import { Consent } from '@/utils/records/at-hand';
import { Instant } from '@/utils/records/page';
import {
  Backups,
  type Beside,
  Settings,
  type SettingsChange,
  UsedWordings,
  WORDING,
} from '@/utils/records/settings';

/** The day on which somebody last looked at LinkedIn's limits. */
const LOOKED = '2026-11-23';
const limit = (value: number) => ({ value, asOf: LOOKED });

/** A setting of its own in `storage.local`: what cannot be read, of whatever version, counts as never set. */
function defineSetting<Schema extends z.ZodMiniType>(
  key: `local:${string}`,
  schema: Schema,
  otherwise: z.output<Schema>,
) {
  const item = storage.defineItem<unknown>(key, { version: 1 });
  return {
    async get(): Promise<z.output<Schema>> {
      const stored = schema.safeParse(await item.getValue());
      return stored.success ? stored.data : otherwise;
    },
    set: (value: z.output<Schema>): Promise<void> => item.setValue(value),
    remove: (): Promise<void> => item.removeValue(),
  };
}

const consent = defineSetting('local:consent', Consent, 'unasked');
const consentSince = defineSetting('local:consentSince', z.optional(Instant), undefined);
const { shape } = Settings;
const remember = defineSetting('local:remember', shape.remember, 'all');
const marks = defineSetting('local:marks', shape.marks, true);
const limits = defineSetting('local:limits', shape.limits, {
  note: limit(200),
  notesAMonth: limit(5),
  invitesAWeek: limit(100),
  message: limit(8_000),
});
const own = defineSetting('local:own', shape.own, undefined);
const learnFrom = defineSetting('local:learnFrom', shape.learnFrom, undefined);

const wording = defineSetting('local:wording', shape.wording, undefined);
const used = defineSetting('local:usedWordings', UsedWordings, {});

/** The wordings that an account has used up. */
export const getUsedWordings = async (accountId: string): Promise<string[]> =>
  (await used.get())[accountId] ?? [];

/** These are not offered to that account again. */
export async function addUsedWordings(accountId: string, ids: readonly string[]): Promise<void> {
  const all = await used.get();
  const before = all[accountId] ?? [];
  const added = ids.filter((id) => !before.includes(id));
  if (added.length > 0) await used.set({ ...all, [accountId]: [...before, ...added] });
}

const backups = defineSetting('local:backups', Backups, { reminds: true });

/** When the book was backed up last, and whether to be reminded. */
export const getBackups = (): Promise<Backups> => backups.get();

export const setBackups = (value: Backups): Promise<void> => backups.set(value);

/** What the user said to keeping anything. */
export const getConsent = (): Promise<Consent> => consent.get();

export async function setConsent(value: Consent): Promise<void> {
  // Since when comes first: there is no yes without it.
  const isNew = value === 'given' && (await consent.get()) !== 'given';
  if (isNew) await consentSince.set(new Date().toISOString());
  await consent.set(value);
}

/** Whether the yes that holds was said before an instant, ISO 8601: what was done earlier and is told late is not kept. */
export async function wasGivenBefore(at: string): Promise<boolean> {
  if ((await consent.get()) !== 'given') return false;
  const since = Date.parse((await consentSince.get()) ?? at);
  // A yes from the future was said before the clock was set back, and tells nothing.
  return since <= Date.parse(at) || since > Date.now();
}

export async function getSettings(): Promise<Settings> {
  const [rememberNow, marksNow, limitsNow, ownNow, learnFromNow, wordingNow] = await Promise.all([
    remember.get(),
    marks.get(),
    limits.get(),
    own.get(),
    learnFrom.get(),
    wording.get(),
  ]);
  return {
    remember: rememberNow,
    marks: marksNow,
    limits: limitsNow,
    own: ownNow,
    learnFrom: learnFromNow,
    wording: wordingNow,
  };
}

/** Changes what is named and leaves the rest; resolves to all settings as they then are. */
export async function setSettings(change: SettingsChange): Promise<Settings> {
  await Promise.all([
    change.remember !== undefined && remember.set(change.remember),
    change.marks !== undefined && marks.set(change.marks),
    change.limits !== undefined && limits.set(change.limits),
    change.learnFrom !== undefined && learnFrom.set(change.learnFrom),
    change.wording !== undefined && wording.set(change.wording),
    change.own !== undefined && (change.own === null ? own.remove() : own.set(change.own)),
  ]);
  return getSettings();
}

/** All of it that a backup of the book takes along: consent and reminders are this browser's own. */
export const getBeside = async (): Promise<Beside> => ({
  settings: await getSettings(),
  usedWordings: await used.get(),
});

/**
 * Brings back what a backup took along.
 *
 * @param accounts by id in the backup: the id of the same account in this book, where it is another
 */
export async function takeBeside(
  { settings, usedWordings }: Beside,
  mode: 'merge' | 'replace',
  accounts: Readonly<Record<string, string>>,
): Promise<void> {
  if (mode === 'replace') {
    await setSettings({ ...settings, own: settings.own ?? null });
    await used.set(usedWordings);
    return;
  }
  for (const [id, ids] of Object.entries(usedWordings)) await addUsedWordings(accounts[id] ?? id, ids);
  // What the user has decided here stays; their own wordings and profile are added where they are missing.
  const here = await getSettings();
  const { frames } = here.wording ?? WORDING;
  const others = settings.wording?.frames.filter(({ id }) => frames.every((frame) => frame.id !== id)) ?? [];
  await setSettings({
    ...(others.length > 0 && {
      wording: { ...(here.wording ?? WORDING), frames: [...frames, ...others].slice(0, 100) },
    }),
    ...(!here.own && settings.own && { own: settings.own }),
  });
}

/** Deletes every setting, consent included. */
export const eraseSettings = (): Promise<void> => storage.clear('local');
