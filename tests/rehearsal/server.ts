import { createSecureServer, type ServerHttp2Session } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';
import { Site } from './site';
import { World } from './world';

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
  const sessions = new Set<ServerHttp2Session>();
  // Over HTTP/1.1 a browser opens six connections, and each open page keeps one for its events.
  const server = createSecureServer({ key: pems.private, cert: pems.cert }, (request, response) => {
    site.answer(request, response).catch((error: unknown) => {
      console.error(error);
      response.writeHead(500).end(String(error));
    });
  });
  server.on('session', (session) => {
    sessions.add(session);
    session.on('close', () => sessions.delete(session));
    session.on('error', () => undefined);
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
        for (const session of sessions) session.destroy();
      }),
  };
}
