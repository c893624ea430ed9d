import type { Field, FieldKind } from '@paradero/contract/fields';
import sql, { raw, type Sql } from 'sql-template-tag';

/** A quoted identifier. Names come from the contract, never from a request. */
export function name(identifier: string): Sql {
  if (!/^[a-zA-Z_]\w*$/.test(identifier)) throw new Error(`not an identifier: ${identifier}`);
  return raw(`"${identifier}"`);
}

/** A column of a relation known by its alias. */
export const column = (alias: string, identifier: string): Sql => sql`${name(alias)}.${name(identifier)}`;

const types: Readonly<Partial<Record<FieldKind, string>>> = {
  id: 'uuid',
  reference: 'uuid',
  boolean: 'boolean',
  integer: 'integer',
  decimal: 'numeric',
};

/** Values of a field as an array of the column's type. */
export function arrayOf(field: Field, values: readonly string[]): Sql {
  // Levels rise in an order of their own, so they are the one list of codes that is a type of the database.
  const type = field.vocabulary === 'levels' ? '"Level"' : (types[field.kind] ?? 'text');
  return sql`${values}::${raw(type)}[]`;
}
