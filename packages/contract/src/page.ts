import { z } from 'zod';
import type { Resource } from './resource.js';

/** One page of a list: its records and how many there are in all. */
export const pageOf = (resource: Resource) =>
  z
    .strictObject({
      data: z.array(resource.record),
      total: z.int(),
      totalIsLowerBound: z
        .literal(true)
        .optional()
        .meta({ description: 'Set when more match than are counted' }),
    })
    .meta({ id: `${resource.record.meta()?.id ?? resource.name}Page` });
