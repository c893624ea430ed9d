import { applyDecorators } from '@nestjs/common';
import { ApiQuery } from '@nestjs/swagger';
import { maxPerPage, sortColumns } from '@paradero/contract/list-query';
import type { Resource } from '@paradero/contract/resource';

/** Describes the clocks a read takes. */
export const ClockParameters = (resource: Pick<Resource, 'known'>) =>
  applyDecorators(
    day('recordedAt', 'As our record stood at the end of this day'),
    ...(resource.known ? [day('knownAt', 'Only what sources had published by the end of this day')] : []),
  );

/** Describes paging, sorting, filters and clocks of a list. */
export function ListParameters(resource: Resource) {
  const sorts = [...sortColumns(resource).keys()].flatMap((name) => [name, `-${name}`]);
  const fields = Object.entries(resource.fields).filter(([, field]) => field.filter);
  const filters = fields.flatMap(([name, { kind, doc }]) =>
    kind === 'edtf' || kind === 'day'
      ? [
          day(`filter[${name}From]`, `${doc}: possibly on or after`),
          day(`filter[${name}To]`, `${doc}: possibly on or before`),
          day(`filter[${name}CertainlyFrom]`, `${doc}: certainly on or after`),
          day(`filter[${name}CertainlyTo]`, `${doc}: certainly on or before`),
        ]
      : [text(`filter[${name}]`, `${doc}; several separated by commas, or none`)],
  );
  const linked = Object.entries(resource.linked).map(([name, { doc }]) =>
    text(`filter[${name}]`, `${doc}; several separated by commas`),
  );
  return applyDecorators(
    ApiQuery({ name: 'page', required: false, schema: { type: 'integer', minimum: 1, default: 1 } }),
    ApiQuery({
      name: 'perPage',
      required: false,
      schema: { type: 'integer', minimum: 1, maximum: maxPerPage, default: 25 },
    }),
    ApiQuery({
      name: 'sort',
      required: false,
      schema: { type: 'string', enum: sorts, default: resource.sort },
    }),
    text('q', 'Words that must begin some word of the record'),
    text('filter[id]', 'Ids separated by commas'),
    ...filters,
    ...linked,
    ClockParameters(resource),
  );
}

const text = (name: string, description: string) =>
  ApiQuery({ name, required: false, description, schema: { type: 'string' } });

const day = (name: string, description: string) =>
  ApiQuery({ name, required: false, description, schema: { type: 'string', format: 'date' } });

/** Describes what a computed view takes: the day it is of, and the clocks. */
export const ViewParameters = () =>
  applyDecorators(
    day('validAt', 'Day the view is of: what was true on it; today when absent'),
    day('on', 'The same as validAt'),
    ClockParameters({ known: 'sourceId' }),
  );
