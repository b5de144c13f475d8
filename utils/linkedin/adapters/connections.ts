import { PageConnection } from '@/utils/records/page';
import { memberIdOf, profileOf, type Route, sameSlug } from '../routes';
import { find, findAll } from '../selectors/define';
import { connectionLink, connectionList } from '../selectors/network';
import { lineOf } from '../text-of';
import { dayOf, languageOf } from '../when';

const MOST = 2_000;
/** How far a row may reach above a link in it. */
const DEEPEST = 12;

const hrefOf = (element: Element) => element.getAttribute('href') ?? '';

/** One person's links, which follow each other. */
interface Group {
  slug?: string | undefined;
  memberId?: string | undefined;
  links: Element[];
  /** Message controls. */
  messages: Element[];
}

function groupsIn(roots: readonly ParentNode[]): Group[] {
  const groups: Group[] = [];
  for (const link of findAll(roots, connectionLink).slice(0, MOST * 4)) {
    const { slug, memberId } = profileOf(hrefOf(link));
    const last = groups.at(-1);
    const isSame = last && (slug ? sameSlug(last.slug ?? '', slug) : memberId && last.memberId === memberId);
    if (isSame) last.links.push(link);
    else if (slug || memberId) groups.push({ slug, memberId, links: [link], messages: [] });
    else last?.messages.push(link);
  }
  return groups.slice(0, MOST);
}

/** The highest element round these links that holds nobody else's. */
function rowOf({ links: [first] }: Group, neighbours: readonly (Group | undefined)[]): Element | undefined {
  const others = neighbours.flatMap((group) => group?.links[0] ?? []);
  let row = first;
  for (let level = 0; row && level < DEEPEST; level++) {
    const around: Element | null = row.parentElement;
    if (!around || others.some((other) => around.contains(other)) || isList(around)) break;
    row = around;
  }
  return row;
}

const isList = (element: Element) => connectionList.css.some((hook) => element.matches(hook));

function recipientOf({ messages: [message, ...more] }: Group, row: Element): string | undefined {
  if (!message || more.length > 0 || !row.contains(message)) return undefined;
  try {
    const query = new URL(hrefOf(message), 'https://www.linkedin.com').searchParams;
    return memberIdOf(query.get('recipient') ?? '');
  } catch {
    return undefined;
  }
}

function connectionIn(group: Group, neighbours: readonly (Group | undefined)[]): PageConnection | undefined {
  const row = rowOf(group, neighbours);
  const link = group.links.find((one) => lineOf(one));
  if (!row || !link) return undefined;
  const [name, headline] = [...link.querySelectorAll('p')];
  const language = languageOf(row);
  const days = language
    ? [...row.querySelectorAll('p')]
        .filter((p) => !link.contains(p))
        .flatMap((p) => dayOf(lineOf(p) ?? '', language) ?? [])
    : [];
  return PageConnection.safeParse({
    person: {
      slug: group.slug,
      memberId: group.memberId ?? recipientOf(group, row),
      name: lineOf(name ?? link),
      headline: lineOf(headline),
      degree: 1,
    },
    since: days.length === 1 ? days[0] : undefined,
  }).data;
}

/** The user's connections, as far as their list shows them now; undefined on other pages and before it is drawn. */
export function readConnections(roots: readonly ParentNode[], route: Route): PageConnection[] | undefined {
  if (route.kind !== 'connections' || !find(roots, connectionList)) return undefined;
  const groups = groupsIn(roots);
  return groups.flatMap((group, at) => connectionIn(group, [groups[at - 1], groups[at + 1]]) ?? []);
}
