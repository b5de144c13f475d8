import { rmSync } from 'node:fs';

/**
 * Deletes a browser's profile, or leaves it to the system's cleaning of temporary files: what a run has found
 * holds whether or not a last process of the browser still writes into the folder.
 *
 * @param {string} folder its absolute path
 * @param {typeof rmSync} remove how it is deleted, for tests
 */
export function discard(folder, remove = rmSync) {
  try {
    remove(folder, { recursive: true, force: true, maxRetries: 5 });
  } catch (error) {
    console.error(`Left behind: ${folder} (${error.code ?? error.message})`);
  }
}
