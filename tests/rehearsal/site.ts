import { readFileSync } from 'node:fs';
import type { Http2ServerRequest, Http2ServerResponse } from 'node:http2';
import { fileURLToPath } from 'node:url';
import { act, tell } from './acts';
import { find, openFixture } from './fixture';
import { dataOf, type Page, type PageData, pageAt } from './pages';
import type { Change, World } from './world';

const ORIGIN = 'https://www.linkedin.com';
const OWN = '/__rehearsal/';
const SHEETS = ['site.css', 'network.css', 'ember.css', 'messaging.css', 'chats.css'];
const SPY = ['spy-looks.js', 'spy.js'];

/** Serves the site's pages, and what their scripts ask. */
export class Site {
  /** What was served, for the spy to hold the parsed page against. */
  private served = new Map<string, string>();
  private visits = 0;

  constructor(private readonly world: World) {}

  async answer(request: Http2ServerRequest, response: Http2ServerResponse): Promise<void> {
    const address = new URL(request.url, ORIGIN);
    if (address.pathname.startsWith(OWN)) return this.own(address, request, response);
    if (address.pathname === '/favicon.ico') return void response.writeHead(204).end();
    if (address.pathname === '/preload/') return this.frame(address, response);
    const page = pageAt(this.world, address);
    if (page.path !== address.pathname) return void response.writeHead(302, { location: page.path }).end();
    this.send(response, 'text/html', this.shell(page, 'site.js'));
  }

  private async own(address: URL, request: Http2ServerRequest, response: Http2ServerResponse): Promise<void> {
    const name = address.pathname.slice(OWN.length);
    const asked = address.searchParams;
    if (request.method === 'POST')
      return this.json(response, await act(this.world, name, JSON.parse(await text(request))));
    if (name === 'events') return this.stream(response);
    if (name === 'page')
      return this.json(response, this.parts(pageAt(this.world, new URL(asked.get('path') ?? '/', ORIGIN))));
    if (name === 'spy.js') return this.send(response, 'text/javascript', this.spy(asked.get('visit') ?? ''));
    const told = tell(this.world, name, asked);
    return told ? this.json(response, told) : this.file(name, response);
  }

  /** LinkedIn's helper frame: empty while idle, the older stack's chat where that is what it is for. */
  private frame(address: URL, response: Http2ServerResponse): void {
    const document = openFixture('bubbles.frame.es');
    document.documentElement.lang = this.world.language;
    const isActive = address.searchParams.has('_bprMode');
    const overlay = find(document, '#msg-overlay');
    overlay.replaceChildren();
    if (!isActive) document.body.replaceChildren();
    this.send(
      response,
      'text/html',
      this.shell({ document, data: dataOf(this.world) }, isActive && 'frame.js'),
    );
  }

  private parts(page: Page) {
    const { documentElement, body, title } = page.document;
    return {
      path: page.path,
      title,
      lang: documentElement.lang,
      bodyAttributes: [...body.attributes].map(({ name, value }) => [name, value]),
      html: body.innerHTML,
      data: page.data,
    };
  }

  private shell({ document, data }: { document: Document; data: PageData }, script: string | false): string {
    const visit = String(++this.visits);
    const head = find(document, 'head');
    if (script) {
      const json = JSON.stringify(data).replaceAll('<', '\\u003c');
      const sheets = SHEETS.map((name) => `<link rel="stylesheet" href="${OWN}${name}">`).join('');
      head.insertAdjacentHTML(
        'beforeend',
        `${sheets}<script type="application/json" id="page-data">${json}</script><script type="module" src="${OWN}${script}"></script>`,
      );
    }
    if (this.world.spy)
      head.insertAdjacentHTML('afterbegin', `<script src="${OWN}spy.js?visit=${visit}"></script>`);
    const html = `<!DOCTYPE html>${document.documentElement.outerHTML}`;
    if (this.world.spy) this.served.set(visit, html);
    return html;
  }

  private spy(visit: string): string {
    const given = { names: this.world.spyNames, html: this.served.get(visit) ?? '' };
    return `((given) => {\n${SPY.map(source).join('\n')}\n})(${JSON.stringify(given)});`;
  }

  /** Tells open pages what changed. */
  private stream(response: Http2ServerResponse): void {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    response.write(': open\n\n');
    const hear = (change: Change) => response.write(`data: ${JSON.stringify(change)}\n\n`);
    this.world.on('change', hear);
    response.on('close', () => this.world.off('change', hear));
  }

  private file(name: string, response: Http2ServerResponse): void {
    if (!/^[a-z-]+\.(?:js|css)$/.test(name)) return void response.writeHead(404).end();
    this.send(response, name.endsWith('.css') ? 'text/css' : 'text/javascript', source(name));
  }

  private json(response: Http2ServerResponse, value: unknown): void {
    this.send(response, 'application/json', JSON.stringify(value));
  }

  private send(response: Http2ServerResponse, type: string, content: string): void {
    response
      .writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' })
      .end(content);
  }
}

const source = (name: string) =>
  readFileSync(fileURLToPath(new URL(`page/${name}`, import.meta.url)), 'utf8');

async function text(request: Http2ServerRequest): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
