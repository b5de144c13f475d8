import { randomUUID } from 'node:crypto';
import { EventEmitter } from 'node:events';
import { type Message, threadId } from './messages';
import { type Person, type PersonKey, people, type ViewerKey, viewers } from './people';

export interface Thread {
  uuid: string;
  /** As in `/messaging/thread/<id>/`. */
  id: string;
  viewer: ViewerKey;
  other: Person;
  /** Oldest first. */
  messages: Message[];
  unread: boolean;
}

export interface Invitation {
  viewer: ViewerKey;
  slug: string;
  /** Absent when it was sent without one. */
  note?: string;
  /** Epoch ms. */
  at: number;
}

const DAY = 86_400_000;

/** Everything the rehearsal's server knows. Pages are drawn from it at each load; `change` tells open ones. */
export class World extends EventEmitter<{ change: [threadId: string] }> {
  readonly people = people;
  readonly viewers = viewers;
  viewerKey: ViewerKey = 'tessa';
  /** Of all viewers, in the order they were sent. */
  invitations: Invitation[] = [];
  threads: Thread[] = [];
  /** Send in the invite dialog shows the weekly limit and sends nothing. */
  inviteLimitReached = false;
  /** Enter sends a message, Shift+Enter makes a new line, and there is no Send button. */
  enterToSend = false;
  /** Profiles still offer Connect to whom an invitation waits, as LinkedIn’s do for a while. */
  hidesPending = false;
  /** Conversations are drawn with none of the hooks that Vouch knows. */
  redesigned = false;
  /** The spy runs first in every page loaded from now on. */
  spy = false;
  /** Names of events and channels that the spy listens for: every string literal of the script under test. */
  spyNames: string[] = [];

  constructor() {
    super();
    this.reset();
  }

  get viewer(): Person {
    return viewers[this.viewerKey];
  }

  /** Back to the beginning; open pages know nothing of it until they are loaded again. */
  reset(): void {
    const now = Date.now();
    Object.assign(this, { viewerKey: 'tessa', invitations: [], threads: [], spyNames: [] });
    Object.assign(this, { inviteLimitReached: false, hidesPending: false, enterToSend: false });
    Object.assign(this, { redesigned: false, spy: false });
    this.open('tessa', people.kofi, [
      { from: 'other', at: now - 6 * DAY, text: 'Hello Tessa, good to put a face to the rota at last.' },
      {
        from: 'other',
        at: now - 6 * DAY + 95_000,
        text: 'The night handover you drew on the napkin stayed with me.',
      },
      {
        from: 'viewer',
        at: now - 6 * DAY + 600_000,
        text: 'It hangs on my fridge now. I will write it up for you this week.',
      },
    ]);
    this.open('tessa', people.blake, [
      { from: 'other', at: now - 2 * DAY, text: 'Thank you for accepting, Tessa.' },
    ]).unread = true;
    this.open('omar', people.kofi, [
      {
        from: 'viewer',
        at: now - 9 * DAY,
        text: 'Kofi, the invoice question from Thursday is settled: your team was right.',
      },
    ]);
  }

  /** From now on pages are another member's. */
  signIn(viewer: ViewerKey): void {
    this.viewerKey = viewer;
  }

  /** The viewer's conversation with somebody, opened empty where there is none. */
  thread(key: PersonKey): Thread {
    const other = people[key];
    return this.mailbox().find((thread) => thread.other === other) ?? this.open(this.viewerKey, other, []);
  }

  /** The viewer's conversations, the latest first. */
  mailbox(): Thread[] {
    const last = (thread: Thread) => thread.messages.at(-1)?.at ?? 0;
    return this.threads
      .filter((thread) => thread.viewer === this.viewerKey)
      .sort((a, b) => last(b) - last(a));
  }

  /** A message from the other side; an open page of the conversation shows it at once. `at` is epoch ms. */
  deliver(key: PersonKey, text: string, at = Date.now()): Message {
    const thread = this.thread(key);
    thread.unread = true;
    return this.add(thread, 'other', text, at);
  }

  /** The viewer's own message, as Send leaves it. */
  say(thread: Thread, text: string): Message {
    return this.add(thread, 'viewer', text, Date.now());
  }

  /** False when the weekly limit stopped it. */
  invite(slug: string, note?: string): boolean {
    if (this.inviteLimitReached) return false;
    this.invitations.push({ viewer: this.viewerKey, slug, ...(note && { note }), at: Date.now() });
    return true;
  }

  /** What the viewer is to somebody. Whoever has a conversation is connected. */
  relation(person: Person): 'self' | 'connected' | 'pending' | 'stranger' {
    if (person === this.viewer) return 'self';
    if (this.mailbox().some((thread) => thread.other === person)) return 'connected';
    const sent =
      !this.hidesPending &&
      this.invitations.some((one) => one.viewer === this.viewerKey && one.slug === person.slug);
    return sent ? 'pending' : 'stranger';
  }

  /** By slug or by member id, as both stand in links. */
  personAt(handle: string): Person | undefined {
    return [...Object.values(people), ...Object.values(viewers)].find(
      (person) => person.slug === handle || person.memberId === handle,
    );
  }

  private open(viewer: ViewerKey, other: Person, messages: Message[]): Thread {
    const uuid = randomUUID();
    const thread: Thread = { uuid, id: threadId(uuid), viewer, other, messages, unread: false };
    this.threads.push(thread);
    return thread;
  }

  private add(thread: Thread, from: Message['from'], text: string, at: number): Message {
    const message = { from, text, at: Math.max(at, (thread.messages.at(-1)?.at ?? 0) + 1) };
    thread.messages.push(message);
    this.emit('change', thread.id);
    return message;
  }
}
