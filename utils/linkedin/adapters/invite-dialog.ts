import { find } from '../selectors/define';
import {
  inviteContent,
  inviteDialog,
  inviteeName,
  inviteGate,
  inviteNote,
  inviteSend,
} from '../selectors/invite';
import { lineOf } from '../text-of';

/** The invite dialog as it stands. Elements are good for the moment only: the page makes them anew at will. */
export interface InviteDialog {
  /** The name at the first step; the second shows none. */
  invitee?: string | undefined;
  /** Undefined at the first step. */
  box?: HTMLTextAreaElement | undefined;
  send?: Element | undefined;
  /** Characters as the page counts them. */
  counter?: { used: number; limit: number } | undefined;
  /** Invitations with a note that are left this month, where the page says so. */
  notesLeft?: number | undefined;
}

const COUNTER = /^\s{0,20}(\d{1,5})\s?\/\s?(\d{1,5})\s{0,20}$/;

function readCounter(box: Element): InviteDialog['counter'] {
  const around = box.parentElement;
  if (!around) return undefined;
  for (const element of around.querySelectorAll('*')) {
    const found = element.childElementCount === 0 ? COUNTER.exec(element.textContent ?? '') : null;
    if (found) return { used: Number(found[1]), limit: Number(found[2]) };
  }
  return undefined;
}

/** The line of what is left holds a numeral alone among words; what is offered beside it has a link or a button. */
function readNotesLeft(dialog: Element, box: Element): number | undefined {
  const lines = [...(find(dialog, inviteContent)?.querySelectorAll('p') ?? [])].filter(
    (p) => box.compareDocumentPosition(p) & Node.DOCUMENT_POSITION_FOLLOWING && !p.querySelector('a, button'),
  );
  const left = lines.flatMap((p) => {
    const numerals = (lineOf(p) ?? '').match(/\p{Nd}+/gu) ?? [];
    return numerals.length === 1 && /^\d{1,2}$/.test(numerals[0]!) ? [Number(numerals[0])] : [];
  });
  return left.length === 1 ? left[0] : undefined;
}

export function readInviteDialog(roots: readonly ParentNode[]): InviteDialog | undefined {
  const dialog = find(roots, inviteDialog);
  if (!dialog) return undefined;
  const box = find(dialog, inviteNote) as HTMLTextAreaElement | undefined;
  return {
    invitee: lineOf(find(dialog, inviteeName)),
    box,
    send: find(dialog, inviteSend),
    counter: box && readCounter(box),
    notesLeft: box && readNotesLeft(dialog, box),
  };
}

/** Something stands where the invitation should have gone out: a limit, an offer, a question. */
export const isGated = (roots: readonly ParentNode[]): boolean => find(roots, inviteGate) !== undefined;
