const IS_MARKUP = /^\s*<(?:p|div|span|html|body|table)[\s>]/i;
const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };
const BREAKS = /^\/?(?:p|div|br|li|tr|ul|ol|h[1-6])(?![a-z0-9-])/i;

/** Whether a message is one of LinkedIn's campaigns: these alone come as markup of its campaign editor. */
export const isCampaign = (content: string): boolean => /^\s*<p class="spinmail-/i.test(content);

/**
 * What a message says, as plain text. A message is text already, also where it holds `<` and `>`; only one that begins
 * as markup is freed of it. Never throws; linear in the length.
 */
export function plainText(content: string): string {
  if (!IS_MARKUP.test(content)) return content;
  const parts: string[] = [];
  let at = 0;
  while (at < content.length) {
    const open = content.indexOf('<', at);
    const close = open < 0 ? -1 : content.indexOf('>', open);
    if (close < 0) break;
    parts.push(content.slice(at, open));
    if (BREAKS.test(content.slice(open + 1, open + 8))) parts.push('\n');
    at = close + 1;
  }
  parts.push(content.slice(at));
  return entities(parts.join(''))
    .replace(/[ \t]*\n\s*/g, '\n')
    .trim();
}

function entities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,4}));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return Object.hasOwn(ENTITIES, name) ? ENTITIES[name]! : whole;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
      ? String.fromCodePoint(code)
      : whole;
  });
}
