import {
  applyDecorators,
  Body,
  Controller,
  Delete,
  Headers,
  HttpCode,
  Inject,
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
import type { z } from 'zod';
import { Can, CurrentActor } from '../http/access.decorators.js';
import { BuiltJson, Returns } from '../http/returns.js';
import { answerCreated, answerVersion, requireVersion } from '../http/version-header.js';
import type { At } from '../records/record-writer.js';
import type { Values } from '../records/row.js';
import { named } from './named.js';
import { requireId } from './require-id.js';

/** A record as it was written: JSON as PostgreSQL built it, or a body of the route's own schema. */
export interface Written {
  readonly body: string | object;
  readonly version: number;
}

/** How the records of a resource are written: by what service, and what the routes are and answer. */
export interface Writing<Service> {
  readonly service: Type<Service>;
  readonly create: Summed<(service: Service, actor: Actor, values: Values) => Promise<Written & Made>>;
  readonly update: Summed<(service: Service, actor: Actor, at: At, values: Values) => Promise<Written>>;
  readonly delete?: Summed<(service: Service, actor: Actor, at: At) => Promise<unknown>>;
  /** What a write answers beside the record; the record alone when absent. */
  readonly answers?: { readonly written: z.ZodType; readonly deleted: z.ZodType };
}

interface Made {
  /** False when the same request had come before. */
  readonly created: boolean;
}

interface Summed<By> {
  readonly summary: string;
  readonly by: By;
}

/** Routes that write records of a resource: create, change and, where it may go, delete. */
export function WritingControllers<Service>(resource: Resource, writing: Writing<Service>): Type<object>[] {
  const { service, create, update, answers } = writing;
  const written = answers?.written ?? resource.record;

  @ApiTags(resource.name)
  @Controller(resource.name)
  class Writes {
    constructor(@Inject(service) private readonly service: Service) {}

    @Post()
    @Can('create', resource.name)
    @ApiOperation({ summary: create.summary, operationId: `create-${resource.name}` })
    @Returns(written, 201)
    async create(
      @CurrentActor() actor: Actor,
      @Body({ schema: resource.create }) values: Values,
      @Res({ passthrough: true }) reply: FastifyReply,
    ) {
      const made = await create.by(this.service, actor, values);
      return answerMade(reply, { resource, id: values['id'], made });
    }

    @Patch(':id')
    @Can('update', resource.name)
    @ApiOperation({ summary: update.summary, operationId: `update-${resource.name}` })
    @Returns(written)
    async update(
      @CurrentActor() actor: Actor,
      @Param('id') id: string,
      @Headers('if-match') match: string | undefined,
      @Body({ schema: resource.update }) values: Values,
      @Res({ passthrough: true }) reply: FastifyReply,
    ) {
      const { body, version } = await update.by(this.service, actor, atOf(id, match), values);
      answerVersion(reply, version);
      return outgoing(body);
    }
  }
  const writes = named(Writes, resource, 'Writing');
  return writing.delete
    ? [writes, DeletingController(resource, { ...writing, delete: writing.delete })]
    : [writes];
}

/** Answers a record that was made, or made before by the same request. */
export function answerMade(
  reply: FastifyReply,
  { resource, id, made }: { resource: Resource; id: unknown; made: Written & Made },
) {
  const { body, version, created } = made;
  answerCreated(reply, { location: `/api/${resource.name}/${String(id)}`, version, created });
  return outgoing(body);
}

function DeletingController<Service>(
  resource: Resource,
  { service, delete: remove, answers }: Required<Pick<Writing<Service>, 'delete'>> & Writing<Service>,
): Type<object> {
  @ApiTags(resource.name)
  @Controller(resource.name)
  class Deletes {
    constructor(@Inject(service) private readonly service: Service) {}

    @Delete(':id')
    @HttpCode(answers === undefined ? 204 : 200)
    @Can('delete', resource.name)
    @ApiOperation({ summary: remove.summary, operationId: `delete-${resource.name}` })
    @ReturnsAny(answers?.deleted)
    delete(
      @CurrentActor() actor: Actor,
      @Param('id') id: string,
      @Headers('if-match') match: string | undefined,
    ) {
      return remove.by(this.service, actor, atOf(id, match));
    }
  }
  return named(Deletes, resource, 'Deleting');
}

const ReturnsAny = (schema: z.ZodType | undefined) =>
  applyDecorators(...(schema === undefined ? [] : [Returns(schema)]));

const atOf = (id: string, match: string | undefined): At => ({
  id: requireId(id),
  version: requireVersion(match),
});

const outgoing = (body: string | object) => (typeof body === 'string' ? new BuiltJson(body) : body);
