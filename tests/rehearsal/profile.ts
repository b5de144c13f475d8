import { find, openFixture, reword } from './fixture';
import { mara, type Person, tessa } from './people';
import type { World } from './world';

const FIXTURES = {
  self: 'profile-self.sdui.en',
  connected: 'profile-connected.sdui.en',
  pending: 'profile-pending.sdui.en',
  stranger: 'profile.sdui.en',
} as const;

/** Somebody's profile as the signed-in viewer sees it. */
export function profilePage(world: World, person: Person): Document {
  const relation = world.relation(person);
  const document = openFixture(FIXTURES[relation]);
  const stand = relation === 'self' ? tessa : mara;
  const words = new Map(
    (
      [
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
      ] as const
    ).map((field) => [stand[field], person[field]]),
  );
  if (relation === 'stranger' || relation === 'pending') words.set(`· ${stand.degree}`, `· ${person.degree}`);
  reword(document.documentElement, words);
  for (const link of document.querySelectorAll<HTMLAnchorElement>(
    'a[href^="https://www.linkedin.com/in/"]',
  )) {
    link.setAttribute('href', encodeURI(link.getAttribute('href') ?? '')); // as the site has it; `vanityName` stays plain
  }
  if (relation !== 'self') writeMutuals(document, person.mutuals);
  return document;
}

function writeMutuals(document: Document, { named, others }: Person['mutuals']): void {
  const line = find(document, 'a[href*="MEMBER_PROFILE_CANNED_SEARCH"] strong').parentElement;
  if (named.length === 0) line?.closest('a')?.remove();
  if (!line || named.length === 0) return;
  line.replaceChildren();
  for (const [index, name] of named.entries()) {
    const strong = document.createElement('strong');
    strong.textContent = name;
    line.append(...(index ? [', '] : []), strong);
  }
  const more = others === 1 ? '1 other mutual connection' : `${others} other mutual connections`;
  line.append(
    others ? ` and ${more}` : named.length === 1 ? ' is a mutual connection' : ' are mutual connections',
  );
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

/** One of the invite dialog's faces, as the markup of the shadow root. */
export function dialogMarkup(face: 'choose' | 'note' | 'limit', name: string): Element {
  const document = openFixture(`invite-${face}.shadow.en`);
  const root = document.createElement('div');
  root.append(find<HTMLTemplateElement>(document, '#interop-outlet template').content.cloneNode(true));
  if (face === 'choose') find(root, 'strong').textContent = name;
  return root;
}
