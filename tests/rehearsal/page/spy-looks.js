/**
 * How a page of the rehearsal finds styles and highlights that are not its own. The server puts this file before
 * `spy.js`, into the same function. @param say tells a finding. @param roots shadow roots of the page, as they come
 */
/* global given */
given.looks = ({ say, short, roots }) => {
  const sheets = new Map();
  const allRoots = () => [document, ...roots];
  function rememberSheets() {
    for (const sheet of allRoots().flatMap((root) => [...root.styleSheets])) {
      if (!sheets.has(sheet)) sheets.set(sheet, sheet.cssRules.length);
    }
  }
  window.addEventListener('load', (event) => event.target.sheet && rememberSheets(), true);

  function lookAtStyles() {
    rememberSheets();
    for (const root of allRoots()) {
      if (root.adoptedStyleSheets.length)
        say(`${root.adoptedStyleSheets.length} adopted style sheets on ${root.nodeName}`);
      for (const sheet of root.styleSheets) {
        if (!sheet.href?.startsWith(`${location.origin}/__rehearsal/`))
          say(`a style sheet of somebody else: ${short(sheet.href)}`);
        if (sheets.get(sheet) !== sheet.cssRules.length) say('a rule was added to a style sheet');
      }
    }
    for (const name of CSS.highlights.keys()) say(`highlight ${name}`);
    for (const name of new Set([...given.names, ...CSS.highlights.keys()])) {
      if (/^[a-z][\w-]*$/i.test(name) && isStyled(name)) say(`style for ::highlight(${name})`);
    }
    if (document.fonts.size) say('a font was added');
    if (document.getAnimations().length) say('an animation was added');
  }

  const DRAWN = ['color', 'backgroundColor', 'textDecorationLine', 'textDecorationColor', 'textShadow'];
  const NOBODYS = 'rehearsal-highlight-of-nobody';

  /** Whether somebody styles a highlight of this name, whether it is registered or not. */
  function isStyled(name) {
    const places = allRoots().flatMap((root) => [root.documentElement, root.body, root.lastElementChild]);
    return places.some((place) => {
      if (!place) return false;
      const [theirs, nobodys] = [name, NOBODYS].map((one) => getComputedStyle(place, `::highlight(${one})`));
      return DRAWN.some((property) => theirs[property] !== nobodys[property]);
    });
  }

  /** Every highlight that is registered in this document and its frames: what it marks, and whether it is styled. */
  function highlights() {
    const here = [...CSS.highlights].map(([name, ranges]) => ({
      name,
      texts: [...ranges].map(String).sort(),
      isStyled: isStyled(name),
    }));
    const frames = Array.from(window.frames, (frame) => frame.__spyHighlights?.() ?? []);
    return [...here, ...frames.flat()];
  }

  return { lookAtStyles, highlights, rememberSheets };
};
