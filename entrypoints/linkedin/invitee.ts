import { connectAt } from '@/utils/linkedin/adapters/connect-control';
import { readInviteDialog } from '@/utils/linkedin/adapters/invite-dialog';
import { readProfile } from '@/utils/linkedin/adapters/profile';
import { type Route, sameSlug } from '@/utils/linkedin/routes';
import { findInPath } from '@/utils/linkedin/selectors/define';
import { inviteDialog } from '@/utils/linkedin/selectors/invite';
import type { PagePerson } from '@/utils/records/page';
import { here } from './here';

export interface Invitee {
  /** Takes note of a press of the user's. */
  pressed: (path: readonly EventTarget[]) => void;
  /** Forgets what belonged to another page. */
  moved: (route: Route) => void;
  /** Whom the invite dialog is for, as far as that is sure. */
  read: () => PagePerson;
}

const nobody: PagePerson = { mutuals: [] };
const isSlugOf = (person: PagePerson | undefined, slug: string | undefined) =>
  person?.slug !== undefined && slug !== undefined && sameSlug(person.slug, slug);
/** The dialog may leave out what follows a name. */
const isNameOf = (person: PagePerson, name: string) =>
  person.name === name || person.name?.startsWith(`${name} `);
/** A Connect control is labelled with the name in every language; what stands round it differs. */
const isNameIn = (label: string, name: string) => name.split(' ').every((word) => label.includes(word));

/**
 * Remembers whom an invitation is for: the step in which the note is written shows no name. What the dialog, the
 * Connect control and the profile say must agree; facts of one person never go to another.
 */
export function rememberInvitee(): Invitee {
  let slug: string | undefined;
  let profile: PagePerson | undefined;
  let name: string | undefined;
  let card: string | undefined;
  let label = '';
  const shown = () => {
    const { pageRoots, route } = here();
    return readProfile(pageRoots, route)?.person;
  };
  return {
    pressed(path) {
      const dialog = readInviteDialog(here().roots);
      if (dialog) {
        if (findInPath(path, inviteDialog)) name = dialog.invitee ?? name;
        return;
      }
      const control = connectAt(path, here().route);
      slug = control?.slug;
      card = control?.name;
      label = control?.label ?? '';
      const onPage = slug ? shown() : undefined;
      profile = isSlugOf(onPage, slug) ? onPage : undefined;
      name = undefined;
    },
    moved(route) {
      const isSame =
        (route.kind === 'profile' || route.kind === 'invite') && slug && sameSlug(route.slug ?? '', slug);
      if (isSame) return;
      slug = profile = name = card = undefined;
      label = '';
    },
    read() {
      const { route, roots } = here();
      const said = readInviteDialog(roots)?.invitee ?? name;
      const invited = slug ?? (route.kind === 'invite' ? route.slug : undefined);
      const known = profile ?? shown();
      if (known && (invited ? isSlugOf(known, invited) : said !== undefined && known.name === said)) {
        return !said || isNameOf(known, said) ? known : { ...nobody, name: said };
      }
      const isOther = said && label && !isNameIn(label, said);
      if (isOther) return { ...nobody, name: said };
      // The card's name stands beside the control that was pressed; of another press nothing is left.
      return { ...nobody, slug: invited, name: said ?? (invited === slug ? card : undefined) };
    },
  };
}
