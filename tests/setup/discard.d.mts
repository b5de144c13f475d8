import type { rmSync } from 'node:fs';

export function discard(folder: string, remove?: typeof rmSync): void;
