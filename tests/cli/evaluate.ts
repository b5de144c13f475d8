/**
 * `npm run evaluate -- FILE…`: how well the detector reads labelled texts (JSON lines: text, label, kind, lang).
 * Without a file: the project's own texts, each read by a model that saw none of its batch.
 */
import { analyzeMessage } from '@/utils/detection/analyze-message';
import { contextOf, isFlagged, LABELS, ownCorpus, readCorpus, type Text } from '../learning/corpus';
import { crossValidated } from '../learning/cross-validate';
import { exampleOf } from '../learning/learn';
import { calibrationOf, confusionOf, type Judged, type Share, summaryOf } from '../learning/metrics';

const FOLDS = 10;

const judged = (text: Text): Judged => {
  const { verdict, generic, pitch, flagged } = analyzeMessage(text.text, contextOf(text));
  return { text, verdict, generic, pitch, flagged };
};

const percent = ({ of, all, share, low, high }: Share) =>
  `${share.toFixed(3)} (${of}/${all}, ${low.toFixed(3)}–${high.toFixed(3)})`;

function line(name: string, rows: readonly Judged[]): void {
  const { recall, precision, falseAlarms } = summaryOf(rows);
  console.log(
    `${name.padEnd(26)} recall ${percent(recall)}  precision ${percent(precision)}  false alarms ${percent(falseAlarms)}`,
  );
}

function byField(title: string, rows: readonly Judged[], field: (text: Text) => string): void {
  console.log(`\n${title}`);
  for (const value of [...new Set(rows.map(({ text }) => field(text)))].sort())
    line(
      `  ${value}`,
      rows.filter(({ text }) => field(text) === value),
    );
}

function confusion(title: string, rows: readonly Judged[]): void {
  console.log(
    `\nconfusion, ${title}\n${' '.repeat(15)}${[...LABELS, 'not read'].map((label) => label.padStart(9)).join('')}`,
  );
  for (const [index, counts] of confusionOf(rows).entries())
    console.log(`  ${LABELS[index]!.padEnd(13)}${counts.map((count) => String(count).padStart(9)).join('')}`);
}

function calibration(title: string, rows: readonly Judged[]): void {
  const { bins, error } = calibrationOf(rows);
  console.log(`\ncalibration of “flagged”, ${title}: said, was, texts`);
  for (const { from, said, was, count } of bins)
    console.log(`  ${from.toFixed(1)}  ${said.toFixed(2)}  ${was.toFixed(2)}  ${String(count).padStart(5)}`);
  console.log(`  expected calibration error ${error.toFixed(3)}`);
}

function errors(rows: readonly Judged[]): void {
  const wrong = rows.filter(({ text, verdict }) => isFlagged(text.label) !== isFlagged(verdict));
  console.log(`\nerrors: ${wrong.length}`);
  for (const { text, verdict, flagged } of wrong)
    console.log(
      `  ${text.id}  ${text.label} → ${verdict ?? 'not read'}  ${flagged.toFixed(2)}${text.borderline ? '  borderline' : ''}  ${JSON.stringify(text.text.slice(0, 140))}`,
    );
}

const files = process.argv.slice(2).filter((argument) => argument !== '--');
const rows =
  files.length > 0
    ? files.flatMap(readCorpus).map(judged)
    : crossValidated(ownCorpus().map(exampleOf), FOLDS);
const clean = rows.filter(({ text }) => !text.borderline);
const english = ({ text }: Judged) => text.lang === 'en';
const groups = [
  ['English, not borderline', clean.filter(english)],
  ['English', rows.filter(english)],
] as const;
for (const [title, some] of groups) line(title, some);
line('all', rows);
byField('by language', rows, ({ lang }) => lang);
byField('by kind', rows, ({ kind }) => kind);
for (const [title, some] of groups) confusion(title, some);
for (const [title, some] of groups) calibration(title, some);
errors(rows.filter(english));
