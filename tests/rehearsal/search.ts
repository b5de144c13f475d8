import { find, openFixture } from './fixture';
import { label } from './languages';
import type { Person } from './people';
import type { World } from './world';

const profileHref = ({ slug }: Person) => `https://www.linkedin.com/in/${encodeURIComponent(slug)}/`;

/** People found by words of what their profiles say, with what the viewer can do about each. */
export function searchPage(world: World, keywords: string): Document {
  const document = openFixture('search-people.sdui.en', world.language);
  document.title = label(world.language, '“{}” | Search | LinkedIn', keywords);
  const list = find(document, '[role="list"]');
  const templates = [...list.children] as HTMLElement[];
  const [free, waiting] = ['a[href*="custom-invite"]', 'a:has(#clock-small)'].map((control) =>
    templates.find((row) => row.querySelector(control)),
  );
  if (!free || !waiting) throw new Error('The fixture lost a kind of row');
  const wanted = keywords.toLowerCase();
  const found = Object.values(world.people).filter((person) =>
    [person.name, person.headline, person.about].some((text) => text.toLowerCase().includes(wanted)),
  );
  list.replaceChildren(
    ...found.map((person) => {
      const template = world.relation(person) === 'pending' ? waiting : free;
      return resultRow(template.cloneNode(true) as HTMLElement, world, person);
    }),
  );
  return document;
}

function resultRow(row: HTMLElement, world: World, person: Person): HTMLElement {
  const { language } = world;
  const relation = world.relation(person);
  for (const link of row.querySelectorAll('a[href*="/in/"]')) link.setAttribute('href', profileHref(person));
  const [name, headline] = row.querySelectorAll('p');
  find(name!, 'a').textContent = person.name;
  headline!.textContent = person.headline;
  const degree = relation === 'connected' ? '1st' : person.degree;
  find(name!, 'span').textContent = label(language, `· ${degree}`);
  const control = find(row, 'a[aria-label]');
  if (relation === 'connected') control.remove();
  const isWaiting = control.querySelector('#clock-small') !== null;
  const says = isWaiting ? 'Pending, click to withdraw invitation sent to {}' : 'Invite {} to connect';
  control.setAttribute('aria-label', label(language, says, person.name));
  if (!isWaiting) control.setAttribute('href', `/preload/search-custom-invite/?vanityName=${person.slug}`);
  return row;
}
