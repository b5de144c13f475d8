/** Only this much is read of a text, in UTF-16 code units; an excerpt is far shorter. */
const MAX_READ = 2_000;

/**
 * The beginning of a text on one line, cut at a word to at most `max` UTF-16 code units. Square brackets become
 * round ones, since the square ones mark blanks.
 */
export function excerpt(text: string, max: number): string {
  const line = text
    .slice(0, MAX_READ)
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\s]+/gu, ' ')
    .replaceAll('[', '(')
    .replaceAll(']', ')')
    .trim();
  if (line.length <= max) return line;
  const room = line.slice(0, max - 1);
  const space = room.lastIndexOf(' ');
  const cut = space > max / 2 ? room.slice(0, space) : room.replace(/[\ud800-\udbff]$/, '');
  return `${cut.replace(/[,;:.]$/, '')}…`;
}
