import { own } from './own.js';

/** How far from what is visible a row keeps its content, px. */
const NEAR = 150;

/**
 * Keeps the content of the rows near what a scroller shows; the others are empty and as high as they were.
 * @param rows gives the rows there are now
 */
export function virtualise(scroller, rows) {
  const emptied = new WeakMap();
  const isDocument = scroller === document.scrollingElement;
  const target = isDocument ? document : scroller;
  const visible = () =>
    isDocument ? { top: 0, bottom: window.innerHeight } : scroller.getBoundingClientRect();

  const fill = (row) => {
    own(() => {
      row.replaceChildren(...emptied.get(row).map((node) => node.cloneNode(true)));
      row.removeAttribute('style');
    });
    emptied.delete(row);
  };
  const empty = (row, height) => {
    emptied.set(row, [...row.childNodes]);
    own(() => {
      row.style.height = `${height}px`;
      row.replaceChildren();
    });
  };
  const prune = () => {
    const { top, bottom } = visible();
    for (const row of rows()) {
      const box = row.getBoundingClientRect();
      const isNear = box.bottom > top - NEAR && box.top < bottom + NEAR;
      const hasFocus = row.contains(row.getRootNode().activeElement);
      if (isNear && emptied.has(row)) fill(row);
      else if (!isNear && !hasFocus && !emptied.has(row) && row.childElementCount) empty(row, box.height);
    }
  };
  target.addEventListener('scroll', prune);
  prune();
  return {
    prune,
    /** All rows have their content, until the next `prune`. */
    fillAll() {
      for (const row of rows()) if (emptied.has(row)) fill(row);
    },
    stop: () => target.removeEventListener('scroll', prune),
  };
}
