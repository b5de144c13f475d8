interface PolicyFactory {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): {
    createScriptURL(url: string): unknown;
  };
}

/** The only policy that the pages' Content-Security-Policy allows; see `wxt.config.ts`. */
const POLICY = 'vouch-worker-url';

let passWorkerUrl: ((url: string) => unknown) | undefined;

/**
 * Takes the page's one Trusted Types policy at start, so that no other code can create it. It passes nothing but
 * script files of this extension. Call it once, first thing in a page; later calls do nothing.
 *
 * @param origin the extension's own origin, as `location.origin` gives it
 */
export function guardWorkerUrls(origin: string = location.origin): void {
  const factory = (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes;
  if (passWorkerUrl || !factory) return;
  const policy = factory.createPolicy(POLICY, {
    createScriptURL(url) {
      const { origin: from, pathname } = new URL(url, origin);
      if (from !== origin || !pathname.endsWith('.js'))
        throw new TypeError('Not a worker of this extension.');
      return url;
    },
  });
  passWorkerUrl = (url) => policy.createScriptURL(url);
}
