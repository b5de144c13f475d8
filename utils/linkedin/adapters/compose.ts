import { PagePerson } from '@/utils/records/page';
import { profileOf } from '../routes';
import { chatBubble, conversation } from '../selectors/conversation';
import { closest, find, findAll, hookOf } from '../selectors/define';
import {
  addressee,
  messageForm,
  messageSend,
  messageSubjectBox,
  profileCardLink,
} from '../selectors/message-box';
import { lineOf } from '../text-of';
import { readMailbox, readOtherSide } from './thread';

/** What a message's text box belongs to. Elements are good for the moment only: the page makes them anew at will. */
export interface Compose {
  form: Element;
  /** Undefined where Enter sends. */
  send?: Element | undefined;
  /** Empty when it goes to several people, or the page does not say to whom. */
  recipient: PagePerson;
  threadKey?: string | undefined;
  viewerId?: string | undefined;
  /** Of an InMail. */
  subject?: string | undefined;
}

/** A new message has no link to whom it is for, but a name for each, and a card when there is one alone. */
function readAddressee(container: Element): PagePerson | undefined {
  const [name, ...more] = findAll(container, addressee).map(lineOf);
  if (!name || more.length > 0) return undefined;
  const card = find(container, profileCardLink);
  const isTheirs = lineOf(card) === name;
  // By their structure alone one of several may be missed. There is a card only where there is one.
  if (hookOf(container, addressee) !== 0 && !isTheirs) return undefined;
  const { memberId, slug } = isTheirs ? profileOf(card?.getAttribute('href') ?? '') : {};
  return PagePerson.safeParse({ name, memberId, slug }).data;
}

/** The page's own box is for whom the address names; until the page says the same, for nobody. */
function isNamedOtherwise(
  container: Element,
  { memberId }: PagePerson,
  recipientId: string | undefined,
): boolean {
  return recipientId !== undefined && !closest(container, chatBubble) && memberId !== recipientId;
}

/**
 * Everything round a message editor; undefined when it stands in no form of LinkedIn's messages.
 *
 * @param recipientId whom the page's address names, where it names somebody
 */
export function readCompose(editor: Element, recipientId?: string): Compose | undefined {
  const form = closest(editor, messageForm);
  if (!form) return undefined;
  const container = closest(form, conversation);
  const mailbox = container && readMailbox(container);
  const found = container && (readOtherSide(container) ?? readAddressee(container));
  const isSure = found && !isNamedOtherwise(container, found, recipientId);
  return {
    form,
    send: find(form, messageSend),
    recipient: isSure ? found : { mutuals: [] },
    threadKey: mailbox?.threadKey,
    viewerId: mailbox?.viewerId,
    subject: (find(form, messageSubjectBox) as HTMLInputElement | undefined)?.value.trim() || undefined,
  };
}
