import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { cohortCounts } from '@paradero/contract/views/counts';
import { cohortLedger } from '@paradero/contract/views/ledger';
import type { Actor } from '@paradero/domain/access';
import { Clock } from '../shared/clock.js';
import { Can, CurrentActor } from '../shared/http/access.decorators.js';
import { ViewParameters } from '../shared/http/parameters.js';
import { Returns } from '../shared/http/returns.js';
import { requireId } from '../shared/controllers/require-id.js';
import { readAsked } from '../shared/slices/asked.js';
import { Counts } from '../shared/slices/counts.js';
import { Ledgers } from '../shared/slices/ledgers.js';

type RawQuery = Readonly<Record<string, unknown>>;

@ApiTags('cohorts')
@Controller('cohorts')
export class CohortsController {
  constructor(
    private readonly ledgers: Ledgers,
    private readonly counts: Counts,
    private readonly clock: Clock,
  ) {}

  @Get(':id/ledger')
  @Can('read', 'cohorts')
  @ApiOperation({
    summary: 'Where the people of a cohort stand on a day, the unknown remainder included',
    operationId: 'cohort-ledger',
  })
  @ViewParameters()
  @Returns(cohortLedger)
  ledger(@CurrentActor() actor: Actor, @Param('id') id: string, @Query() raw: RawQuery) {
    return this.ledgers.ofCohort(actor, requireId(id), readAsked(raw, this.clock.today()));
  }

  @Get(':id/counts')
  @Can('read', 'cohorts')
  @ApiOperation({ summary: 'Every claim about a number of a cohort', operationId: 'cohort-counts' })
  @ViewParameters()
  @Returns(cohortCounts)
  cohortCounts(@CurrentActor() actor: Actor, @Param('id') id: string, @Query() raw: RawQuery) {
    return this.counts.ofCohort(actor, requireId(id), readAsked(raw, this.clock.today()));
  }
}
