import { rootsOf } from '@/utils/linkedin/roots';
import { type Route, routeOf } from '@/utils/linkedin/routes';

interface Here {
  route: Route;
  /** Where this frame keeps its text boxes and dialogs. */
  roots: (Document | ShadowRoot)[];
  /** Where the page that the frame belongs to keeps its profile. */
  pageRoots: (Document | ShadowRoot)[];
}

/** The window whose address tells what is shown: LinkedIn's helper frames at `/preload/` belong to the page round them. */
export function home(): Window {
  const isHelper = window.top && window.top !== window && location.pathname === '/preload/';
  try {
    // Reading the address of a page of another origin throws.
    if (isHelper && window.top?.location.href) return window.top;
  } catch {}
  return window;
}

/** What is shown right now. Ask again each time: the page changes under its scripts. */
export function here(): Here {
  const { document: page, location: address } = home();
  return { route: routeOf(address.href), roots: rootsOf(document), pageRoots: rootsOf(page) };
}

/** Names what is shown: another name means that what was known of the page counts no more. */
export function place(): string {
  const { route } = here();
  const isNamed = route.kind === 'profile' || route.kind === 'thread' || route.kind === 'invite';
  return isNamed ? JSON.stringify(route) : home().location.pathname;
}
