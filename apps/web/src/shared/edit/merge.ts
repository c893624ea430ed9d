import { changedFields, isSameValue } from '../providers/changes.js';

type Values = Readonly<Record<string, unknown>>;

export const sides = ['theirs', 'mine'] as const;

/** Whose value of a field stays. */
export type Side = (typeof sides)[number];

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

interface Edits {
  base: Values;
  mine: Values;
  theirs: Values;
  /** Whether people write the field; what the server derives or stamps says nothing about what anybody meant. */
  isWritable: (field: string) => boolean;
}

/** Compares my edit and the present record with the version I started from. */
export function compareEdits({ base, mine, theirs, isWritable }: Edits): Merge {
  const myFields = Object.keys(changedFields(base, mine)).filter(isWritable);
  const theirFields = Object.keys(changedFields(base, theirs)).filter(isWritable);
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

/** What somebody chose, by field. */
export type Choices = Readonly<Record<string, Side>>;

/** Whether there is a choice for every clash. */
export const isDecided = ({ clashes }: Merge, choices: Choices): boolean =>
  clashes.every(({ field }) => choices[field] !== undefined);

/** The record to save: the present one, with what only I changed and with the clashes decided for me. */
export function mergeEdits({
  merge,
  mine,
  theirs,
  choices,
}: {
  merge: Merge;
  mine: Values;
  theirs: Values;
  choices: Choices;
}): Record<string, unknown> {
  const fields = [
    ...merge.onlyMine,
    ...merge.clashes.map(({ field }) => field).filter((field) => choices[field] === 'mine'),
  ];
  return { ...theirs, ...Object.fromEntries(fields.map((field) => [field, mine[field]])) };
}
