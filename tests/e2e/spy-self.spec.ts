import type { Page } from '@playwright/test';
import { openNote, profile, sendInvitation } from './support/invite';
import { expect, type Plain, spyReport, test } from './support/plain';

/** What an extension might do, run in a world of its own as a content script's code is, and the new line it must bring. */
const acts: [act: string, code: string, said: RegExp][] = [
  ['adds a node', 'document.body.append(document.createElement("i"))', /node added/],
  ['adds a node in the shadow root', 'interop.shadowRoot.append("x")', /node added/],
  ['sets an attribute', 'document.body.setAttribute("data-x", "1")', /attribute data-x/],
  ['adds a class', 'document.querySelector("h2").classList.add("x")', /attribute class/],
  ['writes into the box', 'interop.shadowRoot.querySelector("textarea").textContent = "x"', /node added/],
  ['changes a text', 'document.querySelector("h2").firstChild.data = "x"', /text was changed/],
  ['styles an element', 'document.body.style.color = "red"', /attribute style/],
  ['adopts a style sheet', 'document.adoptedStyleSheets.push(new CSSStyleSheet())', /adopted/],
  ['adds a rule', 'document.styleSheets[0].insertRule("b { color: red }")', /a rule was added/],
  ['marks a range', 'CSS.highlights.set("x", new Highlight(new Range()))', /highlight x/],
  ['opens a shadow root', 'document.querySelector("main p").attachShadow({ mode: "open" })', /a shadow root/],
  ['presses a button', 'document.querySelector("button").click()', /synthetic event click/],
  [
    'pretends input',
    'interop.shadowRoot.querySelector("textarea").dispatchEvent(new Event("input"))',
    /synthetic event input/,
  ],
  ['announces itself', 'document.dispatchEvent(new CustomEvent("vouch:here"))', /synthetic event vouch:here/],
  ['posts a message', 'postMessage({ hello: 1 }, "*")', /message posted/],
  ['talks on a channel', 'new BroadcastChannel("vouch:here").postMessage(1)', /message on channel/],
  ['leaves a timing mark', 'performance.mark("x")', /timing mark x/],
  ['stores something', 'localStorage.setItem("x", "1")', /localStorage holds x/],
  ['opens a database', 'new Promise((done) => (indexedDB.open("x").onsuccess = done))', /database x/],
  ['acts in a frame', 'frames[0].document.body.append("x")', /node added/],
  // The page draws itself anew after it, its frame too.
  ['moves the history', 'dispatchEvent(new PopStateEvent("popstate"))', /synthetic event popstate/],
];

/** Runs code in a world of its own in a frame, as a content script's code is. */
async function inWorldOfItsOwn(page: Page, isFrame: (url: string) => boolean = () => true) {
  const client = await page.context().newCDPSession(page);
  const { frameTree } = await client.send('Page.getFrameTree');
  const frames = [frameTree, ...(frameTree.childFrames ?? [])];
  const { executionContextId } = await client.send('Page.createIsolatedWorld', {
    frameId: frames.find(({ frame }) => isFrame(frame.url))?.frame.id ?? '',
    worldName: 'pretend extension',
  });
  return async (code: string) => {
    const { exceptionDetails } = await client.send('Runtime.evaluate', {
      contextId: executionContextId,
      expression: `{ const interop = document.querySelector('#interop-outlet'); ${code} }`,
      awaitPromise: true,
    });
    expect(exceptionDetails, code).toBeUndefined();
  };
}

async function writeNote(plain: Plain): Promise<Page> {
  const page = await plain.open(profile(plain.world.people.mara));
  const box = await openNote(page);
  await box.pressSequentially('Hello Mara');
  return page;
}

test.describe('the spy', () => {
  test('says nothing of the page itself and of its user', async ({ plain }) => {
    const page = await writeNote(plain);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+z');
    await sendInvitation(page);
    await expect(page.getByText('Pending').first()).toBeVisible();
    await page.locator('.rehearsal-bar').getByText('Messaging').click();
    const box = page.getByRole('textbox', { name: 'Write a message' });
    await box.click();
    await page.keyboard.type('One line');
    await page.keyboard.press('Enter');
    await page.keyboard.type('and another');
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await expect(page.getByText('and another').last()).toBeVisible();
    plain.world.deliver('blake', 'Something new');
    await expect(page.locator('ul.msg-s-message-list-content').getByText('Something new')).toBeVisible();
    await page.locator('.rehearsal-bar').getByText('Feed').click();
    await expect(page.getByText('Start a post')).toBeVisible();
    expect(await spyReport(page)).toEqual([]);
  });

  test('tells of each act of an extension', async ({ plain }) => {
    const page = await writeNote(plain);
    await expect(page.getByText('Activity')).toBeVisible();
    await page.frameLocator('iframe').first().locator('body').waitFor({ state: 'attached' });
    const run = await inWorldOfItsOwn(page);
    let before: string[] = [];
    for (const [act, code, said] of acts) {
      await run(code);
      const after = await spyReport(page);
      expect(
        after.filter((line) => !before.includes(line)),
        act,
      ).toContainEqual(expect.stringMatching(said));
      before = after;
    }
  });

  test('tells when a script in the page’s own world leaves a global or replaces a native', async ({
    plain,
  }) => {
    const page = await writeNote(plain);
    await page.evaluate(() => {
      Object.assign(window, { somebody: 1, fetch: () => undefined });
    });
    expect(await spyReport(page)).toEqual(
      expect.arrayContaining(['property somebody on window', 'fetch was replaced']),
    );
  });
});
