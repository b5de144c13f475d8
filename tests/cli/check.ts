/**
 * `npm run --silent check`: reads texts with Vouch's detector. JSON lines on standard input, one answer a line on
 * standard output; or one text as the argument, and a report for people.
 */
import { createInterface } from 'node:readline';
import { z } from 'zod/mini';
import { analyzeMessage } from '@/utils/detection/analyze-message';
import type { Analysis, Context } from '@/utils/detection/types';

const Line = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  kind: z.enum(['invite', 'message']),
  direction: z.optional(z.enum(['draft', 'received'])),
  recipient: z.nullish(
    z.object({
      name: z.nullish(z.string()),
      headline: z.nullish(z.string()),
      company: z.nullish(z.string()),
    }),
  ),
  thread: z.nullish(z.array(z.object({ from: z.enum(['me', 'them']), at: z.string(), text: z.string() }))),
});

const rounded = (probability: number) => Math.round(probability * 10_000) / 10_000;

/** Bytes that are no UTF-8 make a bad line, not a text with holes. */
const decoder = new TextDecoder('utf-8', { fatal: true });

/** @param line its bytes, one a character */
function answer(line: string): string {
  const { id, text, kind, direction, recipient, thread } = Line.parse(
    JSON.parse(decoder.decode(Buffer.from(line, 'latin1'))),
  );
  const context: Context = {
    kind,
    direction,
    recipient: recipient
      ? {
          name: recipient.name ?? undefined,
          headline: recipient.headline ?? undefined,
          company: recipient.company ?? undefined,
        }
      : undefined,
    thread: thread ?? undefined,
  };
  const { verdict = null, silence, generic, pitch, findings } = analyzeMessage(text, context);
  return JSON.stringify({
    id,
    verdict,
    ...(silence && { silence }),
    generic: rounded(generic),
    pitch: rounded(pitch),
    findings: findings.map(({ signal, start, end }) => ({ signal, start, end })),
  });
}

const reasonOf = (error: unknown) =>
  error instanceof z.core.$ZodError
    ? error.issues.map(({ path, message }) => `${path.join('.') || 'line'}: ${message}`).join('; ')
    : String(error instanceof Error ? error.message : error);

async function readLines(): Promise<boolean> {
  let number = 0;
  let isGood = true;
  const input = process.stdin.setEncoding('latin1');
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (line.trim() === '') continue;
    try {
      process.stdout.write(`${answer(line)}\n`);
    } catch (error) {
      process.stderr.write(`line ${number}: ${reasonOf(error)}\n`);
      isGood = false;
    }
  }
  return isGood;
}

function report(text: string, { verdict, silence, generic, pitch, findings, tips }: Analysis): string {
  if (!verdict)
    return silence === 'short' ? 'Too short to say anything.' : 'Vouch reads English so far; no verdict.';
  return [
    `${verdict}  (generic ${generic.toFixed(2)}, pitch ${pitch.toFixed(2)})`,
    ...findings.map(({ start, end, what, why }) => `  “${text.slice(start, end)}”\n    ${what}. ${why}`),
    ...tips.map(({ text: words, source }) => `→ ${words}${source ? `\n  (${source})` : ''}`),
  ].join('\n');
}

// Whoever reads may have seen enough, as `head` has.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

const text = process.argv.slice(2).join(' ');
if (text) console.log(report(text, analyzeMessage(text, { kind: 'message' })));
else process.exitCode = (await readLines()) ? 0 : 1;
