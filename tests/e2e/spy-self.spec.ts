import { type Browser, type BrowserContext, chromium, expect, type Page, test } from '@playwright/test';
import { type Rehearsal, startRehearsal } from '../rehearsal/server';

declare global {
  interface Window {
    /** What the page saw of an extension up to now; `tests/rehearsal/page/spy.js` defines it. */
    __spyReport(): Promise<string[]>;
  }
}

const PROFILE = 'https://www.linkedin.com/in/mara-ellingsworth-3f8c21/';

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

test.describe('the spy', () => {
  let rehearsal: Rehearsal;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;

  test.beforeAll(async () => {
    rehearsal = await startRehearsal();
    browser = await chromium.launch({
      executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', ...rehearsal.chromiumArgs],
    });
  });
  test.afterAll(async () => {
    await browser?.close();
    await rehearsal?.close();
  });
  test.beforeEach(async () => {
    rehearsal.world.reset();
    Object.assign(rehearsal.world, { spy: true, spyNames: ['vouch:here'] });
    context = await browser.newContext({ ignoreHTTPSErrors: true });
    page = await context.newPage();
  });
  test.afterEach(() => context.close());

  async function openNote() {
    await page.goto(PROFILE);
    await page.locator('[componentkey$="Topcard"] a[href*="custom-invite"]:visible').first().click();
    await page.getByRole('button', { name: 'Add a note' }).click();
    await page.locator('#custom-message').pressSequentially('Hello Mara');
  }

  test('says nothing of the page itself and of its user', async () => {
    await openNote();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+z');
    await page.getByRole('button', { name: 'Send invitation' }).click();
    await expect(page.getByText('Pending').first()).toBeVisible();
    await page.locator('.rehearsal-bar').getByText('Messaging').click();
    const box = page.getByRole('textbox', { name: 'Write a message' });
    await box.click();
    await page.keyboard.type('One line');
    await page.keyboard.press('Enter');
    await page.keyboard.type('and another');
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await expect(page.getByText('and another').last()).toBeVisible();
    rehearsal.world.deliver('blake', 'Something new');
    await expect(page.locator('ul.msg-s-message-list-content').getByText('Something new')).toBeVisible();
    await page.locator('.rehearsal-bar').getByText('Feed').click();
    await expect(page.getByText('Start a post')).toBeVisible();
    expect(await page.evaluate(() => window.__spyReport())).toEqual([]);
  });

  test('tells of each act of an extension', async () => {
    await openNote();
    await expect(page.getByText('Activity')).toBeVisible();
    await page.frameLocator('iframe').first().locator('body').waitFor({ state: 'attached' });
    const client = await context.newCDPSession(page);
    const { frameTree } = await client.send('Page.getFrameTree');
    const { executionContextId } = await client.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
      worldName: 'pretend extension',
    });
    let before: string[] = [];
    for (const [act, code, said] of acts) {
      const { exceptionDetails } = await client.send('Runtime.evaluate', {
        contextId: executionContextId,
        expression: `{ const interop = document.querySelector('#interop-outlet'); ${code} }`,
        awaitPromise: true,
      });
      expect(exceptionDetails, act).toBeUndefined();
      const after = await page.evaluate(() => window.__spyReport());
      expect(
        after.filter((line) => !before.includes(line)),
        act,
      ).toContainEqual(expect.stringMatching(said));
      before = after;
    }
  });

  test('tells when a script in the page’s own world leaves a global or replaces a native', async () => {
    await openNote();
    await page.evaluate(() => {
      Object.assign(window, { somebody: 1, fetch: () => undefined });
    });
    const said = await page.evaluate(() => window.__spyReport());
    expect(said).toEqual(expect.arrayContaining(['property somebody on window', 'fetch was replaced']));
  });
});
