import { analyzeMessage } from '@/utils/detection/analyze-message';
import { meetingPlace } from '../meeting';
import { mutual } from '../say';
import type { WordingContext } from '../types';
import { isFaithful, keepsBlanks } from './faithful';

/** The browser's language model, as far as it is used here. */
export interface Model {
  /** @throws where the model fails, or when `signal` is aborted */
  ask(prompt: string, signal: AbortSignal): Promise<string>;
}

/** `unfit`: the model said something of its own, or what Vouch would flag; `late`: it took too long. */
export type Rewriting = { is: 'rewritten'; text: string } | { is: 'unfit' | 'late' | 'failed' };

/** How a rewriting that was asked for stands; `id` is that of the wording, or `draft`. */
export interface RewritingState {
  id: string;
  is: Rewriting['is'] | 'working';
  /** What the model wrote, where it may be shown. */
  text?: string | undefined;
}

/** As long as one waits for a sentence, ms. */
const PATIENCE = 20_000;

/** What is known for sure, and may be said. */
function factsOf(context: WordingContext): string[] {
  const { recipient, facts = {}, note } = context;
  const known = [
    recipient.callName,
    recipient.name,
    mutual(context),
    meetingPlace(note),
    ...Object.values(facts),
  ];
  return known.filter((fact) => fact !== undefined && fact.trim() !== '') as string[];
}

const promptFor = (text: string, facts: readonly string[], tone: string) =>
  [
    `Rewrite this LinkedIn message in a ${tone} tone, as its writer would say it to somebody they respect.`,
    'Use only what the message and the facts say. Add no name, number, reason, praise or offer. Make it no longer.',
    'Keep every part in [square brackets] exactly as it is. Answer with the message alone.',
    `Facts: ${facts.join('; ') || 'none'}`,
    `Message: ${text}`,
  ].join('\n');

/** Quotation marks around the whole, and a heading, are the model's, not the message's. */
const unwrapped = (answer: string): string =>
  answer
    .trim()
    .replace(/^message:\s*/i, '')
    .replace(/^["“]([^"“”]*)["”]$/, '$1')
    .trim();

/** Has the browser's model rewrite a text; what it says is shown only if it adds nothing and Vouch would not flag it. */
export async function rewrite(
  model: Model,
  text: string,
  context: WordingContext,
  patience: number = PATIENCE,
): Promise<Rewriting> {
  const facts = factsOf(context);
  const abort = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(resolve, patience, 'late');
  });
  try {
    const answer = model.ask(promptFor(text, facts, context.tone ?? 'plain'), abort.signal);
    const said = await Promise.race([answer.then((words) => ({ words })), late]);
    if (said === 'late') return { is: 'late' };
    return judged(unwrapped(String(said.words)), text, facts, context);
  } catch {
    return { is: 'failed' };
  } finally {
    clearTimeout(timer);
    abort.abort();
  }
}

function judged(said: string, text: string, facts: readonly string[], context: WordingContext): Rewriting {
  const { kind, recipient, thread, limit = Number.POSITIVE_INFINITY } = context;
  const isFit = said !== '' && said !== text && said.length <= limit && keepsBlanks(said, text);
  if (!isFit || !isFaithful(said, [text, ...facts])) return { is: 'unfit' };
  const { verdict } = analyzeMessage(said, { kind, recipient, thread });
  return verdict === 'generic' || verdict === 'pitch' ? { is: 'unfit' } : { is: 'rewritten', text: said };
}
