/** What the selectors of conversations, of their boxes and of their messages have in common. */

export const PAGES = {
  'message-new.ember.en': 1,
  'thread.ember.en': 1,
  'thread.ember.de': 1,
  'thread-odd.ember.en': 1,
  'thread-group.ember.en': 1,
};
/** Folded bubbles keep their content. */
export const EACH = { ...PAGES, 'bubbles.shadow.en': 4, 'bubbles.frame.es': 3 };

/** An editor of messages by what it is for, not by its classes; those of posts and comments are of other makes. */
export const EDITOR = '[contenteditable="true"][role="textbox"]:not(.ql-editor, .ProseMirror, .tiptap)';
/** What a message holds, apart from its sender and its controls. */
export const CONTENT = '[data-event-urn] div[dir]';
/** Not within what was sent: a profile that somebody shared names another person. */
export const NOT_CONTENT = ':not([data-event-urn] div[dir] *)';
