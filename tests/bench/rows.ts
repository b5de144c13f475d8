/** A figure, beside its baseline of the same run and beside what is asked of it. */
export interface Row {
  what: string;
  value: number;
  unit: string;
  baseline?: { what: string; value: number } | undefined;
  /** At most so many times the baseline, or so many units where there is none; `least`: at least. */
  most?: number | undefined;
  least?: number | undefined;
}

const number = (value: number): string =>
  value < 10 ? value.toFixed(1) : new Intl.NumberFormat('en').format(Math.round(value));

const timesOf = ({ value, baseline }: Row): number => (baseline ? value / baseline.value : value);

/** Nothing where nothing is asked of it. */
export function isMet(row: Row): boolean | undefined {
  if (row.most !== undefined) return timesOf(row) <= row.most;
  if (row.least !== undefined) return timesOf(row) >= row.least;
  return undefined;
}

const cells = (row: Row): string[] => {
  const { what, value, unit, baseline, most, least } = row;
  const sign = baseline ? ' ×' : ` ${unit}`;
  const asked =
    most !== undefined ? `at most ${most}${sign}` : least !== undefined ? `at least ${least}${sign}` : '';
  return [
    what,
    `${number(value)} ${unit}`,
    baseline ? `${number(baseline.value)} ${unit} (${baseline.what})` : '',
    baseline ? timesOf(row).toFixed(2) : '',
    asked,
    isMet(row) === false ? '**missed**' : isMet(row) ? 'met' : '',
  ];
};

export function lineOf(row: Row): string {
  const [what = '', value = '', baseline = '', times = '', asked = '', met = ''] = cells(row);
  const beside = baseline && ` beside ${baseline}: × ${times}`;
  return `${what.padEnd(52)} ${value.padStart(12)}${beside}${asked && `, ${asked}: ${met.replaceAll('*', '')}`}`;
}

/** As a table for a page of the docs. */
export const tableOf = (rows: readonly Row[]): string =>
  [
    '| | measured | baseline | × | asked | |',
    '|---|---|---|---|---|---|',
    ...rows.map((row) => `| ${cells(row).join(' | ')} |`),
  ].join('\n');
