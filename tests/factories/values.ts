import type { Field } from '@paradero/contract/fields';
import type { Resource } from '@paradero/contract/resource';
import { codesOf } from '@paradero/contract/vocabulary';

/** Which of two different values of a field: the second stands after the first in any order. */
export type Variant = 0 | 1;

type Pair = readonly [unknown, unknown];

// Fields whose text has a form that their kind does not tell.
const formed: Readonly<Record<string, Pair>> = {
  archivedUrl: ['https://archive.test/a', 'https://archive.test/b'],
  bound: ['at_least', 'exact'],
  country: ['AA', 'BB'],
  covered: [1, 2],
  effectDuration: ['P30D', 'P60D'],
  email: ['alpha@paradero.test', 'beta@paradero.test'],
  hi: [10, 20],
  lo: [10, 20],
  localTime: ['06:15', '18:45'],
  nationality: ['AA', 'BB'],
  population: ['alpha people', 'beta people'],
  // A quote holds the number it is quoted for.
  quote: ['ten or twenty', 'twenty or ten'],
  raw: ['ten', 'twenty'],
  termDuration: ['P1Y', 'P2Y'],
  url: ['https://source.test/a', 'https://source.test/b'],
  zone: ['America/El_Salvador', 'America/New_York'],
};

/** A value that the contract takes for a field, references apart. */
export function valueOf(name: string, field: Field, variant: Variant = 0): unknown {
  const written = formed[name]?.[variant];
  if (field.schema.safeParse(written).success && written !== undefined) return written;
  if (field.vocabulary) {
    const codes = [...codesOf(field.vocabulary)].sort();
    const code = variant === 0 ? codes[0] : codes.at(-1);
    return field.kind === 'codes' ? [code] : code;
  }
  return plain(field.kind)[variant];
}

function plain(kind: Field['kind']): Pair {
  switch (kind) {
    case 'text':
    case 'longtext':
      return ['alpha', 'beta'];
    case 'texts':
      return [['alpha'], ['beta', 'beta again']];
    case 'edtf':
      return ['2025-03-15', '2025-07/2025-08-10~'];
    case 'day':
      return ['2025-03-15', '2025-12-01'];
    case 'instant':
      return ['2025-03-15T06:00:00.000Z', '2025-12-01T06:00:00.000Z'];
    case 'integer':
      return [1, 2];
    case 'decimal':
      return [13.69, 88.97];
    case 'boolean':
      return [false, true];
    case 'json':
      return [{ alpha: 1 }, { beta: 2 }];
    default:
      throw new Error(`a value of kind ${kind} cannot be made up`);
  }
}

/** Fields a client may set, by name. */
export const writableFields = (resource: Resource): [string, Field][] =>
  Object.entries(resource.fields).filter(([name, { write }]) => write !== 'never' && name !== 'level');

/** Fields the client must set. */
export const requiredFields = (resource: Resource): [string, Field][] =>
  writableFields(resource).filter(
    ([, { required, kind }]) => required && kind !== 'texts' && kind !== 'codes',
  );
