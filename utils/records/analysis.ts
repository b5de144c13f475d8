import { z } from 'zod/mini';

export const VerdictName = z.enum(['ordinary', 'personal', 'referral', 'generic', 'pitch']);

/** The shape in which a reading of a text travels between parts; `utils/detection/types.ts` says what each field means. */
export const AnalysisRecord = z.object({
  verdict: z.optional(VerdictName),
  silence: z.optional(z.enum(['language', 'short'])),
  generic: z.number(),
  pitch: z.number(),
  flagged: z.number(),
  shown: z.optional(z.enum(['pitch', 'generic'])),
  probability: z.number(),
  base: z.number(),
  structure: z.array(z.object({ id: z.string(), what: z.string(), contribution: z.number() })),
  findings: z.array(
    z.object({
      signal: z.string(),
      kind: z.enum(['generic', 'pitch', 'referral', 'anchor', 'slot']),
      start: z.number(),
      end: z.number(),
      what: z.string(),
      why: z.string(),
      contribution: z.number(),
    }),
  ),
  tips: z.array(z.object({ id: z.string(), text: z.string(), source: z.optional(z.string()) })),
});
