import { situations } from './suggestions';
import { inTone } from './template';

/** Longer texts are no wording of Vouch's; UTF-16 code units. */
const READ = 4_000;
/** With less of its own a frame is no pattern that anybody would know again, letters. */
const LEAST = 18;
/** So much of a frame's own words has to stand in a text. */
const SHARE = 0.75;

const TONES = ['plain', 'warm', 'formal'] as const;
const OPEN = /\{[^{}]+\}|\[[^[\]]+\]/;

const letters = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

interface Skeleton {
  id: string;
  /** The words between the blanks, in their order. */
  pieces: readonly string[];
  length: number;
}

let skeletons: readonly Skeleton[] | undefined;

function allSkeletons(): readonly Skeleton[] {
  skeletons ??= situations.flatMap(({ frames }) =>
    frames.flatMap(({ id, words }) =>
      TONES.map((tone) => {
        const pieces = inTone(words.en, tone).split(OPEN).map(letters).filter(Boolean);
        return { id, pieces, length: pieces.join('').length };
      }).filter(({ length }) => length >= LEAST),
    ),
  );
  return skeletons;
}

/** How much of a skeleton stands in a text, in its order; letters. */
function standing(text: string, pieces: readonly string[]): number {
  let from = 0;
  let found = 0;
  for (const piece of pieces) {
    const at = text.indexOf(piece, from);
    if (at < 0) continue;
    from = at + piece.length;
    found += piece.length;
  }
  return found;
}

/** The frames whose words a text has, with whatever its blanks were filled: these are used up once it is sent. */
export function framesIn(text: string): string[] {
  const said = letters(text.slice(0, READ));
  const found = allSkeletons().filter(({ pieces, length }) => standing(said, pieces) >= SHARE * length);
  return [...new Set(found.map(({ id }) => id))];
}
