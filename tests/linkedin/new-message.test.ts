// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { readCompose } from '@/utils/linkedin/adapters/compose';
import { isGated, readInviteDialog } from '@/utils/linkedin/adapters/invite-dialog';
import { readSalesForm } from '@/utils/linkedin/adapters/sales';
import { rootsOf } from '@/utils/linkedin/roots';
import { routeOf } from '@/utils/linkedin/routes';
import { fixture } from './page';

const MARA = 'ACoAAFAKEMara105c652cmbd09c3fbmdb7634Qb';

describe('the page of a new message', () => {
  const read = (recipientId?: string) =>
    readCompose(fixture('message-new.ember.en').querySelector('[contenteditable]')!, recipientId)!;

  test('says to whom, with which subject', () => {
    expect(read()).toMatchObject({
      recipient: { name: 'Mara Ellingsworth', memberId: MARA },
      subject: 'The night rota at Port Averly',
    });
    expect(read().send?.matches(':enabled')).toBe(true);
    expect(read().threadKey).toBeUndefined();
  });

  test('is for nobody while the address names another', () => {
    expect(read(MARA).recipient.name).toBe('Mara Ellingsworth');
    expect(read('ACoAAFAKESomebodyElse').recipient).toEqual({ mutuals: [] });
  });

  test('has an address that names the recipient', () => {
    expect(routeOf(`/messaging/compose/?recipient=${MARA}&interop=msgOverlay`)).toEqual({
      kind: 'thread',
      recipientId: MARA,
    });
    expect(routeOf('/messaging/compose/?recipient=a%20b')).toEqual({ kind: 'thread' });
  });
});

describe('the invite dialog', () => {
  test('as a page of its own names the invitee', () => {
    expect(readInviteDialog(rootsOf(fixture('invite-direct.ember.en')))?.invitee).toBe('Mara Ellingsworth');
    expect(routeOf('/preload/custom-invite/?vanityName=mara-ellingsworth-3f8c21')).toEqual({
      kind: 'invite',
      slug: 'mara-ellingsworth-3f8c21',
    });
  });

  test('that asks for an e-mail address sends nothing yet', () => {
    const roots = rootsOf(fixture('invite-email.shadow.en'));
    expect(isGated(roots)).toBe(true);
    expect(readInviteDialog(roots)?.send?.matches(':disabled')).toBe(true);
  });
});

describe('Sales Navigator', () => {
  test('names whom each form is for', () => {
    const invite = fixture('sales-invite.sales.en').querySelector('textarea')!;
    expect(readSalesForm(invite)).toMatchObject({ recipient: { name: 'Mara Ellingsworth' } });
    const message = fixture('sales-message.sales.en').querySelector('textarea')!;
    expect(readSalesForm(message)).toMatchObject({
      recipient: { name: 'Mara Ellingsworth' },
      subject: 'The night rota',
    });
    expect(readSalesForm(message).send?.matches(':disabled')).toBe(true);
  });

  test('names nobody where a form names two', () => {
    const page = fixture('sales-message.sales.en');
    page.querySelector('header span')!.after(page.querySelector('main span')!);
    expect(readSalesForm(page.querySelector('textarea')!).recipient).toEqual({ mutuals: [] });
  });
});
