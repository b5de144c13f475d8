import { bubbleMarkup, listMarkup } from './bubbles';
import type { Chat } from './chats';
import { dialogMarkup, type Face } from './dialogs';
import { label } from './languages';
import type { Thread } from './threads';
import type { World } from './world';

/** The server's part of the site's round trip, ms. */
const ROUND_TRIP = 80;

type Body = Partial<Record<string, string>>;

const roundTrip = () => new Promise((done) => setTimeout(done, ROUND_TRIP));

/** What the pages ask of their server; undefined for what is no question. */
export function tell(world: World, name: string, asked: URLSearchParams): object | undefined {
  switch (name) {
    case 'dialog': {
      const slug = asked.get('slug') ?? '';
      const invitee = world.personAt(slug)?.name ?? slug.replaceAll('-', ' ');
      return { html: dialogMarkup(world, asked.get('face') as Face, invitee) };
    }
    case 'chats':
      return {
        list: listMarkup(world),
        chats: world.chats.open.map(({ id, thread, to, isMinimized }) => ({
          id,
          thread: thread?.id,
          to: to.map((person) => person.name),
          isMinimized,
        })),
      };
    case 'bubble': {
      const chat = world.chats.find(asked.get('id') ?? '');
      return { html: chat ? bubbleMarkup(world, chat) : '' };
    }
    default:
      return undefined;
  }
}

/** What the pages do on their server for the viewer. */
export async function act(world: World, name: string, body: Body): Promise<object> {
  if (name.startsWith('chat-')) {
    await actOnChats(world, name.slice('chat-'.length), body);
    world.emit('change', { chats: true });
    return {};
  }
  await roundTrip();
  switch (name) {
    case 'invite':
      return {
        sent: world.invite(body.slug ?? '', body.note),
        pending: label(world.language, 'Pending {}', body.name ?? ''),
      };
    case 'send': {
      const thread = world.mailbox().find((one) => one.id === body.thread);
      if (thread) world.say(thread, body.text ?? '');
      return { sent: thread !== undefined };
    }
    case 'begin': {
      const person = world.personAt(body.recipient ?? '');
      if (!person || !world.mayWriteTo(person)) return {};
      const thread = world.threadWith(person) ?? world.begin([person]);
      world.say(thread, body.text ?? '', body.subject);
      return { thread: thread.id };
    }
    case 'decide':
      world.decide(body.slug ?? '', body.answer === 'accept');
      return {};
    case 'withdraw':
      world.withdraw(body.slug ?? '');
      return {};
    default:
      throw new Error(`The rehearsal cannot ${name}.`);
  }
}

async function actOnChats(world: World, name: string, body: Body): Promise<void> {
  const { chats } = world;
  const chat = chats.find(body.id ?? '');
  switch (name) {
    case 'open': {
      const person = world.personAt(body.recipient ?? '');
      if (!person || !world.mayWriteTo(person)) return;
      const thread = world.threadWith(person);
      if (thread) chats.show(thread);
      else if (world.relation(person) === 'connected') chats.show(world.begin([person]));
      else chats.compose(person);
      return;
    }
    case 'row': {
      const thread = world.mailbox()[Number(body.row)];
      if (thread) chats.show(thread);
      return;
    }
    case 'compose':
      chats.compose();
      return;
    case 'list':
      chats.isListOpen = !chats.isListOpen;
      return;
    case 'close':
      return chats.close(body.id ?? '');
    case 'fold':
      if (chat) chat.isMinimized = !chat.isMinimized;
      return;
    case 'add':
      if (chat) addRecipient(world, chat, body.text ?? '');
      return;
    case 'drop':
      if (chat) chat.to = chat.to.filter((_, index) => index !== Number(body.row));
      return;
    case 'send':
      await roundTrip();
      if (chat) send(world, chat, body);
  }
}

/** The first connection whose name begins with what was typed. */
function addRecipient(world: World, chat: Chat, typed: string): void {
  const begins = (name: string) => name.toLowerCase().startsWith(typed.trim().toLowerCase());
  const found = world.connected().find(({ person }) => begins(person.name) && !chat.to.includes(person));
  if (found && typed.trim()) chat.to.push(found.person);
}

/** A new message begins a conversation, or goes on with the one there is. */
function send(world: World, chat: Chat, { text = '', subject }: Body): void {
  chat.thread ??= threadFor(world, chat);
  if (chat.thread) world.say(chat.thread, text, subject);
}

function threadFor(world: World, { to }: Chat): Thread | undefined {
  const [only, ...more] = to;
  if (!only) return undefined;
  return (more.length === 0 && world.threadWith(only)) || world.begin(to);
}
