/** Every combination is to be played: `npm run test:all`. */
export const isAll = process.env.VOUCH_MATRIX === 'all';

/** All of them with `npm run test:all`, else the few that show each trait once. */
export const allOr = <T>(all: readonly T[], few: readonly NoInfer<T>[]): readonly T[] => (isAll ? all : few);
