import { EventEmitter } from 'node:events';
import { Chats } from './chats';
import { firstThreads, received } from './initial';
import type { Media, Message } from './messages';
import { type Person, type PersonKey, people, type ViewerKey, viewers } from './people';
import { type Switches, switches } from './switches';
import { isGroup, newThread, type Thread } from './threads';

export interface Invitation {
  viewer: ViewerKey;
  slug: string;
  /** Absent when it was sent without one. */
  note?: string;
  /** Epoch ms. */
  at: number;
}

export interface Received {
  viewer: ViewerKey;
  from: Person;
  note?: string;
  /** Epoch ms. */
  at: number;
  /** Its row says so, and has no button to ignore it. */
  follows?: boolean;
}

export interface Connection {
  viewer: ViewerKey;
  person: Person;
  /** Epoch ms. */
  at: number;
}

/** What of the world changed: a conversation, the chat bubbles, or the network. */
export type Change = { thread: string } | { chats: true } | { network: true };

export interface World extends Switches {}

/** Everything the rehearsal's server knows. Pages are drawn from it at each load; `change` tells open ones. */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the constructor sets every switch.
export class World extends EventEmitter<{ change: [Change] }> {
  readonly people = people;
  readonly viewers = viewers;
  viewerKey: ViewerKey = 'tessa';
  /** Of all viewers, in the order they were sent. */
  invitations: Invitation[] = [];
  /** Waiting for the viewers’ answer, the latest first. */
  received: Received[] = [];
  /** Accepted here; whoever has a conversation is connected besides. */
  connections: Connection[] = [];
  threads: Thread[] = [];
  chats = new Chats();

  constructor() {
    super();
    this.setMaxListeners(0);
    this.reset();
  }

  get viewer(): Person {
    return viewers[this.viewerKey];
  }

  /** Back to the beginning; open pages know nothing of it until they are loaded again. */
  reset(): void {
    Object.assign(this, switches(), { viewerKey: 'tessa', invitations: [], connections: [] });
    this.chats = new Chats();
    this.threads = firstThreads();
    this.received = received();
  }

  /** From now on pages are another member's. */
  signIn(viewer: ViewerKey): void {
    this.viewerKey = viewer;
    this.chats = new Chats();
  }

  /** The viewer's conversation with somebody, opened empty where there is none. */
  thread(key: PersonKey): Thread {
    return this.threadWith(people[key]) ?? this.begin([people[key]]);
  }

  /** The viewer's conversation with several, opened empty. */
  group(...keys: [PersonKey, PersonKey, ...PersonKey[]]): Thread {
    return this.begin(keys.map((key) => people[key]));
  }

  threadWith(person: Person): Thread | undefined {
    return this.mailbox().find((thread) => !isGroup(thread) && thread.other === person);
  }

  /** The viewer's conversations, the latest first. */
  mailbox(): Thread[] {
    const last = (thread: Thread) => thread.messages.at(-1)?.at ?? 0;
    return this.threads
      .filter((thread) => thread.viewer === this.viewerKey)
      .sort((a, b) => last(b) - last(a));
  }

  /** A message from the other side; an open page or bubble of the conversation shows it at once. `at` is epoch ms. */
  deliver(key: PersonKey, text: string, at = Date.now()): Message {
    return this.hear(this.thread(key), { text, at });
  }

  /** A message of any kind from the other side of a conversation; in a group `by` says whose. */
  hear(
    thread: Thread,
    given: { text?: string; at?: number; by?: PersonKey; media?: Media; subject?: string },
  ): Message {
    thread.unread = true;
    const { text = '', at = Date.now(), by, ...rest } = given;
    return this.add(thread, { from: 'other', text, at, ...(by && { by: people[by] }), ...rest });
  }

  /** The viewer's own message, as Send leaves it; an InMail may have a subject. */
  say(thread: Thread, text: string, subject?: string): Message {
    return this.add(thread, { from: 'viewer', text, at: Date.now(), ...(subject && { subject }) });
  }

  /** Its sender changes a message; open pages show the new text and say that it was changed. */
  edit(thread: Thread, message: Message, text: string): void {
    Object.assign(message, { text, isEdited: true });
    this.emit('change', { thread: thread.id });
  }

  /** Its sender deletes a message on LinkedIn; open pages show that in its place. */
  retract(thread: Thread, message: Message): void {
    message.isRetracted = true;
    this.emit('change', { thread: thread.id });
  }

  /** To write to somebody who is not connected, LinkedIn wants Premium. */
  mayWriteTo(person: Person): boolean {
    return this.relation(person) === 'connected' || (person !== this.viewer && this.notesLeft === null);
  }

  /** False when the weekly limit stopped it, or no note is left. */
  invite(slug: string, note?: string): boolean {
    if (this.inviteLimitReached || (note && this.notesLeft === 0)) return false;
    if (note && this.notesLeft !== null) this.notesLeft -= 1;
    this.invitations.push({ viewer: this.viewerKey, slug, ...(note && { note }), at: Date.now() });
    return true;
  }

  /** Somebody invites the viewer; lists show it when they are next loaded. */
  beInvited(key: PersonKey, given: Omit<Partial<Received>, 'viewer' | 'from'> = {}): void {
    this.received.unshift({ viewer: this.viewerKey, from: people[key], at: Date.now(), ...given });
  }

  /** The viewer's answer to an invitation. What came with one that was accepted begins a conversation. */
  decide(slug: string, isAccepted: boolean): void {
    const found = this.received.find((one) => one.viewer === this.viewerKey && one.from.slug === slug);
    if (!found) return;
    this.received = this.received.filter((one) => one !== found);
    if (isAccepted) this.connect(found.from, found.note, 'other');
    this.emit('change', { network: true });
  }

  /** The other side accepts the viewer's invitation. */
  accept(key: PersonKey): void {
    const person = people[key];
    const found = this.invitations.find((one) => one.viewer === this.viewerKey && one.slug === person.slug);
    this.withdraw(person.slug);
    this.connect(person, found?.note, 'viewer');
  }

  /** The viewer takes an invitation back. */
  withdraw(slug: string): void {
    this.invitations = this.invitations.filter((one) => one.viewer !== this.viewerKey || one.slug !== slug);
  }

  /** What the viewer is to somebody. */
  relation(person: Person): 'self' | 'connected' | 'pending' | 'stranger' {
    if (person === this.viewer) return 'self';
    if (this.connected().some((one) => one.person === person)) return 'connected';
    const sent =
      !this.hidesPending &&
      this.invitations.some((one) => one.viewer === this.viewerKey && one.slug === person.slug);
    return sent ? 'pending' : 'stranger';
  }

  /** The viewer's connections, the latest first. */
  connected(): Connection[] {
    const accepted = this.connections.filter(({ viewer }) => viewer === this.viewerKey);
    const known = new Set(accepted.map(({ person }) => person));
    const talking = this.mailbox()
      .filter((thread) => !isGroup(thread) && !known.has(thread.other) && !thread.isInMail)
      .map(({ viewer, other, messages }) => ({ viewer, person: other, at: messages[0]?.at ?? Date.now() }));
    return [...accepted, ...talking].sort((a, b) => b.at - a.at);
  }

  /** By slug or by member id, as both stand in links. */
  personAt(handle: string): Person | undefined {
    return [...Object.values(people), ...Object.values(viewers)].find(
      (person) => person.slug === handle || person.memberId === handle,
    );
  }

  /** A conversation begins, still without a message. */
  begin(others: readonly Person[]): Thread {
    const isInMail = others.some((one) => this.relation(one) !== 'connected') && this.notesLeft === null;
    const thread = { ...newThread(this.viewerKey, others), isInMail };
    this.threads.push(thread);
    return thread;
  }

  private connect(person: Person, note: string | undefined, from: Message['from']): void {
    this.connections.push({ viewer: this.viewerKey, person, at: Date.now() });
    if (note) this.add(this.threadWith(person) ?? this.begin([person]), { from, text: note, at: Date.now() });
  }

  private add(thread: Thread, message: Message): Message {
    message.at = Math.max(message.at, (thread.messages.at(-1)?.at ?? 0) + 1);
    thread.messages.push(message);
    this.emit('change', { thread: thread.id });
    return message;
  }
}
