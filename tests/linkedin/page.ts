import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../fixtures/linkedin');

/** Names of all fixtures, without `.html`. */
export const fixtures = readdirSync(folder)
  .filter((file) => file.endsWith('.html'))
  .map((file) => file.slice(0, -'.html'.length));

/** A page from its source, with declarative shadow roots attached as a browser would. */
export function pageOf(html: string): Document {
  const page = new DOMParser().parseFromString(html, 'text/html');
  for (const template of page.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode="open"]')) {
    template.parentElement?.attachShadow({ mode: 'open' }).append(template.content);
    template.remove();
  }
  return page;
}

export const fixture = (name: string): Document => pageOf(readFileSync(join(folder, `${name}.html`), 'utf8'));
