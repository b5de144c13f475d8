import { PagePerson } from '@/utils/records/page';
import { closest, find, findAll } from '../selectors/define';
import { salesName, salesPart, salesSend, salesSubject } from '../selectors/sales';
import { lineOf } from '../text-of';

/** What a text box of Sales Navigator belongs to. */
export interface SalesForm {
  /** A name alone: its links carry ids of another kind. Empty when its part of the page names nobody, or several. */
  recipient: PagePerson;
  subject?: string | undefined;
  send?: Element | undefined;
}

/** Everything round a text box of Sales Navigator, as far as the part that holds it says. */
export function readSalesForm(box: Element): SalesForm {
  const part = closest(box, salesPart);
  const names = new Set(part ? findAll(part, salesName).flatMap((one) => lineOf(one) ?? []) : []);
  const [name, ...more] = names;
  const subject = part && find(part, salesSubject);
  return {
    recipient: PagePerson.parse({ name: more.length === 0 ? name : undefined }),
    subject: (subject as HTMLInputElement | undefined)?.value.trim() || undefined,
    send: part && find(part, salesSend),
  };
}
