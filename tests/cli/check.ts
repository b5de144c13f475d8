/**
 * `npm run --silent check`: reads texts with Vouch's detector. JSON lines on standard input, one answer a line on
 * standard output; or one text as the argument, and a report for people.
 */
import { createInterface } from 'node:readline';
import { z } from 'zod/mini';
import { analyzeMessage } from '@/utils/detection/analyze-message';
import type { Analysis } from '@/utils/detection/types';

const Line = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  kind: z.enum(['invite', 'message']),
  direction: z.optional(z.enum(['draft', 'received'])),
  recipient: z.optional(
    z.object({
      name: z.optional(z.string()),
      headline: z.optional(z.string()),
      company: z.optional(z.string()),
    }),
  ),
  thread: z.optional(z.array(z.object({ from: z.enum(['me', 'them']), at: z.string(), text: z.string() }))),
});

const rounded = (probability: number) => Math.round(probability * 10_000) / 10_000;

function answer(line: string): string {
  const { id, text, ...context } = Line.parse(JSON.parse(line));
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
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (line.trim() === '') continue;
    try {
      process.stdout.write(`${answer(line.replace(/^\uFEFF/, ''))}\n`);
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

const text = process.argv.slice(2).join(' ');
if (text) console.log(report(text, analyzeMessage(text, { kind: 'message' })));
else process.exitCode = (await readLines()) ? 0 : 1;
