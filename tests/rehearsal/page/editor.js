import { own } from './own.js';
import { selectionIn, swap } from './remount.js';

/** How often the box is drawn again from its model, ms. */
const RENDER = 50;

/** The lines that the box shows: one a paragraph, `br` as a break inside it. */
function read(element) {
  const lineOf = (node) => {
    if (node.nodeName === 'BR') return '\n';
    if (node.nodeType === Node.TEXT_NODE) return node.data;
    return [...node.childNodes].map(lineOf).join('');
  };
  return [...element.childNodes].map((node) => lineOf(node).replace(/\n$/, '')).join('\n');
}

function paragraphs(text) {
  return text.split('\n').map((line) => {
    const paragraph = document.createElement('p');
    paragraph.append(line || document.createElement('br'));
    return paragraph;
  });
}

/**
 * An editor whose text is a model of its own. Only the browser's own input changes it; whatever else is done to the
 * element is thrown away when it is drawn next. @param changed Called with the text at each change.
 */
export function createEditor(first, changed) {
  let element = first;
  let model = read(element);
  let isComposing = false;

  const draw = () => {
    const drawn = paragraphs(model);
    own(() => element.replaceChildren(...drawn));
  };
  const drop = () => read(element) !== model && draw();
  const timer = setInterval(drop, RENDER);

  function attach() {
    element.addEventListener('beforeinput', drop);
    element.addEventListener('compositionstart', () => {
      isComposing = true;
    });
    element.addEventListener('compositionend', () => {
      isComposing = false;
    });
    element.addEventListener('input', (event) => {
      if (!event.isTrusted) return;
      model = read(element);
      if (!element.querySelector('p')) restore();
      changed(model);
    });
  }
  attach();

  const place = (node, offset) => selectionIn(element.getRootNode()).collapse(node, offset);

  /** After everything was deleted the browser may leave no paragraph to type in. */
  function restore() {
    draw();
    place(element.lastElementChild, element.lastElementChild.textContent ? 1 : 0);
  }

  /** Where the caret is: which paragraph, and how far in it. */
  function caret() {
    const { focusNode: node, focusOffset: offset } = selectionIn(element.getRootNode());
    const line = [...element.children].findIndex((one) => one.contains(node));
    return { line, offset: node?.nodeType === Node.TEXT_NODE ? offset : Infinity };
  }

  function placeCaret({ line, offset }) {
    const paragraph = element.children[line] ?? element.lastElementChild;
    const text = paragraph.firstChild;
    if (text?.nodeType === Node.TEXT_NODE) place(text, Math.min(offset, text.length));
    else place(paragraph, 0);
  }

  return {
    get element() {
      return element;
    },
    text: () => model,
    clear() {
      model = '';
      draw();
      changed(model);
    },
    /** The same box as another element. */
    remount() {
      if (isComposing) return;
      const old = element;
      const was = caret();
      element = old.cloneNode(false);
      element.append(...paragraphs(model));
      attach();
      swap(old, element, own, () => placeCaret(was));
    },
    close: () => clearInterval(timer),
  };
}
