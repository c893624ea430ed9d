import type { Type } from '@nestjs/common';
import type { Resource } from '@paradero/contract/resource';

/** Gives a controller made for a resource a name of its own: Nest tells controllers apart by it. */
export function named(controller: Type<object>, resource: Resource, part: string): Type<object> {
  Object.defineProperty(controller, 'name', { value: `${part}-${resource.name}` });
  return controller;
}
