import { readCompose } from '@/utils/linkedin/adapters/compose';
import { readInviteDialog } from '@/utils/linkedin/adapters/invite-dialog';
import { boxText } from '@/utils/linkedin/insert';
import { closest, findAll, findInPath } from '@/utils/linkedin/selectors/define';
import { inviteDialog, inviteNote } from '@/utils/linkedin/selectors/invite';
import { messageEditor, messageForm } from '@/utils/linkedin/selectors/message';
import { type BoxKind, Draft, type PagePerson } from '@/utils/records/page';
import { here } from './here';

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
}

/** The box in which an event happened, if it is one that Vouch reads. */
export function boxIn(path: readonly EventTarget[]): TextBox | undefined {
  const note = findInPath(path, inviteNote);
  if (note && closest(note, inviteDialog)) return { kind: 'invite', element: note as HTMLElement };
  const editor = findInPath(path, messageEditor);
  return editor && closest(editor, messageForm)
    ? { kind: 'message', element: editor as HTMLElement }
    : undefined;
}

/** Every box of a kind that the page has now. */
export function boxesOf(kind: BoxKind): TextBox[] {
  const { roots } = here();
  const found = kind === 'invite' ? [readInviteDialog(roots)?.box] : findAll(roots, messageEditor);
  return found.flatMap((element) => (element ? [{ kind, element: element as HTMLElement }] : []));
}

/** @param readInvitee whom the invite dialog is for */
export function factsOf({ kind, element }: TextBox, readInvitee: () => PagePerson): BoxFacts {
  if (kind === 'message') return readCompose(element) ?? { recipient: { mutuals: [] } };
  const dialog = readInviteDialog(here().roots);
  return { recipient: readInvitee(), counter: dialog?.counter, send: dialog?.send };
}

/** The draft in a box; undefined when it cannot be one. */
export function draftOf(
  id: string,
  box: TextBox,
  { recipient, threadKey, counter }: BoxFacts,
): Draft | undefined {
  const text = boxText(box.element);
  return Draft.safeParse({ id, kind: box.kind, text, counter, recipient, threadKey }).data;
}

/** One name for whoever a draft is for; empty when nobody is known. */
export const whoIs = ({ memberId, slug, name }: PagePerson): string => slug ?? memberId ?? name ?? '';
