/**
 * `npm run evaluate:conversations -- [--errors] [FILE…]`: how many of the stalkers of `tests/corpus` are found, and
 * how many of the others are accused, with Wilson intervals. Without a file: all of them, and what is found in those
 * that a model has not seen. `--errors` lists what was told wrong, but never in the files that are kept for measuring.
 */
import { analyzeConversation } from '@/utils/detection/analyze-conversation';
import { conversationsIn, inputOf, KEPT, NEWEST, type Tally, tallyOf } from '../detection/conversations';
import { type ConversationFigure, conversationFigures, figureOf } from '../learning/conversation-figures';
import type { Share } from '../learning/metrics';

const words = ({ of, all, share, low, high }: Share) =>
  `${of}/${all} ${share.toFixed(3)} (${low.toFixed(3)}–${high.toFixed(3)})`;

function print({ name, found, accused, accusedTooSoon, foundAfter }: ConversationFigure) {
  console.log(name);
  console.log(`  stalkers found      ${words(found)}, half of them within ${foundAfter} messages`);
  console.log(`  falsely accused     ${words(accused)}`);
  console.log(`  the same, cut short ${words(accusedTooSoon)}`);
}

function listErrors({ errors }: Tally) {
  for (const conversation of errors) {
    const { id, label, why } = conversation;
    const { verdict, clearedBy, evidence } = analyzeConversation(inputOf(conversation));
    const reason = clearedBy ?? evidence.map((one) => `${one.message}:${one.id}`).join(' ');
    console.log(`  ${id} ${label} (${why}): ${verdict}, ${reason}`);
  }
}

const MEASURES = new Set<string>([...KEPT, NEWEST]);
const options = process.argv.slice(2);
const files = options.filter((option) => !option.startsWith('--'));
for (const file of files) {
  const tally = tallyOf(conversationsIn(file));
  print(figureOf(file, tally));
  if (options.includes('--errors') && !MEASURES.has(file)) listErrors(tally);
}
if (files.length === 0) for (const figure of conversationFigures()) print(figure);
