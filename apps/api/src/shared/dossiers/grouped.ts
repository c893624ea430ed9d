/** Rows by a key, each in as many groups as it has keys; rows without a key are left out. */
export function grouped<T>(
  rows: readonly T[],
  keysOf: (row: T) => readonly (string | null | undefined)[],
): (key: string) => readonly T[] {
  const groups = new Map<string, T[]>();
  for (const row of rows)
    for (const key of new Set(keysOf(row))) {
      if (key === null || key === undefined) continue;
      const group = groups.get(key);
      if (group) group.push(row);
      else groups.set(key, [row]);
    }
  return (key) => groups.get(key) ?? [];
}
