/**
 * Makes things anew as often as the page's data say. @param act makes them anew
 * @returns `atInput` to be called after each input, `stop` to end it
 */
export function remounting({ remounts }, act) {
  if (!remounts) return { atInput() {}, stop() {} };
  const timer = remounts.every && setInterval(act, remounts.every);
  return {
    atInput: () => remounts.atInput && setTimeout(act),
    stop: () => clearInterval(timer),
  };
}

/** The selection that sees into a shadow root. */
export const selectionIn = (root) => root.getSelection?.() ?? document.getSelection();

/**
 * Puts another element in the place of one; where the old one had the focus, the new one gets it. Focus events happen
 * outside of `own`, which the caller passes. @param place sets the caret in the new element
 */
export function swap(old, next, own, place) {
  const hadFocus = old.getRootNode().activeElement === old;
  if (hadFocus) old.blur();
  own(() => old.replaceWith(next));
  if (!hadFocus) return;
  next.focus({ preventScroll: true });
  place();
}
