import { find, openFixture } from './fixture';
import type { Language } from './languages';
import type { Message } from './messages';

interface Parts {
  subject: string;
  edited: string;
  recalled: string;
  attachment: string;
  voice: string;
  reaction: string;
}

const cached = new Map<Language, Parts>();

function partsOf(language: Language): Parts {
  const known = cached.get(language);
  if (known) return known;
  const document = openFixture('thread-odd.ember.en', language);
  const html = (css: string) => find(document, css).outerHTML;
  const parts = {
    subject: html('.msg-s-event-listitem__subject'),
    edited: html('.msg-s-event-listitem__body > span'),
    recalled: html('.msg-s-event-listitem__body--recalled'),
    attachment: html('.msg-s-event-listitem__attachment-item'),
    voice: html('.msg-s-event-listitem__voice-message'),
    reaction: html('.msg-reactions-reaction-summary-presenter'),
  };
  cached.set(language, parts);
  return parts;
}

/** Gives a message's item what it has besides a plain text, or in its place. */
export function addOddities(item: Element, message: Message, language: Language): void {
  const { subject, media, isEdited, isRetracted } = message;
  if (!(subject || media || isEdited || isRetracted)) return;
  const parts = partsOf(language);
  const content = find(item, '.msg-s-event__content');
  const body = find(content, '.msg-s-event-listitem__body');
  if (isRetracted) {
    content.innerHTML = parts.recalled;
    return;
  }
  if (isEdited) body.insertAdjacentHTML('beforeend', ` ${parts.edited}`);
  if (media && !message.text) body.remove();
  if (media === 'attachment') content.insertAdjacentHTML('beforeend', parts.attachment);
  if (media === 'voice') content.insertAdjacentHTML('beforeend', parts.voice);
  if (media === 'reaction') find(item, '[data-event-urn]').insertAdjacentHTML('beforeend', parts.reaction);
  if (!subject) return;
  content.insertAdjacentHTML('afterbegin', parts.subject);
  find(content, '.msg-s-event-listitem__subject').textContent = subject;
}
