/** One thing that a rule saw, ready for words. */
export type Seen =
  | { readonly kind: 'count'; readonly name: string; readonly lo: number; readonly hi: number | null }
  | {
      readonly kind: 'days';
      readonly name: string;
      readonly earliest: string | null;
      readonly latest: string | null;
    }
  | { readonly kind: 'records'; readonly name: string; readonly ids: readonly string[] }
  | { readonly kind: 'other'; readonly name: string; readonly value: unknown; readonly valueEs?: string };

/**
 * What a rule saw, as far as it says something to a person: counts and days with both their ends in one, records by
 * their ids. What only tells one record from another is left out, for the question names it.
 */
export function seenIn(inputs: unknown): Seen[] {
  if (typeof inputs !== 'object' || inputs === null) return [];
  const all: Readonly<Record<string, unknown>> = { ...inputs };
  return Object.entries(all).flatMap(([key, value]): Seen[] => {
    const [name = key, end] = splitEnd(key);
    if (end === 'Lo') return countOf(name, value, all[`${name}Hi`]);
    if (end === 'Hi') return [];
    if (end === 'Earliest' || end === 'Latest') return daysOf(key, name, all);
    if (key === 'seen' || value === null || isRecord(value) || isTwin(key, all)) return [];
    const valueEs = all[`${key}Es`];
    if (typeof valueEs === 'string') return [{ kind: 'other', name, value, valueEs }];
    if (!Array.isArray(value)) return [{ kind: 'other', name, value }];
    if (value.length === 0 || value.some(Array.isArray)) return [];
    return value.every(isRecord) ? [{ kind: 'records', name, ids: value }] : [{ kind: 'other', name, value }];
  });
}

const ends = /^(.*)(Lo|Hi|Earliest|Latest)$/;

function splitEnd(key: string): readonly string[] {
  if (key === 'earliest') return ['window', 'Earliest'];
  if (key === 'latest') return ['window', 'Latest'];
  return ends.exec(key)?.slice(1) ?? [];
}

function countOf(name: string, lo: unknown, hi: unknown): Seen[] {
  if (typeof lo !== 'number') return [];
  return [{ kind: 'count', name, lo, hi: typeof hi === 'number' ? hi : null }];
}

// Both ends are told once, where the first of them stands.
function daysOf(key: string, name: string, all: Readonly<Record<string, unknown>>): Seen[] {
  const keys = name === 'window' ? ['earliest', 'latest'] : [`${name}Earliest`, `${name}Latest`];
  const isFirst = Object.keys(all).find((each) => keys.includes(each)) === key;
  const [earliest = null, latest = null] = keys.map((each) => dayIn(all[each]));
  if (!isFirst || (earliest === null && latest === null)) return [];
  return [{ kind: 'days', name, earliest, latest }];
}

const dayIn = (value: unknown) => (typeof value === 'string' ? value : null);

/** A text in Spanish, which is told in place of the one it translates. */
const isTwin = (key: string, all: Readonly<Record<string, unknown>>) =>
  key.endsWith('Es') && key.slice(0, -2) in all;

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const isRecord = (value: unknown): value is string => typeof value === 'string' && uuid.test(value);
