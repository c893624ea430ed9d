import type { Field } from '@paradero/contract/fields';
import type { Resource } from '@paradero/contract/resource';
import { getResource } from '@paradero/contract/resources';
import { useResourceContext } from 'react-admin';

/** The contract of a resource, by default of the one in context. */
export function useContract(resource?: string): Resource {
  const name = useResourceContext(resource ? { resource } : {});
  return getResource(name ?? '');
}

/** One field of the contract in context; a page that names a field which does not exist fails at once. */
export function useField(source: string): Field {
  return getField(useContract(), source);
}

/** The field of that name; throws when the resource has none. */
export function getField({ name, fields }: Resource, source: string): Field {
  const field = fields[source];
  if (!field) throw new Error(`${name} has no field ${source}`);
  return field;
}

/** Whether the field holds the ISO 3166-1 code of a country. */
export const isCountry = (source: string) => source === 'country' || source === 'nationality';
