import { randomUUID } from 'node:crypto';
import type { Person } from './people';
import type { Thread } from './threads';

/** A chat bubble that is open. */
export interface Chat {
  id: string;
  /** Absent in a new message that is not sent yet. */
  thread?: Thread;
  /** Whom a new message is for. */
  to: Person[];
  isMinimized: boolean;
}

/** Which bubbles the viewer has open: LinkedIn opens them again on each page that has chat. */
export class Chats {
  /** The last opened first, as they stand from left to right. */
  open: Chat[] = [];
  /** Whether the list of conversations is unfolded. */
  isListOpen = false;

  find(id: string): Chat | undefined {
    return this.open.find((chat) => chat.id === id);
  }

  /** The bubble of a conversation, unfolded. */
  show(thread: Thread): Chat {
    const known = this.open.find((chat) => chat.thread === thread);
    if (known) {
      known.isMinimized = false;
      return known;
    }
    thread.unread = false;
    return this.add({ id: randomUUID(), thread, to: [], isMinimized: false });
  }

  /** A bubble for a new message. */
  compose(...to: Person[]): Chat {
    return this.add({ id: randomUUID(), to, isMinimized: false });
  }

  close(id: string): void {
    this.open = this.open.filter((chat) => chat.id !== id);
  }

  private add(chat: Chat): Chat {
    this.open.unshift(chat);
    return chat;
  }
}
