import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';
import { dashboard } from '@paradero/contract/views/dashboard';
import type { Actor } from '@paradero/domain/access';
import { DomainError } from '@paradero/domain/domain-error';
import { z } from 'zod';
import { Clock } from '../shared/clock.js';
import { Can, CurrentActor } from '../shared/http/access.decorators.js';
import { ViewParameters } from '../shared/http/parameters.js';
import { Returns } from '../shared/http/returns.js';
import { readAsked } from '../shared/slices/asked.js';
import { DashboardView } from './dashboard-view.js';

const uuid = z.uuid();

@ApiTags('dashboard')
@Controller('dashboard')
export class DashboardController {
  constructor(
    private readonly view: DashboardView,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Can('list', 'dashboard')
  @ApiOperation({ summary: 'Everything the dashboard draws, under one filter', operationId: 'dashboard' })
  @ApiQuery({ name: 'agreementId', required: false, schema: { type: 'string', format: 'uuid' } })
  @ApiQuery({ name: 'from', required: false, schema: { type: 'string', format: 'date' } })
  @ApiQuery({ name: 'to', required: false, schema: { type: 'string', format: 'date' } })
  @ViewParameters()
  @Returns(dashboard)
  draw(@CurrentActor() actor: Actor, @Query() raw: Readonly<Record<string, unknown>>) {
    const asked = readAsked(raw, this.clock.today(), ['agreementId', 'from', 'to']);
    if (asked.agreementId !== undefined && !uuid.safeParse(asked.agreementId).success) {
      throw new DomainError('query/invalid', { errors: [{ path: 'agreementId', code: 'query/bad-value' }] });
    }
    return this.view.draw(actor, asked);
  }
}
