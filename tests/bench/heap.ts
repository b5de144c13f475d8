import type { BrowserContext, CDPSession, Page } from '@playwright/test';

type Send = (method: string, params?: object) => Promise<Record<string, number>>;

/** Sends to a target that is none to Playwright, over the session that it is attached to. */
function sender(session: CDPSession, sessionId: string): Send {
  let last = 0;
  return (method, params = {}) =>
    new Promise((resolve) => {
      const id = ++last;
      session.on('Target.receivedMessageFromTarget', ({ sessionId: from, message }) => {
        const reply = JSON.parse(message);
        if (from === sessionId && reply.id === id) resolve(reply.result ?? {});
      });
      void session.send('Target.sendMessageToTarget', {
        sessionId,
        message: JSON.stringify({ id, method, params }),
      });
    });
}

/** What is held after everything that can be let go was: objects and buffers, bytes. */
async function heapOf(send: Send): Promise<number> {
  await send('HeapProfiler.enable');
  await send('HeapProfiler.collectGarbage');
  await send('HeapProfiler.collectGarbage');
  const {
    usedSize = 0,
    embedderHeapUsedSize = 0,
    backingStorageSize = 0,
  } = await send('Runtime.getHeapUsage');
  return usedSize + embedderHeapUsedSize + backingStorageSize;
}

/** Of the extension's background worker. */
export async function serviceWorkerHeap(context: BrowserContext, page: Page): Promise<number> {
  const session = await context.newCDPSession(page);
  const { targetInfos } = await session.send('Target.getTargets');
  const { targetId } = targetInfos.find(({ type }) => type === 'service_worker')!;
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
  return heapOf(sender(session, sessionId));
}

/** Of the one worker of its own that a page has started. */
export async function workerHeap(context: BrowserContext, page: Page): Promise<number> {
  const session = await context.newCDPSession(page);
  const attached = new Promise<string>((resolve) => {
    session.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
      // The extension's background worker is a page's too.
      if (targetInfo.type === 'worker') resolve(sessionId);
    });
  });
  await session.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: false,
    flatten: false,
  });
  return heapOf(sender(session, await attached));
}
