import { readConnections } from '@/utils/linkedin/adapters/connections';
import { readInvitations } from '@/utils/linkedin/adapters/invitations';
import { readProfile } from '@/utils/linkedin/adapters/profile';
import { readViewer } from '@/utils/linkedin/adapters/viewer';
import { onChanges, until } from '@/utils/linkedin/observe';
import type { Route } from '@/utils/linkedin/routes';
import { here } from './here';
import type { Known } from './known';
import type { Life } from './life';
import type { Reporter } from './report';

/** Shortest time between two readings of a page, ms. */
const PAUSE = 250;
/** How long a profile may take to be drawn, ms. */
const DRAWING = 15_000;

const roots = () => here().roots;

/** What a page of lists shows now, as a report; undefined on other pages, and while it shows nothing. */
function listed(route: Route) {
  const invitations = readInvitations(roots(), route, Date.now());
  if (invitations?.length) return ['invitations/seen', { invitations }] as const;
  const connections = readConnections(roots(), route);
  return connections?.length ? (['connections/seen', { connections }] as const) : undefined;
}

/**
 * Reads the lists that the user opens, of invitations and of connections, and their own profile, which says whose
 * LinkedIn this is. Of other people's profiles it sends nothing.
 *
 * @returns starts anew for the page at hand
 */
export function watchPages(life: Life, report: Reporter, known: Known): () => void {
  let visit = new AbortController();

  const isDrawn = (route: Route) => {
    const profile = readProfile(roots(), route);
    return profile !== undefined && (profile.isOwn || profile.person.degree !== undefined);
  };

  const readOwnProfile = async (route: Route, signal: AbortSignal) => {
    await until(() => isDrawn(route), { limit: DRAWING, pause: PAUSE, roots, signal });
    const viewer = signal.aborted ? undefined : readViewer(roots(), route);
    if (!viewer) return;
    known.learn(viewer);
    report('viewer/seen', viewer);
  };

  const readLists = (route: Route, signal: AbortSignal) => {
    let last = '';
    const look = () => {
      const found = life.isOver() ? undefined : listed(route);
      // The ages in it move on with the clock.
      const shown = JSON.stringify(found, (key, value) => (key === 'age' ? undefined : value)) ?? '';
      if (!found || shown === last) return;
      last = shown;
      const viewer = known.viewer();
      if (found[0] === 'invitations/seen') report(found[0], { viewer, ...found[1] });
      else report(found[0], { viewer, ...found[1] });
    };
    look();
    onChanges(look, { pause: PAUSE, roots, signal });
  };

  return () => {
    visit.abort();
    visit = new AbortController();
    const signal = AbortSignal.any([visit.signal, life.signal]);
    const { route } = here();
    if (route.kind === 'profile') void readOwnProfile(route, signal);
    if (route.kind === 'invitations' || route.kind === 'network' || route.kind === 'connections')
      readLists(route, signal);
  };
}
