/** A cell that a spreadsheet would take for a formula gets an apostrophe before it, which spreadsheets don't show. */
const FORMULA = /^[\s"']*[=+\-@\t\r|%]/;

export function csvCell(value: string | number | undefined): string {
  const text = String(value ?? '');
  const safe = typeof value === 'string' && FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n;\t|]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A table for spreadsheets: UTF-8 with a mark at its start, since Excel takes it for another encoding without. */
export function csvOf(
  header: readonly string[],
  rows: readonly (readonly (string | number | undefined)[])[],
): string {
  const lines = [header, ...rows].map((row) => row.map(csvCell).join(','));
  return `\ufeff${lines.join('\r\n')}\r\n`;
}
