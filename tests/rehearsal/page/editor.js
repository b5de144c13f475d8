import { own } from './own.js';

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

/**
 * An editor whose text is a model of its own. Only the browser's own input changes it; whatever else is done to the
 * element is thrown away when it is drawn next. @param changed Called with the text at each change.
 */
export function createEditor(element, changed) {
  let model = read(element);

  const draw = () => {
    const paragraphs = model.split('\n').map((line) => {
      const paragraph = document.createElement('p');
      paragraph.append(line || document.createElement('br'));
      return paragraph;
    });
    own(() => element.replaceChildren(...paragraphs));
  };
  const drop = () => read(element) !== model && draw();
  const timer = setInterval(drop, RENDER);

  element.addEventListener('beforeinput', drop);
  element.addEventListener('input', (event) => {
    if (!event.isTrusted) return;
    model = read(element);
    if (!element.querySelector('p')) restore();
    changed(model);
  });

  /** After everything was deleted the browser may leave no paragraph to type in. */
  function restore() {
    draw();
    const range = document.createRange();
    range.selectNodeContents(element.lastElementChild);
    range.collapse(false);
    getSelection().removeAllRanges();
    getSelection().addRange(range);
  }

  return {
    element,
    text: () => model,
    clear() {
      model = '';
      draw();
      changed(model);
    },
    close: () => clearInterval(timer),
  };
}
