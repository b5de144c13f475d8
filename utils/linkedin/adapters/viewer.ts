import { Viewer } from '@/utils/records/page';
import type { Route } from '../routes';
import { readProfile } from './profile';

/** Whose LinkedIn this is, from their own profile page. */
export function readViewer(roots: readonly ParentNode[], route: Route): Viewer | undefined {
  const profile = readProfile(roots, route);
  if (!profile?.isOwn) return undefined;
  return Viewer.safeParse(profile.person).data;
}
