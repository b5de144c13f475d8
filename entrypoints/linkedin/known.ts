import { Viewer } from '@/utils/records/page';
import { type Invitee, rememberInvitee } from './invitee';

/** What the page has shown so far. The viewer stays the same until the page is loaded anew: signing out loads it. */
export interface Known {
  invitee: Invitee;
  /** @param memberId what the page at hand says */
  viewer: (memberId?: string) => Viewer | undefined;
  learn: (viewer: Viewer) => void;
}

export function beginKnowing(): Known {
  let viewer: Viewer | undefined;
  return {
    invitee: rememberInvitee(),
    viewer: (memberId) =>
      memberId && viewer?.memberId !== memberId ? Viewer.safeParse({ memberId }).data : viewer,
    learn(shown) {
      viewer =
        viewer?.memberId === shown.memberId
          ? { ...viewer, ...shown, name: shown.name ?? viewer.name }
          : shown;
    },
  };
}
