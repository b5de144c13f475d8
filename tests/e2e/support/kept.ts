import type { Stage } from './stage';

interface Message {
  kind: 'invite' | 'message';
  from: 'me' | 'them';
  text: string;
  certainty: 'shown' | 'probable';
  timeSource: 'page' | 'clock';
}
interface Chunk {
  personId?: string;
  threadKey: string;
  sequence: number;
  messages: Message[];
}

async function stores(stage: Stage) {
  const { people = [], conversations = [], invites = [], notes = [], flags = [] } = await stage.book();
  return {
    people: people as { id: string; name?: string; slug?: string }[],
    conversations: (conversations as Chunk[]).sort((a, b) => a.sequence - b.sequence),
    invites: invites as { personId: string; outcome: string; note: string; direction: string }[],
    said: [...notes, ...flags],
  };
}

/** One name for each record of a person: somebody who is kept twice has two. */
function namesOf(people: { id: string; name?: string }[]): Map<string | undefined, string> {
  const names = new Map<string | undefined, string>();
  for (const { id, name = '(unknown)' } of people) {
    const isTaken = [...names.values()].includes(name);
    names.set(id, isTaken ? `${name}, again` : name);
  }
  return names.set(undefined, '(group)');
}

/** What is kept of each person by name, as `from: text`; that of groups as `(group)`. */
export async function keptOf(stage: Stage): Promise<Record<string, string[]>> {
  const { people, conversations } = await stores(stage);
  const names = namesOf(people);
  const kept: Record<string, string[]> = Object.fromEntries(
    people.map(({ id }): [string, string[]] => [names.get(id)!, []]),
  );
  for (const { personId, messages } of conversations) {
    const name = names.get(personId) ?? '(nobody)';
    kept[name] = [...(kept[name] ?? []), ...messages.map(({ from, text }) => `${from}: ${text}`)];
  }
  return kept;
}

/** Every message that is kept with these words. */
export async function messagesWith(stage: Stage, text: string): Promise<Message[]> {
  const { conversations } = await stores(stage);
  return conversations.flatMap(({ messages }) => messages.filter((message) => message.text === text));
}

/** What became of the invitations to or from each person, by name. */
export async function outcomes(stage: Stage): Promise<Record<string, string[]>> {
  const { people, invites } = await stores(stage);
  const names = namesOf(people);
  const kept: Record<string, string[]> = {};
  for (const { personId, outcome } of invites) {
    const name = names.get(personId) ?? '(nobody)';
    kept[name] = [...(kept[name] ?? []), outcome];
  }
  return kept;
}

/** How many things the user has said of people: notes and flags. */
export const saidOf = async (stage: Stage): Promise<number> => (await stores(stage)).said.length;
