import { earliestOf, latestOf, type Resource } from '@paradero/contract/resource';
import { readEdtf } from '@paradero/domain/edtf';
import { noJson } from '@paradero/prisma/connect';

/** Fields of a record by name, as a client sends them. */
export type Values = Readonly<Record<string, unknown>>;

/** A new record with everything the client left out: nothing stays nothing, and sensitive begins restricted. */
export function withDefaults(resource: Resource, values: Values): Values {
  const writable = Object.entries(resource.fields).filter(([, field]) => field.write !== 'never');
  const defaults = writable.map(([name, { kind }]) => [
    name,
    kind === 'texts' || kind === 'codes' ? [] : null,
  ]);
  return {
    ...Object.fromEntries(defaults),
    level: resource.sensitive ? 'restricted' : 'internal',
    ...values,
  };
}

/** Columns to write: EDTF texts bring their derived days, calendar days become what the driver takes. */
export function toRow(resource: Resource, values: Values): Values {
  const row: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(values)) {
    const kind = resource.fields[name]?.kind;
    row[name] = kind === 'day' ? dayColumn(value) : kind === 'json' && value === null ? noJson : value;
    if (kind !== 'edtf') continue;
    const read = typeof value === 'string' ? readEdtf(value) : undefined;
    row[earliestOf(name)] = read?.ok ? dayColumn(read.earliest) : null;
    row[latestOf(name)] = read?.ok ? dayColumn(read.latest) : null;
  }
  return row;
}

// The driver takes a date column as a Date and stores its UTC day, whatever the zone of the machine.
const dayColumn = (day: unknown) => (typeof day === 'string' ? new Date(`${day}T00:00:00Z`) : null);
