import { MAX_TEXT } from '@/utils/records/page';

const BLOCKS = new Set(
  'ADDRESS ARTICLE BLOCKQUOTE DD DIV DL DT FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER LI OL P PRE SECTION TABLE TR UL'.split(
    ' ',
  ),
);
const UNSEEN = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'BUTTON', 'SVG']);

/** What a template leaves between elements; a line break that somebody typed is followed by no such run. */
const INDENT = /\n[ \t]{2,}$/;

/** Where a piece of a line stands in the page. */
interface Piece {
  node: Text;
  /** Offset within the node, and within the line; UTF-16 code units. */
  from: number;
  at: number;
}

export interface Line {
  text: string;
  pieces: Piece[];
  /** What stands in for the text of an empty line: where a caret goes. */
  holder: Node;
}

/** Whether a node, with all that is in it, is none of the text. */
export type LeaveOut = (node: Node) => boolean;

/**
 * The lines that a reader sees in a message or a text box: a block, a `br` and a line break each begin a new one.
 * Visits each node once and stops at `MAX_TEXT`.
 */
export function linesOf(root: Node, leaveOut?: LeaveOut): Line[] {
  const lines: Line[] = [];
  let open: Line | undefined;
  let length = 0;
  const line = (holder: Node): Line => {
    if (!open) {
      open = { text: '', pieces: [], holder };
      lines.push(open);
    }
    return open;
  };
  const addText = (node: Text) => {
    if (!node.data.trim() && (isBlock(node.previousSibling) || isBlock(node.nextSibling))) return;
    if (!node.data.trim() && INDENT.test(node.data)) {
      if (open && !open.text.endsWith(' ')) open.text += ' ';
      return;
    }
    let from = 0;
    for (const part of node.data.slice(0, MAX_TEXT - length).split('\n')) {
      if (from > 0) {
        line(node);
        open = undefined;
      }
      if (part) {
        const current = line(node);
        current.pieces.push({ node, from, at: current.text.length });
        current.text += part.replaceAll('\u00a0', ' ').replaceAll('\r', ' ');
      }
      from += part.length + 1;
    }
    length += node.data.length;
  };
  const isBlock = (node: Node | null) => node !== null && node !== root && BLOCKS.has(node.nodeName);
  const enter = (node: Node): boolean => {
    if (leaveOut?.(node)) return false;
    if (node.nodeType === Node.TEXT_NODE) addText(node as Text);
    if (isBlock(node)) open = undefined;
    if (node.nodeName === 'BR') {
      line(node.parentNode ?? node);
      open = undefined;
    }
    return !UNSEEN.has(node.nodeName.toUpperCase());
  };
  walk(root, enter, (node) => {
    if (isBlock(node)) open = undefined;
    return length < MAX_TEXT;
  });
  return lines;
}

/** The place in the page of a column of a line. */
export function placeIn(line: Line, column: number): [Node, number] {
  let low = 0;
  for (let high = line.pieces.length; low < high; ) {
    const middle = (low + high) >> 1;
    if (line.pieces[middle]!.at <= column) low = middle + 1;
    else high = middle;
  }
  const piece = line.pieces[low - 1];
  if (!piece) return [line.holder, 0];
  return [piece.node, Math.min(piece.from + column - piece.at, piece.node.length)];
}

/** Depth first, without recursion: a hostile page may nest as deep as it likes. */
function walk(root: Node, enter: (node: Node) => boolean, leave: (node: Node) => boolean): void {
  let node: Node | null = root;
  while (node) {
    const child: Node | null = enter(node) ? node.firstChild : null;
    if (child) {
      node = child;
      continue;
    }
    while (node && node !== root && !node.nextSibling) {
      if (!leave(node)) return;
      node = node.parentNode;
    }
    if (!node || node === root || !leave(node)) return;
    node = node.nextSibling;
  }
}

/** Spaces at the ends of lines and empty lines round the text say nothing. */
export const tidy = (text: string): string =>
  text
    .replaceAll('\u00a0', ' ')
    .split(/\r\n|\r|\n/)
    .map((part) => part.trimEnd())
    .join('\n')
    .trim();

/** As `textOf`, of all but what is left out. */
export function textWithout(root: Node, leaveOut?: LeaveOut): string {
  return tidy(
    linesOf(root, leaveOut)
      .map(({ text }) => text)
      .join('\n'),
  ).slice(0, MAX_TEXT);
}

/** The text that a reader sees in a message or an editor, lines parted by `\n`; at most `MAX_TEXT` UTF-16 code units. */
export const textOf = (root: Node): string => textWithout(root);

/** The text of a short element, such as a name, on one line. */
export function lineOf(element: Element | undefined): string | undefined {
  const text = element?.textContent?.slice(0, 2_000).replace(/\s+/g, ' ').trim().slice(0, 300);
  return text || undefined;
}
