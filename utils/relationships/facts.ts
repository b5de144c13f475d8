/** Of `fields`, those that `shown` says something in: a blank or missing one never empties what is known. */
export function facts<T, F extends keyof T>(shown: T, fields: readonly F[]): Partial<Pick<T, F>> {
  const said: Partial<Pick<T, F>> = {};
  for (const field of fields) {
    const value = shown[field];
    if (typeof value === 'string' && value.trim() !== '') said[field] = value;
  }
  return said;
}
