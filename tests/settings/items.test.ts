import '../fake-browser';
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Beside } from '@/utils/records/settings';
import {
  addUsedWordings,
  eraseSettings,
  getBeside,
  getConsent,
  getSettings,
  getUsedWordings,
  setConsent,
  setSettings,
  takeBeside,
} from '@/utils/settings/items';

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

describe('what a backup takes along', () => {
  const frame = (id: string) => ({
    id,
    kind: 'message' as const,
    label: 'After a fair',
    text: `Hi {name}, ${id}`,
  });
  const wording = (...ids: string[]) =>
    ({ tone: 'warm', names: 'auto', rewriting: false, frames: ids.map(frame) }) as const;

  test('is there again after everything was erased', async () => {
    await setSettings({ marks: false, own: tomas, wording: { ...wording('one'), frames: [frame('one')] } });
    await addUsedWordings('account', ['ask-plainly', 'thank']);
    const beside = await getBeside();
    await eraseSettings();
    await setSettings({ remember: 'none' });
    await addUsedWordings('account', ['since then']);
    await takeBeside(beside, 'replace', {});
    expect(await getBeside()).toEqual(beside);
    expect(await getUsedWordings('account')).toEqual(['ask-plainly', 'thank']);
  });

  test('is added to what is here: nothing used up comes back, and no choice made here is changed', async () => {
    const beside: Beside = {
      settings: {
        ...(await getSettings()),
        marks: false,
        own: tomas,
        wording: { ...wording(), frames: [frame('one'), frame('two')] },
      },
      usedWordings: { there: ['ask-plainly'], same: ['thank'] },
    };
    await setSettings({ wording: { ...wording(), tone: 'formal', frames: [frame('one')] } });
    await addUsedWordings('here', ['meet']);
    await takeBeside(beside, 'merge', { there: 'here' });
    expect(await getUsedWordings('here')).toEqual(['meet', 'ask-plainly']);
    expect(await getUsedWordings('same')).toEqual(['thank']);
    const { marks, own, wording: words } = await getSettings();
    expect({ marks, own, tone: words?.tone }).toEqual({ marks: true, own: tomas, tone: 'formal' });
    expect(words?.frames.map(({ id }) => id)).toEqual(['one', 'two']);
  });
});
