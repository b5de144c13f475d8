import { find, openFixture, reword } from './fixture';
import { label } from './languages';
import { mara, type Person, tessa } from './people';
import { writeMutuals } from './profile';
import type { World } from './world';

/** The person that `profile*.ember.en` shows. */
const sigrid: Person = {
  ...mara,
  slug: 'sigrid-halvorsen-okafor-6b1',
  memberId: 'ACoAAFAKESigrideQ6da4f7e82d7a1c54Q9395a',
  name: 'Sigrid Halvorsen-Okafor',
  headline: 'Crane scheduling, and the occasional poem',
  company: 'Northmole Terminals',
  school: 'Averly Maritime College',
  location: 'Averly Bay, Coastland',
};
const FIELDS = ['slug', 'memberId', 'name', 'headline', 'company', 'school', 'location'] as const;
const ABOUT = 'I keep the cranes awake and the rosters honest.';
const CARD = '.artdeco-card[data-member-id]';
const ACTIONS = `${CARD} .entry-point`;

/** Somebody's profile of the older stack. There is no fixture of a connected person in English: Connect goes from the stranger's. */
export function emberProfilePage(world: World, person: Person): Document {
  const { language } = world;
  const relation = world.relation(person);
  const isSelf = relation === 'self';
  const stand = isSelf ? tessa : sigrid;
  const fixture = isSelf ? 'profile-self' : relation === 'pending' ? 'profile-pending' : 'profile';
  const document = openFixture(`${fixture}.ember.en`, language);
  if (!isSelf) writeDegree(document, world, relation === 'connected' ? '1st' : person.degree);
  if (relation === 'connected') find(document, `${ACTIONS}:has([data-test-icon="connect-small"])`).remove();
  const words = new Map<string, string>(FIELDS.map((field) => [stand[field], person[field]]));
  reword(document.documentElement, words.set(ABOUT, person.about));
  for (const link of document.querySelectorAll('main a[href*="/in/"]')) {
    const href = link.getAttribute('href') ?? '';
    link.setAttribute('href', href.replaceAll(person.slug, encodeURIComponent(person.slug)));
  }
  if (isSelf) return document;
  const pronouns = document.querySelector(`${CARD} span.text-body-small.v-align-middle:not(.distance-badge)`);
  if (pronouns && person.pronouns) pronouns.textContent = `(${person.pronouns})`;
  else pronouns?.remove();
  for (const line of document.querySelectorAll('a[href*="facetConnectionOf"] span:has(> strong)')) {
    writeMutuals(line, person.mutuals, world);
  }
  return document;
}

function writeDegree(document: Document, { language }: World, degree: '1st' | Person['degree']): void {
  const badge = find(document, `${CARD} .distance-badge`);
  find(badge, '.visually-hidden').textContent = ` ${label(language, `${degree} degree connection`)} `;
  find(badge, '.dist-value').textContent = ` ${label(language, degree)} `;
}
