import { z } from 'zod/mini';

/** Longer than any frame; UTF-16 code units. */
const MAX_TEXT = 2_000;

/** Control and format characters, lone surrogates, and brackets that make no blank: none of them has a place in a frame. */
const STRAY = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}]/u;

const isWellFormed = (text: string): boolean =>
  !STRAY.test(text) && !/[[\]]/.test(text.replace(/\[[^[\]\n]{1,60}\]/g, ''));

/** A frame of the user's own: their words, `[blanks]` with a hint in them, and `{name}` for what the recipient is called. */
export const OwnFrame = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(200)),
  kind: z.enum(['invite', 'message']),
  /** When it suits. */
  label: z.string().check(z.minLength(1), z.maxLength(100)),
  text: z.string().check(z.minLength(1), z.maxLength(MAX_TEXT), z.refine(isWellFormed)),
});
export type OwnFrame = z.infer<typeof OwnFrame>;
