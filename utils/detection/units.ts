let units = new Uint16Array(4_096);

/**
 * A text's UTF-16 code units, with a 0 behind the last: to be read several times over, for which a string is slow.
 *
 * The array is used again for the next text.
 */
export function unitsOf(text: string): Uint16Array {
  if (text.length >= units.length) units = new Uint16Array(2 * text.length);
  const all = units;
  for (let at = 0; at < text.length; at += 1) all[at] = text.charCodeAt(at);
  all[text.length] = 0;
  return all;
}
