import type { Page } from '@playwright/test';
import { expect, test } from './support/stage';

/** Runs code where Vouch's script on LinkedIn runs: what a page that had taken it over could do. */
async function inContentScript(page: Page, extensionId: string) {
  const session = await page.context().newCDPSession(page);
  const world = new Promise<number>((resolve) => {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin === `chrome-extension://${extensionId}`) resolve(context.id);
    });
  });
  await session.send('Runtime.enable');
  const contextId = await world;
  return async (expression: string): Promise<unknown> => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      contextId,
      awaitPromise: true,
      returnByValue: true,
    });
    return exceptionDetails ? `threw: ${exceptionDetails.exception?.description}` : result.value;
  };
}

test('a page that took over Vouch’s script can neither list, erase nor change anything', async ({
  stage,
}) => {
  await stage.consent();
  const page = await stage.open(`/messaging/thread/${stage.world.thread('kofi').id}/`);
  await expect.poll(async () => (await stage.book()).people?.length).toBe(1);
  const run = await inContentScript(page, stage.browser.extensionId);
  const ask = (name: string, request: object) =>
    run(`chrome.runtime.sendMessage(${JSON.stringify({ name, request })})`);

  const tabId = await stage.tabId(page);
  for (const [name, request] of [
    ['tab/at-hand', { tabId }],
    ['note/save', { tabId, person: { slug: 'x' }, text: 'x' }],
    ['person/forget', { personId: 'x' }],
    ['book/erase', {}],
    ['consent/get', {}],
    ['consent/set', { consent: 'refused' }],
  ] as const) {
    expect(await ask(name, request), name).toMatchObject({ ok: false, error: 'refused' });
  }
  expect(await ask('draft/changed', { draft: { text: 7 } })).toMatchObject({ ok: false, error: 'refused' });
  expect(await ask('__proto__', {})).toBeFalsy();
  expect(String(await run('chrome.storage.local.get()'))).toMatch(/threw/);
  expect(String(await run('chrome.storage.session.get()'))).toMatch(/threw/);
  expect(await run('indexedDB.databases().then((all) => all.map(({ name }) => name))')).not.toContain(
    'vouch',
  );
  expect((await stage.book()).people?.length).toBe(1);
  expect(await stage.ask('consent/get')).toBe('given');
});

test('the extension’s pages run under the one policy, which passes nothing but their own workers', async ({
  stage,
}) => {
  const { desk } = stage.browser;
  const tries = await desk.evaluate(async () => {
    const attempt = async (act: () => unknown) => {
      try {
        await act();
        return 'done';
      } catch (error) {
        return (error as Error).name;
      }
    };
    const policies = (
      globalThis as unknown as { trustedTypes: { createPolicy(name: string, rules: object): unknown } }
    ).trustedTypes;
    return {
      markup: await attempt(() => {
        document.body.innerHTML = '<b>x</b>';
      }),
      worker: await attempt(() => new Worker('data:text/javascript,1')),
      second: await attempt(() => policies.createPolicy('vouch-worker-url', {})),
      other: await attempt(() => policies.createPolicy('other', {})),
      connect: await attempt(() => globalThis.fetch('https://www.linkedin.com/feed/')),
    };
  });
  expect(tries).toEqual({
    markup: 'TypeError',
    worker: 'TypeError',
    second: 'TypeError',
    other: 'TypeError',
    connect: 'TypeError',
  });
});

test('hostile names and messages are shown as text', async ({ stage }) => {
  const { world } = stage;
  const hostile = '<img src=x onerror="document.title=1"> {first_name} <script>1</script>';
  const page = await stage.open(`/messaging/thread/${world.thread('blake').id}/`);
  world.deliver('blake', hostile);
  await page.getByText('onerror').first().waitFor();
  const popup = await stage.popup(page);
  await expect(popup.getByText(hostile)).toBeVisible();
  expect(await popup.locator('img, script:not([src])').count()).toBe(0);
});
