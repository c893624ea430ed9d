import type { Resource } from '@paradero/contract/resource';
import { getResource, type ResourceName } from '@paradero/contract/resources';
import { randomUUID } from 'node:crypto';
import { valueOf, type Variant } from './values.js';

/** Gives the named fields of a resource values, references those of stored parents. */
export type Fill = (
  resource: Resource,
  names: readonly string[],
  variant: Variant,
) => Promise<Readonly<Record<string, unknown>>>;

/** Fills fields with made-up values and with the parents that `parent` stores. */
export function filler(parent: (resource: ResourceName) => Promise<string>): Fill {
  return async (resource, names, variant) => {
    const entries = names.map(async (name) => {
      const field = resource.fields[name];
      if (!field) throw new Error(`${resource.name} has no field ${name}`);
      // No two rules share the code that they are asked by, and no rule asks one question twice.
      if (resource.name === 'deadline-rules' && name === 'code') return [name, ruleCode(variant)] as const;
      if (resource.name === 'questions' && name === 'ruleKey') return [name, ruleCode(variant)] as const;
      const value = field.target ? await parent(nameOf(field.target)) : valueOf(name, field, variant);
      return [name, value] as const;
    });
    return Object.fromEntries(await Promise.all(entries));
  };
}

const ruleCode = (variant: Variant) => `${'AB'[variant]}-${randomUUID().slice(0, 8).toUpperCase()}`;

// A reference's target is the name of a resource, which the type of a field does not say.
const nameOf = (target: string) => getResource(target).name as ResourceName;
