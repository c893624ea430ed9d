type Values = Readonly<Record<string, unknown>>;

/** The fields of `next` that differ from `previous`; a field that `next` leaves undefined is not asked for. */
export function changedFields(previous: Values, next: Values): Record<string, unknown> {
  const changed = Object.entries(next).filter(
    ([name, value]) => value !== undefined && !isSameValue(previous[name], value),
  );
  return Object.fromEntries(changed);
}

/** Deep equality of JSON values; null and missing both mean empty. */
export function isSameValue(one: unknown, other: unknown): boolean {
  if (one === other || (isNothing(one) && isNothing(other))) return true;
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((item, index) => isSameValue(item, other[index]));
  }
  if (!isValues(one) || !isValues(other)) return false;
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].every((name) => isSameValue(one[name], other[name]));
}

const isNothing = (value: unknown) => value === null || value === undefined;

const isValues = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
