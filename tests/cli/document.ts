/**
 * `npm run document -- FILE…`: measures the detector and writes `docs/detection.md`. Files are labelled texts from
 * elsewhere, for the figures on texts that the model was not made from.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyzeMessage } from '@/utils/detection/analyze-message';
import { TRAITS, WORDS } from '@/utils/detection/features';
import { signals } from '@/utils/detection/signals';
import { measured, reportOf } from '../bench/speed';
import { conversationFigures } from '../learning/conversation-figures';
import { contextOf, outOfContext, ownCorpus, readCorpus, type Text } from '../learning/corpus';
import { crossValidated } from '../learning/cross-validate';
import { worstOf } from '../learning/hostile-flags';
import { exampleOf } from '../learning/learn';
import { calibrationOf, type Judged, type Share, summaryOf } from '../learning/metrics';
import { furthestMoved, twinFigures } from '../learning/twin-figures';

const FOLDS = 10;
const percent = ({ of, all, share, low, high }: Share) =>
  `${share.toFixed(3)} (${of} of ${all}; ${low.toFixed(3)}–${high.toFixed(3)})`;

function row(name: string, rows: readonly Judged[]): string {
  const { recall, precision, falseAlarms } = summaryOf(rows);
  const { error } = calibrationOf(rows);
  return `| ${name} | ${percent(recall)} | ${percent(precision)} | ${percent(falseAlarms)} | ${error.toFixed(3)} |`;
}

const reliability = (rows: readonly Judged[]) =>
  calibrationOf(rows)
    .bins.map(
      ({ from, said, was, count }) =>
        `| ${from.toFixed(1)}–${(from + 0.1).toFixed(1)} | ${said.toFixed(2)} | ${was.toFixed(2)} | ${count} |`,
    )
    .join('\n');

const own = ownCorpus();
const batches = new Set(own.map(({ batch }) => batch));
const unseen = crossValidated(own.map(exampleOf), FOLDS);
const texts = process.argv
  .slice(2)
  .filter((argument) => argument !== '--')
  .flatMap(readCorpus)
  .filter(({ lang }) => lang === 'en');
const judged = (text: Text): Judged => {
  const { verdict, generic, pitch, flagged } = analyzeMessage(text.text, contextOf(text));
  return { text, verdict, generic, pitch, flagged };
};
const found = texts.map(judged);
const foundAlone = texts.map((text) => judged(outOfContext(text) ?? text));
const conversations = conversationFigures()
  .map(
    ({ name, found: hits, accused, accusedTooSoon, foundAfter }) =>
      `| ${name} | ${percent(hits)} | ${foundAfter} | ${percent(accused)} | ${percent(accusedTooSoon)} |`,
  )
  .join('\n');
const twins = twinFigures();
const moved = furthestMoved();
const hostile = worstOf();
const isClean = ({ text }: Judged) => !text.borderline;
const speed = await measured();

const page = `# How well the detector reads

Written by \`npm run document\`; not to be changed by hand.

${signals.length} signals, ${TRAITS.length} traits of shape and moment, and ${WORDS.length} single words, weighed by a linear model that is learned from the ${own.length} texts of \`tests/corpus\` alone (${batches.size} batches, each of one imagined source). A text is flagged when it is generic or a pitch. In brackets: counts, and Wilson's interval at 95 %.

| texts | recall of flagged | precision | false alarms | calibration error |
|---|---|---|---|---|
${row('own, each judged without its batch', unseen)}
${row('own, not borderline', unseen.filter(isClean))}
${row(
  'own, common letters',
  unseen.filter(({ text }) => (text.weight ?? 1) > 1),
)}
${found.length > 0 ? `${row('found in public places, not borderline', found.filter(isClean))}\n${row('found in public places, all', found)}\n${row('the same, not borderline, with replies not known to be such', foundAlone.filter(isClean))}\n` : ''}
Most of the own texts are made to be hard: hardly any holds a stock phrase, and many differ from their twin by a clause. The common letters are of the kind that people send. A text that is a reply is read as one, as a page would show it, though what it answers is mostly not known.

## Calibration

Of the own texts, each judged without its batch: what the detector said, and the share that was so.

| said | mean | was | texts |
|---|---|---|---|
${reliability(unseen)}

## Conversations

Whether the other side stalks the user to sell something. A conversation is told by what speaks against it, message by message, and by traits of the talk as a whole, weighed by a linear model.

| conversations | stalkers found | half of them within messages | falsely accused | falsely accused when cut after any message |
|---|---|---|---|---|
${conversations}

## Twins and lessons

How often a text is known again in a variation of it, as it is to count to how many people the user sent it, or to know again what they flagged.

| what was varied | known again |
|---|---|
${twins.variations.map(({ name, known }) => `| ${name} | ${percent(known)} |`).join('\n')}

Of pairs of unlike texts ${twins.unlike.of} in ${twins.unlike.all} pass for twins.

A flag holds at once for the text itself and its twins. What all flags together say of other wording, however many and however hostile they are, changes recall by at most ${moved.recall.toFixed(3)} and false alarms by at most ${moved.falseAlarms.toFixed(3)}. A hundred hostile flags change recall by at most ${hostile.others.recall.toFixed(3)} and false alarms by at most ${hostile.others.falseAlarms.toFixed(3)} among texts that are no twins of what was flagged; counted with the flagged texts and their twins, by ${hostile.all.recall.toFixed(3)} and ${hostile.all.falseAlarms.toFixed(3)}.

## Speed

Chromium, a fresh text at each call, all findings included; medians, and in brackets the slowest in a hundred.

${reportOf(speed)}
`;

const folder = join(import.meta.dirname, '../../docs');
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'detection.md'), page);
console.log(page);
