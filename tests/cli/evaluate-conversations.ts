/**
 * `npm run evaluate:conversations -- [--errors] [FILE…]`: how many of the stalkers of `tests/corpus` are found, and
 * how many of the others are accused, with Wilson intervals. `--errors` lists what was told wrong, but for the file
 * that is kept for measuring. Without a file: all of them, and what models find in conversations they have not seen.
 */
import { conversationsIn, KEPT, LEARNED, type Tally, tallyOf } from '../detection/conversations';
import { crossValidated } from '../learning/conversations';
import { wilson } from '../learning/metrics';

const FOLDS = 20;

function figure(hits: number, total: number): string {
  const { share, low, high } = wilson(hits, total);
  return `${hits}/${total} ${share.toFixed(3)} (${low.toFixed(3)}–${high.toFixed(3)})`;
}

function listErrors({ errors }: Tally) {
  for (const { conversation, analysis } of errors) {
    const { id, label, why } = conversation;
    const reason = analysis.clearedBy ?? analysis.evidence.map((one) => `${one.message}:${one.id}`).join(' ');
    console.log(`  ${id} ${label} (${why}): ${analysis.verdict}, ${reason}`);
  }
}

function print(name: string, tally: Tally) {
  console.log(name);
  console.log(`  stalkers found     ${figure(tally.found, tally.stalkers)}`);
  console.log(`  falsely accused    ${figure(tally.accused, tally.innocent)}`);
}

const options = process.argv.slice(2);
const files = options.filter((option) => !option.startsWith('--'));
for (const file of files.length > 0 ? files : [...LEARNED, KEPT]) {
  const tally = tallyOf(conversationsIn(file));
  print(file, tally);
  if (options.includes('--errors') && file !== KEPT) listErrors(tally);
}
if (files.length === 0) {
  const all = LEARNED.flatMap(conversationsIn);
  const verdicts = crossValidated(all, FOLDS);
  const judge = (one: (typeof all)[number]) =>
    ({ verdict: verdicts.get(one) ? 'stalker' : 'none', evidence: [] }) as const;
  print(
    'all but the last, each judged by a model that has not seen it',
    tallyOf(all, (one) => ({ ...judge(one), evidence: [] })),
  );
}
