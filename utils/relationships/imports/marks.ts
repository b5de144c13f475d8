import type { ArchivePerson, ImportBatch } from '@/utils/records/archive';
import type { Connection } from '../database';
import { marksOf } from '../forgetting';
import { traits } from '../traits';

/** Whom of a batch the user had forgotten. */
export class Marks {
  private constructor(private readonly gone: ReadonlySet<string>) {}

  /** Hashing everybody costs, so it is done only where somebody was forgotten at all. */
  static async of(
    connection: Connection,
    accountId: string,
    batch: ImportBatch,
    forgotten: ReadonlySet<string>,
  ): Promise<Marks> {
    if (forgotten.size === 0) return new Marks(new Set());
    const all = [
      ...batch.connections.flatMap((person) => traits(person, [])),
      ...batch.invitations.flatMap(({ person }) => traits(person, [])),
      ...batch.threads.flatMap(({ person, threadKey }) => traits(person, [threadKey])),
      ...batch.threads.flatMap(({ messages }) =>
        messages.flatMap(({ senderSlug }) => traits({ slug: senderSlug }, [])),
      ),
    ];
    const marks = await marksOf(connection, accountId, [...new Set(all)]);
    const gone = [...marks].filter(([, some]) => some.some((mark) => forgotten.has(mark)));
    return new Marks(new Set(gone.map(([trait]) => trait)));
  }

  has(person: ArchivePerson): boolean {
    return this.gone.size > 0 && traits(person, []).some((trait) => this.gone.has(trait));
  }

  hasThread(threadKey: string): boolean {
    return this.gone.size > 0 && this.gone.has(`thread:${threadKey}`);
  }
}
