/**
 * `npm run evaluate:conversations -- [--errors] [FILE…]`: how many of the stalkers of `tests/corpus` are found, and
 * how many of the others are accused, with Wilson intervals. Without a file: all of them, and what is found in those
 * that a model has not seen. `--errors` lists what was told wrong, but never in the file that is kept for measuring.
 */
import { conversationsIn, KEPT, type Tally, tallyOf } from '../detection/conversations';
import { conversationFigures } from '../learning/conversation-figures';
import { type Share, wilson } from '../learning/metrics';

const words = ({ of, all, share, low, high }: Share) =>
  `${of}/${all} ${share.toFixed(3)} (${low.toFixed(3)}–${high.toFixed(3)})`;

function print(name: string, found: Share, accused: Share) {
  console.log(name);
  console.log(`  stalkers found     ${words(found)}`);
  console.log(`  falsely accused    ${words(accused)}`);
}

function listErrors({ errors }: Tally) {
  for (const { conversation, analysis } of errors) {
    const { id, label, why } = conversation;
    const reason = analysis.clearedBy ?? analysis.evidence.map((one) => `${one.message}:${one.id}`).join(' ');
    console.log(`  ${id} ${label} (${why}): ${analysis.verdict}, ${reason}`);
  }
}

const options = process.argv.slice(2);
const files = options.filter((option) => !option.startsWith('--'));
for (const file of files) {
  const tally = tallyOf(conversationsIn(file));
  print(file, wilson(tally.found, tally.stalkers), wilson(tally.accused, tally.innocent));
  if (options.includes('--errors') && file !== KEPT) listErrors(tally);
}
if (files.length === 0)
  for (const { name, found, accused } of conversationFigures()) print(name, found, accused);
