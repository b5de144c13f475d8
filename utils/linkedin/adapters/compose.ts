import { PagePerson } from '@/utils/records/page';
import { profileOf } from '../routes';
import { closest, find, findAll } from '../selectors/define';
import { addressee, conversation, messageForm, messageSend, profileCardLink } from '../selectors/message';
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
}

/** A new message has no link to whom it is for, but a name for each, and a card when there is one alone. */
function readAddressee(container: Element): PagePerson | undefined {
  const [name, ...more] = findAll(container, addressee).map(lineOf);
  if (!name || more.length > 0) return undefined;
  const card = find(container, profileCardLink);
  const { memberId, slug } = lineOf(card) === name ? profileOf(card?.getAttribute('href') ?? '') : {};
  return PagePerson.safeParse({ name, memberId, slug }).data;
}

/** Everything round a message editor; undefined when it stands in no form of LinkedIn's messages. */
export function readCompose(editor: Element): Compose | undefined {
  const form = closest(editor, messageForm);
  if (!form) return undefined;
  const container = closest(form, conversation);
  const mailbox = container && readMailbox(container);
  return {
    form,
    send: find(form, messageSend),
    recipient: (container && (readOtherSide(container) ?? readAddressee(container))) ?? { mutuals: [] },
    threadKey: mailbox?.threadKey,
    viewerId: mailbox?.viewerId,
  };
}
