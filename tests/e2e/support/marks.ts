import type { Page } from '@playwright/test';

/**
 * The words that a page and its frames show as marked, in the order of the alphabet. What is registered and has no
 * style to draw it stands there as such.
 */
export const markedIn = (page: Page, kind: 'faults' | 'blanks' = 'faults'): Promise<string[]> =>
  page.evaluate(
    (name) =>
      window
        .__spyHighlights()
        .filter((highlight) => highlight.name === name)
        .flatMap(({ texts, isStyled }) => texts.map((text) => (isStyled ? text : `${text} (no style)`)))
        .sort(),
    kind === 'faults' ? 'm1' : 'm2',
  );
