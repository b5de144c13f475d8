import { CURT, FLAGGED } from '@/utils/detection/score';
import { type Example, foldsOf, judge, learn } from './learn';
import type { Judged } from './metrics';

/** Every text judged by a model that saw none of its batch: so many models, each without its part of the batches. */
export function crossValidated(examples: readonly Example[], folds: number): Judged[] {
  return foldsOf(examples, folds).flatMap((fold) => {
    const held = new Set(fold);
    const ask = judge(learn(examples.filter((example) => !held.has(example))));
    return fold.map((example): Judged => {
      const { pitch, generic, flagged } = ask(example);
      const likely = pitch >= generic ? 'pitch' : 'generic';
      const isFlagged =
        flagged >= FLAGGED &&
        (example.hasFault || (likely === 'generic' && example.text.text.length <= CURT));
      const verdict = isFlagged ? likely : 'ordinary';
      return { text: example.text, verdict, pitch, generic, flagged };
    });
  });
}
