/**
 * `npm run evaluate:conversations -- [--errors] [FILE…]`: how many of the stalkers of `tests/corpus` are found, and
 * how many of the others are accused, with Wilson intervals. `--errors` lists what was told wrong.
 */
import { conversationsIn, type Tally, tallyOf } from '../detection/conversations';

/** Bounds of a share at 95 %, after Wilson. */
function wilson(hits: number, total: number): [number, number] {
  const z = 1.96;
  const share = hits / total;
  const middle = (share + z ** 2 / (2 * total)) / (1 + z ** 2 / total);
  const half =
    (z * Math.sqrt((share * (1 - share)) / total + z ** 2 / (4 * total ** 2))) / (1 + z ** 2 / total);
  return [Math.max(0, middle - half), Math.min(1, middle + half)];
}

const figure = (hits: number, total: number) =>
  `${hits}/${total} ${(hits / total).toFixed(3)} (${wilson(hits, total)
    .map((bound) => bound.toFixed(3))
    .join('–')})`;

function listErrors({ errors }: Tally) {
  for (const { conversation, analysis } of errors) {
    const { id, label, why } = conversation;
    const reason = analysis.clearedBy ?? analysis.evidence.map((one) => `${one.message}:${one.id}`).join(' ');
    console.log(`  ${id} ${label} (${why}): ${analysis.verdict}, ${reason}`);
  }
}

const options = process.argv.slice(2);
const files = options.filter((option) => !option.startsWith('--'));
for (const file of files.length > 0 ? files : ['conversations.jsonl', 'conversations-blind.jsonl']) {
  const tally = tallyOf(conversationsIn(file));
  console.log(file);
  console.log(`  stalkers found     ${figure(tally.found, tally.stalkers)}`);
  console.log(`  falsely accused    ${figure(tally.accused, tally.innocent)}`);
  if (options.includes('--errors')) listErrors(tally);
}
