/** `npm run bench`: every benchmark, one after the other. */
await import('./detection');
await import('./badge-latency');
await import('./page-cost');
await import('./import');
await import('./book');

export {};
