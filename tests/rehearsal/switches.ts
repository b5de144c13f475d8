import type { Language } from './languages';

/** How LinkedIn behaves; pages follow when they are next loaded, unless it says otherwise. */
export interface Switches {
  /** The language of the interface; people write as they do. */
  language: Language;
  /** Which of the two page stacks profiles come from. Conversations are Ember, all else is SDUI. */
  stack: { profile: 'sdui' | 'ember' };
  /** Where chat bubbles live: the open shadow root, a frame of their own, or nowhere. Ember pages have them in the document. */
  chatsIn: 'shadow' | 'iframe' | 'none';
  /**
   * How long after a change of the address the old page stays, and for how long after that `main` is empty, ms.
   * Heard at each change of the address.
   */
  linger: number;
  /** Text boxes and messages are made anew, with all they hold: every so often, ms, and after each input. */
  remounts: { every?: number; atInput?: boolean } | null;
  /** Messages and invitations far from what is visible are empty rows. */
  virtualises: boolean;
  /** Notes that a free account has left this month, told in the dialog; none: Premium is offered in their place. Null: Premium. */
  notesLeft: number | null;
  /** Send in the invite dialog shows the weekly limit and sends nothing. */
  inviteLimitReached: boolean;
  /** Connect asks for the e-mail address of whom is invited, in place of a note. */
  asksEmail: boolean;
  /** Enter sends a message, Shift+Enter makes a new line, and there is no Send button. */
  enterToSend: boolean;
  /** Profiles still offer Connect to whom an invitation waits, as LinkedIn’s do for a while. */
  hidesPending: boolean;
  /** Conversations are drawn with none of the hooks that Vouch knows. */
  redesigned: boolean;
  /** The spy runs first in every page loaded from now on. */
  spy: boolean;
  /** Names of events, channels and highlights that the spy looks for: every string literal of the script under test. */
  spyNames: string[];
}

/** A quiet LinkedIn in English, to which a free account is signed in. */
export const switches = (): Switches => ({
  language: 'en',
  stack: { profile: 'sdui' },
  chatsIn: 'shadow',
  linger: 0,
  remounts: null,
  virtualises: false,
  notesLeft: 4,
  inviteLimitReached: false,
  asksEmail: false,
  enterToSend: false,
  hidesPending: false,
  redesigned: false,
  spy: false,
  spyNames: [],
});
