import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod/mini';
import type { Context } from '@/utils/detection/types';

export const FOLDER = join(import.meta.dirname, '../corpus');
export const LABELS = ['pitch', 'generic', 'referral', 'personal', 'ordinary'] as const;

const Row = z.object({
  id: z.string(),
  text: z.string(),
  label: z.enum(LABELS),
  kind: z.string(),
  lang: z.string(),
  /** Where it comes from, or is imagined to: what is cross-validated by. */
  batch: z.optional(z.string()),
  source: z.optional(z.string()),
  trap: z.optional(z.string()),
  direction: z.optional(z.enum(['draft', 'received'])),
  slots: z.optional(z.boolean()),
  borderline: z.optional(z.boolean()),
  recipient: z.nullish(
    z.object({
      name: z.optional(z.string()),
      headline: z.optional(z.string()),
      company: z.optional(z.string()),
    }),
  ),
  user: z.nullish(z.object({ name: z.optional(z.string()), headline: z.optional(z.string()) })),
  thread: z.nullish(z.array(z.object({ from: z.enum(['me', 'them']), at: z.string(), text: z.string() }))),
});

export type Text = z.infer<typeof Row> & {
  /** How much it counts in training. */
  weight?: number;
};

/** Letters as most people send them count for more than those made to be hard. */
const COMMON_WEIGHT = 4;

/** @throws a ZodError with the line's number when a line is none of a corpus */
export function readCorpus(file: string): Text[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, index) => {
      try {
        return Row.parse(JSON.parse(line));
      } catch (error) {
        throw new Error(`${file}:${index + 1}: ${error}`);
      }
    });
}

/** The project's own texts, file by file in the order of their names. */
export const ownCorpus = (): Text[] =>
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.jsonl') && !name.startsWith('conversations'))
    .sort()
    .flatMap((name) =>
      readCorpus(join(FOLDER, name)).map((text) => ({
        ...text,
        weight: name.startsWith('common') ? COMMON_WEIGHT : 1,
      })),
    );

/** A page shows that a reply is one; where its text is not known, only that the other side wrote last. */
const threadOf = ({ kind, thread, direction }: Text): Context['thread'] =>
  thread ??
  (kind === 'reply_or_chat'
    ? [{ from: direction === 'received' ? 'me' : 'them', at: '', text: '' }]
    : undefined);

export const contextOf = (text: Text): Context => ({
  kind: text.kind === 'invite' ? 'invite' : 'message',
  direction: text.direction,
  recipient: text.recipient ?? undefined,
  user: text.user ?? undefined,
  thread: threadOf(text),
});

/** A reply of which it is not even known that it is one; nothing of other texts. */
export const outOfContext = (text: Text): Text | undefined =>
  text.kind === 'reply_or_chat' && !text.thread ? { ...text, kind: 'other' } : undefined;

export const isFlagged = (label: string | undefined) => label === 'pitch' || label === 'generic';
