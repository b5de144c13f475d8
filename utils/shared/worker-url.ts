interface PolicyFactory {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): unknown };
}

/** The only policy that the pages' Content-Security-Policy allows; see `wxt.config.ts`. */
const POLICY = 'vouch-worker-url';

/**
 * Takes the page's one Trusted Types policy at start, so that no other code can create it. It passes nothing but
 * script files of this extension. Call it once, first thing in a page.
 *
 * @param origin the extension's own origin, as `location.origin` gives it
 * @returns makes of the address of such a file what `new Worker` takes; throws for any other
 */
export function guardWorkerUrls(origin: string = location.origin): (url: string) => string {
  const factory = (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes;
  const policy = factory?.createPolicy(POLICY, {
    createScriptURL(url) {
      const isOwn = url.startsWith(`${origin}/`) && new URL(url).pathname.endsWith('.js');
      if (!isOwn) throw new TypeError('Not a worker of this extension.');
      return url;
    },
  });
  // A `TrustedScriptURL`, which is a string to everybody but the browser.
  return (url) => (policy ? (policy.createScriptURL(url) as string) : url);
}
