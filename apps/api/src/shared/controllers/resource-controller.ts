import {
  Body,
  Controller,
  Delete,
  Headers,
  HttpCode,
  Param,
  Patch,
  Post,
  Res,
  type Type,
} from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Resource } from '@paradero/contract/resource';
import type { Actor } from '@paradero/domain/access';
import type { FastifyReply } from 'fastify';
import { Can, CurrentActor } from '../http/access.decorators.js';
import { BuiltJson, Returns } from '../http/returns.js';
import { answerCreated, answerVersion, requireVersion } from '../http/version-header.js';
import { RecordWriter } from '../records/record-writer.js';
import type { Values } from '../records/row.js';
import { ListingController } from './listing-controller.js';
import { named } from './named.js';
import { ReadingController } from './reading-controller.js';
import { requireId } from './require-id.js';

/** All routes of a plain resource: the reading ones and create, change and, where links may go, delete. */
export function ResourceController(resource: Resource): Type<object>[] {
  @ApiTags(resource.name)
  @Controller(resource.name)
  class Writing {
    constructor(private readonly writer: RecordWriter) {}

    @Post()
    @Can('create', resource.name)
    @ApiOperation({ summary: `Create one of ${resource.name}`, operationId: `create-${resource.name}` })
    @Returns(resource.record, 201)
    async create(
      @CurrentActor() actor: Actor,
      @Body({ schema: resource.create }) values: Values,
      @Res({ passthrough: true }) reply: FastifyReply,
    ) {
      const { body, version, created } = await this.writer.create(actor, resource, values);
      const location = `/api/${resource.name}/${String(values['id'])}`;
      answerCreated(reply, { location, version, created });
      return new BuiltJson(body);
    }

    @Patch(':id')
    @Can('update', resource.name)
    @ApiOperation({ summary: `Change one of ${resource.name}`, operationId: `update-${resource.name}` })
    @Returns(resource.record)
    async update(
      @CurrentActor() actor: Actor,
      @Param('id') id: string,
      @Headers('if-match') match: string | undefined,
      @Body({ schema: resource.update }) values: Values,
      @Res({ passthrough: true }) reply: FastifyReply,
    ) {
      const { body, version } = await this.writer.update(
        actor,
        resource,
        requireId(id),
        requireVersion(match),
        values,
      );
      answerVersion(reply, version);
      return new BuiltJson(body);
    }
  }
  const reading = [ListingController(resource), ReadingController(resource)];
  if (resource.readOnly) return reading;
  const writing = [...reading, named(Writing, resource, 'Writing')];
  return resource.deletable ? [...writing, DeletingController(resource)] : writing;
}

function DeletingController(resource: Resource): Type<object> {
  @ApiTags(resource.name)
  @Controller(resource.name)
  class Deleting {
    constructor(private readonly writer: RecordWriter) {}

    @Delete(':id')
    @HttpCode(204)
    @Can('delete', resource.name)
    @ApiOperation({ summary: `Delete a link of ${resource.name}`, operationId: `delete-${resource.name}` })
    async delete(
      @CurrentActor() actor: Actor,
      @Param('id') id: string,
      @Headers('if-match') match: string | undefined,
    ) {
      await this.writer.delete(actor, resource, requireId(id), requireVersion(match));
    }
  }
  return named(Deleting, resource, 'Deleting');
}
