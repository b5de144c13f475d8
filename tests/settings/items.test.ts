import '../fake-browser';
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { eraseSettings, getConsent, getSettings, setConsent, setSettings } from '@/utils/settings/items';

const DEFAULTS = {
  remember: 'all',
  marks: true,
  limits: {
    note: { value: 200, asOf: '2026-11-23' },
    notesAMonth: { value: 5, asOf: '2026-11-23' },
    invitesAWeek: { value: 100, asOf: '2026-11-23' },
    message: { value: 8000, asOf: '2026-11-23' },
  },
};
const tomas = { memberId: 'ACoAAAmadeUpTomas', name: 'Tomas Vell' };

beforeEach(() => fakeBrowser.reset());

describe('settings', () => {
  test('begin with their defaults', async () => {
    expect(await getSettings()).toEqual(DEFAULTS);
    expect(await getConsent()).toBe('unasked');
  });

  test('change one by one and leave the rest', async () => {
    expect(await setSettings({ marks: false })).toEqual({ ...DEFAULTS, marks: false });
    await setSettings({ remember: 'each', own: tomas });
    expect(await getSettings()).toEqual({ ...DEFAULTS, marks: false, remember: 'each', own: tomas });
  });

  test('changed at once in two pages keep both changes', async () => {
    await Promise.all([setSettings({ marks: false }), setSettings({ remember: 'none' })]);
    expect(await getSettings()).toMatchObject({ marks: false, remember: 'none' });
  });

  test('forget the own profile when told to', async () => {
    await setSettings({ own: tomas });
    expect((await setSettings({ own: null })).own).toBeUndefined();
  });

  test.each([
    ['consent', 'yes'],
    ['remember', { all: true }],
    ['marks', 'false'],
    ['limits', { note: { value: -1, asOf: 'once' } }],
    ['own', { memberId: '<b>' }],
  ])('that cannot be read are the default: %s', async (key, value) => {
    await setSettings({ marks: false });
    await fakeBrowser.storage.local.set({ [key]: value });
    expect(await getSettings()).toEqual({ ...DEFAULTS, marks: key === 'marks' });
    expect(await getConsent()).toBe('unasked');
  });

  test('are all gone after erasing, consent too', async () => {
    await setConsent('given');
    await setSettings({ marks: false, own: tomas });
    await eraseSettings();
    expect(await getSettings()).toEqual(DEFAULTS);
    expect(await getConsent()).toBe('unasked');
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });
});
