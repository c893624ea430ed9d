import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';
import { unresolved } from '@paradero/contract/views/unresolved';
import { codesOf } from '@paradero/contract/vocabulary';
import type { Actor } from '@paradero/domain/access';
import { DomainError } from '@paradero/domain/domain-error';
import { z } from 'zod';
import { Clock } from '../shared/clock.js';
import { Can, CurrentActor } from '../shared/http/access.decorators.js';
import { ViewParameters } from '../shared/http/parameters.js';
import { Returns } from '../shared/http/returns.js';
import { readAsked } from '../shared/slices/asked.js';
import { narrowings, Unresolved } from './unresolved.js';

const uuid = z.uuid();
const topics = z.enum(codesOf('questionTopics'));
const id = { type: 'string', format: 'uuid' } as const;

@ApiTags('questions')
@Controller('unresolved')
export class UnresolvedController {
  constructor(
    private readonly view: Unresolved,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Can('list', 'questions')
  @ApiOperation({ summary: 'Open questions, the gravest first, then the oldest', operationId: 'unresolved' })
  @ApiQuery({ name: 'agreementId', required: false, schema: id })
  @ApiQuery({ name: 'cohortId', required: false, schema: id })
  @ApiQuery({ name: 'facilityId', required: false, schema: id })
  @ApiQuery({ name: 'proceedingId', required: false, schema: id })
  @ApiQuery({ name: 'sourceId', required: false, schema: id })
  @ApiQuery({ name: 'addresseeId', required: false, schema: id })
  @ApiQuery({ name: 'topic', required: false, schema: { type: 'string', enum: codesOf('questionTopics') } })
  @ViewParameters()
  @Returns(unresolved)
  list(@CurrentActor() actor: Actor, @Query() raw: Readonly<Record<string, unknown>>) {
    const asked = readAsked(raw, this.clock.today(), narrowings);
    const wrong = narrowings.filter((name) => {
      const value = asked[name];
      return value !== undefined && !(name === 'topic' ? topics : uuid).safeParse(value).success;
    });
    if (wrong.length > 0)
      throw new DomainError('query/invalid', {
        errors: wrong.map((path) => ({ path, code: 'query/bad-value' })),
      });
    return this.view.of(actor, asked);
  }
}
