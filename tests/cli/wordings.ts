/** `npm run wordings`: prints fifty suggestions across situations, filled with invented particulars, to read as their recipient would. */

import { wordingOf } from '@/utils/wording/frames';
import { render } from '@/utils/wording/render';
import { situations } from '@/utils/wording/suggestions';
import type { Tone } from '@/utils/wording/types';
import { contexts } from '../wording/contexts';
import { particularly } from '../wording/particulars';

const COUNT = 50;
const TONES: readonly Tone[] = ['plain', 'warm', 'formal'];
/** Another start shows others: `npm run wordings -- 3`. */
const start = Number(process.argv[2] ?? 0) || 0;

for (let nth = 0; nth < COUNT; nth++) {
  const situation = situations[nth % situations.length]!;
  const round = start + Math.floor(nth / situations.length) + nth * 3;
  const frame = situation.frames.filter(({ needs }) => needs === undefined)[round % 8]!;
  const context = Object.values(contexts).find((one) => situation.when(one) > 0)!;
  const tone = TONES[(nth + start) % TONES.length]!;
  const { text } = render(particularly(wordingOf(situation, frame, { ...context, tone }), nth % 4));
  console.log(`${nth + 1}. ${situation.label.en}, ${frame.label.en} (${tone})\n   ${text}\n`);
}
