import type { ArchiveOwner } from '@/utils/records/archive';
import type { Ends } from './invitations';
import { personOf } from './profiles';
import { isNobody, tidyName } from './row';
import type { Threads } from './threads';

/** Fewer conversations than this have anybody in nearly all of them. */
const FEWEST = 3;
const NEARLY_ALL = 0.9;

/** What tells whose export it is, gathered from all its files. */
export class OwnerClues {
  private profileName: string | undefined;
  /** Where no profile is: as the other files call whose they are. */
  private otherName: string | undefined;
  private readonly invitationVotes = new Map<string, number>();
  private readonly invitationNames = new Map<string, string>();
  /** By key, under which name and how often they wrote. */
  private readonly senders = new Map<string, string>();

  profile(name: string): void {
    this.profileName ??= name;
  }

  invitation({ own: { key, name } }: Ends): void {
    if (name !== undefined && !isNobody(name)) this.otherName ??= name;
    if (key === undefined) return;
    vote(this.invitationVotes, key);
    if (name !== undefined) this.invitationNames.set(key, name);
  }

  /** `outgoing` where the file itself says that the owner wrote it. */
  sender(key: string | undefined, name: string | undefined, outgoing: boolean): void {
    if (key !== undefined && name !== undefined && !this.senders.has(key)) this.senders.set(key, name);
    if (outgoing && name !== undefined) this.otherName ??= name;
  }

  /** The owner by the surest clue: invitations, who writes under the profile's name, who is in nearly every conversation. */
  owner(threads: Threads): ArchiveOwner | undefined {
    const name = this.profileName ?? this.otherName;
    const counts = threads.counts();
    const invited = top(this.invitationVotes);
    if (invited && invited.count * 2 > invited.all) {
      const shown = this.profileName ?? this.invitationNames.get(invited.key) ?? threads.nameOf(invited.key);
      return { ...personOf(invited.key, shown), foundBy: 'invitations' };
    }
    const namesakes = [...this.senders].filter(([, own]) => name && tidyName(own) === tidyName(name));
    const writer = top(new Map(namesakes.map(([key]) => [key, counts.keys.get(key) ?? 0])));
    if (writer && !writer.isTie) return { ...personOf(writer.key, name), foundBy: 'profile' };
    const everywhere = nearlyAll(counts.keys, counts.threads);
    if (everywhere !== undefined) {
      return { ...personOf(everywhere, name ?? threads.nameOf(everywhere)), foundBy: 'conversations' };
    }
    const named = name ?? nearlyAll(counts.names, counts.threads);
    return named === undefined ? undefined : { name: named, foundBy: 'name' };
  }
}

function vote(votes: Map<string, number>, key: string): void {
  votes.set(key, (votes.get(key) ?? 0) + 1);
}

function top(votes: ReadonlyMap<string, number>) {
  let all = 0;
  let best: { key: string; count: number } | undefined;
  let isTie = false;
  for (const [key, count] of votes) {
    all += count;
    isTie = count === best?.count || (isTie && count < (best?.count ?? 0));
    if (!best || count > best.count) best = { key, count };
  }
  return best && { ...best, all, isTie };
}

function nearlyAll(counts: ReadonlyMap<string, number>, threads: number): string | undefined {
  const best = top(counts);
  return threads >= FEWEST && best && !best.isTie && best.count >= threads * NEARLY_ALL
    ? best.key
    : undefined;
}
