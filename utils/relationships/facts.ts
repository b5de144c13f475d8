/** Of `fields`, those that `shown` says something in: a blank or missing one never empties what is known. */
export function facts<T, F extends keyof T>(shown: T, fields: readonly F[]): Partial<Pick<T, F>> {
  const said: Partial<Pick<T, F>> = {};
  for (const field of fields) {
    const value = shown[field];
    if (typeof value === 'string' && value.trim() !== '') said[field] = value;
  }
  return said;
}

/** Whether two records hold the same, in whatever order. */
export function isSameRecord<T extends object>(a: T, b: T): boolean {
  const fields = new Set([...Object.keys(a), ...Object.keys(b)]) as Set<keyof T>;
  return [...fields].every((field) => {
    const [x, y] = [a[field], b[field]];
    return x === y || (typeof x === 'object' && JSON.stringify(x) === JSON.stringify(y));
  });
}
