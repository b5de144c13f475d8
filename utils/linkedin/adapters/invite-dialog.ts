import { find } from '../selectors/define';
import { inviteDialog, inviteeName, inviteGate, inviteNote, inviteSend } from '../selectors/invite';
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

export function readInviteDialog(roots: readonly ParentNode[]): InviteDialog | undefined {
  const dialog = find(roots, inviteDialog);
  if (!dialog) return undefined;
  const box = find(dialog, inviteNote) as HTMLTextAreaElement | undefined;
  return {
    invitee: lineOf(find(dialog, inviteeName)),
    box,
    send: find(dialog, inviteSend),
    counter: box && readCounter(box),
  };
}

/** Something stands where the invitation should have gone out: a limit, an offer, a question. */
export const isGated = (roots: readonly ParentNode[]): boolean => find(roots, inviteGate) !== undefined;
