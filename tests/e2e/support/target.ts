import type { CDPSession } from '@playwright/test';

/** Pages that are none to Playwright, such as the toolbar's popup and the side panel, by the file that they show. */
export const targetsOf = async (session: CDPSession, file: string) =>
  (await session.send('Target.getTargets')).targetInfos.filter(({ url }) => url.endsWith(`/${file}`));

/** Attaches to such a page over the debugging protocol. @returns evaluates an expression in it, as by a user's gesture */
export async function attach(
  session: CDPSession,
  targetId: string,
): Promise<(expression: string) => Promise<unknown>> {
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
  let id = 0;
  return (expression) =>
    new Promise((resolve) => {
      const call = ++id;
      session.on('Target.receivedMessageFromTarget', ({ sessionId: from, message }) => {
        const reply = JSON.parse(message);
        if (from === sessionId && reply.id === call) resolve(reply.result?.result?.value);
      });
      void session.send('Target.sendMessageToTarget', {
        sessionId,
        message: JSON.stringify({
          id: call,
          method: 'Runtime.evaluate',
          params: { expression, returnByValue: true, userGesture: true },
        }),
      });
    });
}
