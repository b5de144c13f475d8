import { find, openFixture, reword } from './fixture';
import { label } from './languages';
import { mara, type Person, tessa } from './people';
import type { World } from './world';

const FIXTURES = {
  self: 'profile-self.sdui.en',
  connected: 'profile-connected.sdui.en',
  pending: 'profile-pending.sdui.en',
  stranger: 'profile.sdui.en',
} as const;

const FIELDS = [
  'slug',
  'memberId',
  'name',
  'headline',
  'company',
  'school',
  'location',
  'job',
  'about',
  'post',
] as const;

/** Somebody's profile of the newer stack as the signed-in viewer sees it. */
export function profilePage(world: World, person: Person): Document {
  const { language } = world;
  const relation = world.relation(person);
  const document = openFixture(FIXTURES[relation], language);
  const stand = relation === 'self' ? tessa : mara;
  const words = new Map<string, string>(FIELDS.map((field) => [stand[field], person[field]]));
  if (relation === 'stranger' || relation === 'pending')
    words.set(label(language, `· ${stand.degree}`), label(language, `· ${person.degree}`));
  reword(document.documentElement, words);
  for (const link of document.querySelectorAll<HTMLAnchorElement>(
    'a[href^="https://www.linkedin.com/in/"]',
  )) {
    link.setAttribute('href', encodeURI(link.getAttribute('href') ?? '')); // as the site has it; `vanityName` stays plain
  }
  if (relation !== 'self') {
    const line = find(document, 'a[href*="MEMBER_PROFILE_CANNED_SEARCH"] strong').parentElement;
    if (line) writeMutuals(line, person.mutuals, world);
  }
  return document;
}

/** The line of mutual connections, or none of the link round it. */
export function writeMutuals(line: Element, { named, others }: Person['mutuals'], { language }: World): void {
  if (named.length === 0) {
    line.closest('a')?.remove();
    return;
  }
  line.replaceChildren();
  for (const [index, name] of named.entries()) {
    const strong = line.ownerDocument.createElement('strong');
    strong.textContent = name;
    line.append(...(index ? [', '] : []), strong);
  }
  const more =
    others === 1
      ? label(language, 'and 1 other mutual connection')
      : label(language, 'and {} other mutual connections', others);
  const none = named.length === 1 ? 'is a mutual connection' : 'are mutual connections';
  line.append(` ${others ? more : label(language, none)}`);
}

const LATE = '[data-sdui-component]';

/** Takes the lower sections out of a profile, to be filled in late, each by the place of its slot. */
export function takeLateSections(document: Document): string[] {
  return [...document.querySelectorAll(LATE)].map((slot) => {
    const html = slot.innerHTML;
    slot.replaceChildren();
    return html;
  });
}
