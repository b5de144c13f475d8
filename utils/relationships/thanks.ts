import { isMine, type PackedChunk } from './packing';

/** Chunks of conversations that may hold a fresh thank-you. */
export const LATEST = 1_000;
/** A thank-you is a reason to ask for so long, as `proposals` has it, ms. */
const FRESH = 14 * 86_400_000;

/**
 * Who thanked the user lately, by id, and when, epoch ms.
 *
 * @param chunks the latest, in any order
 * @param isThanks whether a received text is one
 * @param now epoch ms
 */
export function thanksIn(
  chunks: readonly PackedChunk[],
  isThanks: (text: string) => boolean,
  now: number,
): Map<string, number> {
  const found = new Map<string, number>();
  for (const chunk of chunks) {
    const { personId, texts, times } = chunk;
    if (personId === undefined) continue;
    for (let place = texts.length - 1; place >= 0 && now - times[place]! <= FRESH; place -= 1) {
      if (isMine(chunk, place) || !isThanks(texts[place]!)) continue;
      found.set(personId, Math.max(found.get(personId) ?? 0, times[place]!));
      break;
    }
  }
  return found;
}
