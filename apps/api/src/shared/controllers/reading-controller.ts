import { Controller, Get, Param, Query, Res, type Type } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { history } from '@paradero/contract/history';
import { readClocks } from '@paradero/contract/list-query';
import type { Resource } from '@paradero/contract/resource';
import type { Actor } from '@paradero/domain/access';
import { DomainError, type FieldProblem } from '@paradero/domain/domain-error';
import type { FastifyReply } from 'fastify';
import { Can, CurrentActor } from '../http/access.decorators.js';
import { ClockParameters } from '../http/parameters.js';
import { BuiltJson, Returns } from '../http/returns.js';
import { answerVersion } from '../http/version-header.js';
import { HistoryReader } from '../records/history-reader.js';
import { RecordReader } from '../records/record-reader.js';
import { named } from './named.js';
import { requireId } from './require-id.js';

type RawQuery = Readonly<Record<string, unknown>>;

/** Routes that answer one record of a resource: as it stands or stood, and its versions. */
export function ReadingController(resource: Resource): Type<object> {
  @ApiTags(resource.name)
  @Controller(resource.name)
  class Reading {
    constructor(
      private readonly reader: RecordReader,
      private readonly past: HistoryReader,
    ) {}

    @Get(':id')
    @Can('read', resource.name)
    @ApiOperation({ summary: `Read one of ${resource.name}`, operationId: `read-${resource.name}` })
    @ClockParameters(resource)
    @Returns(resource.record)
    async one(
      @CurrentActor() actor: Actor,
      @Param('id') id: string,
      @Query() raw: RawQuery,
      @Res({ passthrough: true }) reply: FastifyReply,
    ) {
      const { body, version } = await this.reader.one(
        actor,
        resource,
        requireId(id),
        clocksOf(resource, raw),
      );
      answerVersion(reply, version);
      return new BuiltJson(body);
    }

    @Get(':id/history')
    @Can('history', resource.name)
    @ApiOperation({ summary: `Versions of one of ${resource.name}`, operationId: `history-${resource.name}` })
    @Returns(history)
    async history(@CurrentActor() actor: Actor, @Param('id') id: string) {
      return { data: await this.past.versions(actor, resource, requireId(id)) };
    }
  }
  return named(Reading, resource, 'Reading');
}

function clocksOf(resource: Resource, raw: RawQuery) {
  const errors: FieldProblem[] = [];
  for (const key of Object.keys(raw)) {
    if (key !== 'recordedAt' && key !== 'knownAt')
      errors.push({ path: key, code: 'query/unknown-parameter' });
  }
  const clocks = readClocks(
    raw,
    resource.known !== undefined,
    (path, code) => void errors.push({ path, code }),
  );
  if (errors.length > 0) throw new DomainError('query/invalid', { errors });
  return clocks;
}
