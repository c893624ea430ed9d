import { changedFields, isSameValue } from '../providers/changes.js';

type Values = Readonly<Record<string, unknown>>;

/** A field that both sides changed, each to something else. */
export interface Clash {
  field: string;
  base: unknown;
  mine: unknown;
  theirs: unknown;
}

/** Two edits of one record side by side. */
export interface Merge {
  /** Fields somebody must choose for. */
  clashes: Clash[];
  /** Fields only I changed. */
  onlyMine: string[];
  /** Fields only the others changed. */
  onlyTheirs: string[];
}

// The server writes these with every version; they say nothing about what somebody meant.
const written = new Set(['version', 'updatedAt']);

/** Compares my edit and the present record with the version I started from. */
export function compareEdits({ base, mine, theirs }: { base: Values; mine: Values; theirs: Values }): Merge {
  const myFields = Object.keys(changedFields(base, mine));
  const theirFields = Object.keys(changedFields(base, theirs)).filter((field) => !written.has(field));
  const clashing = myFields.filter(
    (field) => theirFields.includes(field) && !isSameValue(mine[field], theirs[field]),
  );
  return {
    clashes: clashing.map((field) => ({
      field,
      base: base[field],
      mine: mine[field],
      theirs: theirs[field],
    })),
    onlyMine: myFields.filter((field) => !theirFields.includes(field)),
    onlyTheirs: theirFields.filter((field) => !myFields.includes(field)),
  };
}

/** The record to save: the present one, with what only I changed and with the clashes decided for me. */
export function mergeEdits({
  merge,
  mine,
  theirs,
  keepMine,
}: {
  merge: Merge;
  mine: Values;
  theirs: Values;
  keepMine: ReadonlySet<string>;
}): Record<string, unknown> {
  const fields = [
    ...merge.onlyMine,
    ...merge.clashes.map(({ field }) => field).filter((field) => keepMine.has(field)),
  ];
  return { ...theirs, ...Object.fromEntries(fields.map((field) => [field, mine[field]])) };
}
