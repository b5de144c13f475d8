import { readCompose } from '@/utils/linkedin/adapters/compose';
import { readInviteDialog } from '@/utils/linkedin/adapters/invite-dialog';
import { readSalesForm } from '@/utils/linkedin/adapters/sales';
import { boxText } from '@/utils/linkedin/insert';
import { closest, findAll, findInPath, isOne } from '@/utils/linkedin/selectors/define';
import { inviteDialog, inviteNote } from '@/utils/linkedin/selectors/invite';
import { messageEditor, messageForm } from '@/utils/linkedin/selectors/message-box';
import { salesMessage, salesNote } from '@/utils/linkedin/selectors/sales';
import { type BoxKind, Draft, type PagePerson } from '@/utils/records/page';
import { here } from './here';

const SALES = [
  ['invite', salesNote],
  ['message', salesMessage],
] as const;

/** A text box that Vouch reads. */
export interface TextBox {
  kind: BoxKind;
  element: HTMLElement;
}

/** What a text box says besides its text. */
export interface BoxFacts {
  recipient: PagePerson;
  viewerId?: string | undefined;
  threadKey?: string | undefined;
  counter?: Draft['counter'];
  send?: Element | undefined;
  subject?: string | undefined;
}

/** The box in which an event happened, if it is one that Vouch reads. */
export function boxIn(path: readonly EventTarget[]): TextBox | undefined {
  const note = findInPath(path, inviteNote);
  if (note && closest(note, inviteDialog)) return { kind: 'invite', element: note as HTMLElement };
  const editor = findInPath(path, messageEditor);
  if (editor && closest(editor, messageForm)) return { kind: 'message', element: editor as HTMLElement };
  for (const [kind, selector] of SALES) {
    const box = findInPath(path, selector);
    if (box) return { kind, element: box as HTMLElement };
  }
  return undefined;
}

/** Every box of a kind that the page has now. */
export function boxesOf(kind: BoxKind): TextBox[] {
  const { roots } = here();
  const ofSales = SALES.flatMap(([of, selector]) => (of === kind ? findAll(roots, selector) : []));
  const found = [
    ...(kind === 'invite' ? [readInviteDialog(roots)?.box] : findAll(roots, messageEditor)),
    ...ofSales,
  ];
  return found.flatMap((element) => (element ? [{ kind, element: element as HTMLElement }] : []));
}

/** @param readInvitee whom the invite dialog is for */
export function factsOf({ kind, element }: TextBox, readInvitee: () => PagePerson): BoxFacts {
  if (SALES.some(([, selector]) => isOne(element, selector))) return readSalesForm(element);
  const { roots, route } = here();
  if (kind === 'message') {
    const named = route.kind === 'thread' ? route.recipientId : undefined;
    return readCompose(element, named) ?? { recipient: { mutuals: [] } };
  }
  const dialog = readInviteDialog(roots);
  return { recipient: readInvitee(), counter: dialog?.counter, send: dialog?.send };
}

/** The draft in a box; undefined when it cannot be one. */
export function draftOf(
  id: string,
  box: TextBox,
  { recipient, threadKey, counter, subject }: BoxFacts,
): Draft | undefined {
  const text = boxText(box.element);
  return Draft.safeParse({ id, kind: box.kind, text, subject, counter, recipient, threadKey }).data;
}

/** One name for whoever a draft is for; empty when nobody is known. */
export const whoIs = ({ memberId, slug, name }: PagePerson): string => slug ?? memberId ?? name ?? '';
