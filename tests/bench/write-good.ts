// @ts-expect-error: it has no types
import writeGood from 'write-good';

export const lint: (text: string) => unknown[] = writeGood;
