import type { Type } from '@nestjs/common';
import type { Resource } from '@paradero/contract/resource';
import { RecordWriter } from '../records/record-writer.js';
import { ListingController } from './listing-controller.js';
import { ReadingController } from './reading-controller.js';
import { WritingControllers, type Writing } from './writing-controllers.js';

/** All routes of a plain resource: the reading ones and create, change and, where links may go, delete. */
export function ResourceController(resource: Resource): Type<object>[] {
  const reading = [ListingController(resource), ReadingController(resource)];
  return resource.readOnly ? reading : [...reading, ...WritingControllers(resource, plainly(resource))];
}

function plainly(resource: Resource): Writing<RecordWriter> {
  return {
    service: RecordWriter,
    create: {
      summary: `Create one of ${resource.name}`,
      by: (writer, actor, values) => writer.create(actor, resource, values),
    },
    update: {
      summary: `Change one of ${resource.name}`,
      by: (writer, actor, { id, version }, values) => writer.update(actor, resource, id, version, values),
    },
    ...(resource.deletable && {
      delete: {
        summary: `Delete a link of ${resource.name}`,
        by: (writer, actor, { id, version }) => writer.delete(actor, resource, id, version),
      },
    }),
  };
}
