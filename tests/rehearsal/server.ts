import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { generate } from 'selfsigned';
import { find, unsettle } from './fixture';
import { type Page, pageAt } from './pages';
import { dialogMarkup } from './profile';
import { World } from './world';

const ORIGIN = 'https://www.linkedin.com';
const OWN = '/__rehearsal/';
/** The server's part of the site's round trip, ms. */
const ROUND_TRIP = 80;

export interface Rehearsal {
  port: number;
  world: World;
  /** What Chromium needs to see this server as `https://www.linkedin.com`. */
  chromiumArgs: string[];
  close(): Promise<void>;
}

/** Starts the rehearsal of LinkedIn on this machine. @param options `port`: any free one by default. */
export async function startRehearsal(options: { port?: number } = {}): Promise<Rehearsal> {
  const world = new World();
  const pems = await generate([{ name: 'commonName', value: 'www.linkedin.com' }], { keyType: 'ec' });
  const site = new Site(world);
  const server = createServer({ key: pems.private, cert: pems.cert }, (request, response) => {
    site.answer(request, response).catch((error: unknown) => {
      console.error(error);
      response.writeHead(500).end(String(error));
    });
  });
  await new Promise<void>((ready) => server.listen(options.port ?? 0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    world,
    chromiumArgs: [
      `--host-resolver-rules=MAP www.linkedin.com:443 127.0.0.1:${port}`,
      '--ignore-certificate-errors',
    ],
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

class Site {
  /** What was served, for the spy to hold the parsed page against. */
  private served = new Map<string, string>();
  private visits = 0;

  constructor(private readonly world: World) {}

  async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const address = new URL(request.url ?? '/', ORIGIN);
    if (address.pathname.startsWith(OWN)) {
      const body = request.method === 'POST' ? JSON.parse(await text(request)) : {};
      return this.own(address, body, response);
    }
    if (address.pathname === '/favicon.ico') return void response.writeHead(204).end();
    if (address.pathname === '/preload/')
      return this.send(response, 'text/html', this.shell('<body></body>'));
    const page = pageAt(this.world, address);
    if (page.path !== address.pathname) return void response.writeHead(302, { location: page.path }).end();
    this.send(response, 'text/html', this.shell(page));
  }

  /** What the pages ask of their server. */
  private async own(address: URL, body: Record<string, string>, response: ServerResponse): Promise<void> {
    const name = address.pathname.slice(OWN.length);
    const asked = address.searchParams;
    switch (name) {
      case 'page':
        return this.json(response, this.parts(pageAt(this.world, new URL(asked.get('path') ?? '/', ORIGIN))));
      case 'dialog': {
        const slug = asked.get('slug') ?? '';
        const invitee = this.world.personAt(slug)?.name ?? slug.replaceAll('-', ' ');
        const markup = dialogMarkup(asked.get('face') as 'choose' | 'note' | 'limit', invitee);
        unsettle(markup);
        return this.json(response, { html: markup.innerHTML });
      }
      case 'invite':
        await roundTrip();
        return this.json(response, { sent: this.world.invite(body.slug ?? '', body.note) });
      case 'send': {
        await roundTrip();
        const thread = this.world.mailbox().find((one) => one.id === body.thread);
        if (thread) this.world.say(thread, body.text ?? '');
        return this.json(response, { sent: thread !== undefined });
      }
      case 'events':
        return this.stream(response);
      case 'spy.js':
        return this.send(response, 'text/javascript', this.spy(asked.get('visit') ?? ''));
      default:
        return this.file(name, response);
    }
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

  private shell(page: Page | string): string {
    const visit = String(++this.visits);
    const spy = this.world.spy ? `<script src="${OWN}spy.js?visit=${visit}"></script>` : '';
    let html = `<!DOCTYPE html><html><head>${spy}</head>${page}</html>`;
    if (typeof page !== 'string') {
      const { document, data } = page;
      const json = JSON.stringify(data).replaceAll('<', '\\u003c');
      find(document, 'head').insertAdjacentHTML(
        'beforeend',
        `<link rel="stylesheet" href="${OWN}site.css"><link rel="stylesheet" href="${OWN}messaging.css"><script type="application/json" id="page-data">${json}</script><script type="module" src="${OWN}site.js"></script>`,
      );
      find(document, 'head').insertAdjacentHTML('afterbegin', spy);
      html = `<!DOCTYPE html>${document.documentElement.outerHTML}`;
    }
    if (spy) this.served.set(visit, html);
    return html;
  }

  private spy(visit: string): string {
    const given = { names: this.world.spyNames, html: this.served.get(visit) ?? '' };
    return `((given) => {\n${source('spy.js')}\n})(${JSON.stringify(given)});`;
  }

  /** Tells open pages which conversation changed. */
  private stream(response: ServerResponse): void {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    response.write(': open\n\n');
    const tell = (threadId: string) => response.write(`data: ${threadId}\n\n`);
    this.world.on('change', tell);
    response.on('close', () => this.world.off('change', tell));
  }

  private file(name: string, response: ServerResponse): void {
    if (!/^[a-z-]+\.(?:js|css)$/.test(name)) return void response.writeHead(404).end();
    this.send(response, name.endsWith('.css') ? 'text/css' : 'text/javascript', source(name));
  }

  private json(response: ServerResponse, value: unknown): void {
    this.send(response, 'application/json', JSON.stringify(value));
  }

  private send(response: ServerResponse, type: string, content: string): void {
    response
      .writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' })
      .end(content);
  }
}

const source = (name: string) =>
  readFileSync(fileURLToPath(new URL(`page/${name}`, import.meta.url)), 'utf8');
const roundTrip = () => new Promise((done) => setTimeout(done, ROUND_TRIP));

async function text(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
