import { OwnProfile, Viewer } from '@/utils/records/page';
import type { Route } from '../routes';
import { readProfile } from './profile';

/** The user's own profile, from its page; undefined on any other. */
export function readOwnProfile(roots: readonly ParentNode[], route: Route): OwnProfile | undefined {
  const profile = readProfile(roots, route);
  return profile?.isOwn ? OwnProfile.safeParse(profile.person).data : undefined;
}

/** Whose LinkedIn this is, from their own profile page. */
export const readViewer = (roots: readonly ParentNode[], route: Route): Viewer | undefined =>
  Viewer.safeParse(readOwnProfile(roots, route)).data;
