import type { Migration } from './migration';

/** 4 → 5: other ids of people say when they were noted, as every record does. */
export const whenIdsCame: Migration = async (_db, tx) => {
  const modifiedAt = new Date().toISOString();
  for (let cursor = await tx.objectStore('aliases').openCursor(); cursor; cursor = await cursor.continue()) {
    await cursor.update({ ...cursor.value, modifiedAt });
  }
};
