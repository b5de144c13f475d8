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

const line = z.string().check(z.maxLength(1_000));

/** What somebody is to the writer, as far as an ask goes; `named`: whom to be introduced to is known by name. */
export const AskRelation = z.enum([
  'buyer',
  'user',
  'sponsor',
  'moved-on',
  'colleague',
  'friend',
  'thanked',
  'named',
]);
export type AskRelation = z.infer<typeof AskRelation>;

/** What the writer is sure of. Names are cleaned; the rest goes on from the words before it. */
export const Facts = z.object({
  /** A post of theirs, by its subject: it goes on from «your post on». */
  post: z.optional(line),
  /** Who suggested that the writer write to them. */
  suggestedBy: z.optional(line),
  /** Who introduced the two. */
  introducedBy: z.optional(line),
  /** To whom they introduced the writer. */
  introducedTo: z.optional(line),
  /** Where both were: it goes on from «we were both at». */
  past: z.optional(line),
  /** What the two achieved: it goes on from «what we did together:». */
  result: z.optional(line),
  /** Whom the writer looks for, with a title: it goes on from «I would like to meet». */
  client: z.optional(line),
  /** The person to be introduced to. */
  whom: z.optional(line),
});
export type Facts = z.infer<typeof Facts>;

/** What the book knows of the writer and somebody, for wordings. */
export const Known = z.object({
  relation: z.optional(AskRelation),
  facts: Facts,
  /** Where the writer works or worked: tells whether the two may share a past, and is said by nobody but the writer. */
  places: z.array(line).check(z.maxLength(200)),
});
export type Known = z.infer<typeof Known>;
