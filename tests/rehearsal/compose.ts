import { conversationRows } from './conversation';
import { find, openFixture, reword } from './fixture';
import { label } from './languages';
import { mara, type Person } from './people';
import type { World } from './world';

const SUBJECT = 'form input[name="subject"]';

/** The page of a new message to somebody, an InMail's where they are not connected. */
export function composePage(world: World, person: Person): Document {
  const { language } = world;
  const document = openFixture('message-new.ember.en', language);
  const { memberId, name, headline } = mara;
  const pill = find(document, '.artdeco-pill');
  pill.setAttribute('aria-label', label(language, 'Remove {}', person.name));
  reword(
    find(document, '.msg__detail'),
    new Map([
      [memberId, person.memberId],
      [name, person.name],
      [headline, person.headline],
    ]),
  );
  find(document, 'form [contenteditable] p').parentElement!.innerHTML = '<p><br></p>';
  const subject = find(document, SUBJECT);
  subject.setAttribute('value', '');
  if (world.relation(person) === 'connected') subject.remove();
  const send = find(document, 'button.msg-form__send-button');
  send.setAttribute('disabled', '');
  if (world.enterToSend) send.remove();
  find(document, '.msg-conversations-container__conversations-list').replaceChildren(
    ...conversationRows(world),
  );
  return document;
}

/** The box for the subject of an InMail. */
export function subjectBox(world: World): HTMLElement {
  const subject = find(openFixture('message-new.ember.en', world.language), SUBJECT);
  subject.setAttribute('value', '');
  return subject;
}
