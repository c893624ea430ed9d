import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { cohortCounts } from '@paradero/contract/views/counts';
import { agreementLedger } from '@paradero/contract/views/ledger';
import { agreementTerms } from '@paradero/contract/views/terms';
import type { Actor } from '@paradero/domain/access';
import { Clock } from '../shared/clock.js';
import { Can, CurrentActor } from '../shared/http/access.decorators.js';
import { ViewParameters } from '../shared/http/parameters.js';
import { Returns } from '../shared/http/returns.js';
import { requireId } from '../shared/controllers/require-id.js';
import { readAsked } from '../shared/slices/asked.js';
import { Counts } from '../shared/slices/counts.js';
import { Ledgers } from '../shared/slices/ledgers.js';
import { TermViews } from './term-views.js';

type RawQuery = Readonly<Record<string, unknown>>;

@ApiTags('agreements')
@Controller('agreements')
export class AgreementsController {
  constructor(
    private readonly views: TermViews,
    private readonly counts: Counts,
    private readonly ledgers: Ledgers,
    private readonly clock: Clock,
  ) {}

  @Get(':id/terms')
  @Can('read', 'agreements')
  @ApiOperation({
    summary: 'Windows in which the term of an agreement ends, per anchor',
    operationId: 'agreement-terms',
  })
  @ViewParameters()
  @Returns(agreementTerms)
  terms(@CurrentActor() actor: Actor, @Param('id') id: string, @Query() raw: RawQuery) {
    return this.views.terms(actor, requireId(id), readAsked(raw, this.clock.today()));
  }

  @Get(':id/ledger')
  @Can('read', 'agreements')
  @ApiOperation({
    summary: 'Where everybody moved under an agreement stands on a day, the unknown remainder by name',
    operationId: 'agreement-ledger',
  })
  @ViewParameters()
  @Returns(agreementLedger)
  ledger(@CurrentActor() actor: Actor, @Param('id') id: string, @Query() raw: RawQuery) {
    return this.ledgers.ofAgreement(actor, requireId(id), readAsked(raw, this.clock.today()));
  }

  @Get(':id/counts')
  @Can('read', 'agreements')
  @ApiOperation({ summary: 'Every claim about a number of an agreement', operationId: 'agreement-counts' })
  @ViewParameters()
  @Returns(cohortCounts)
  agreementCounts(@CurrentActor() actor: Actor, @Param('id') id: string, @Query() raw: RawQuery) {
    return this.counts.ofAgreement(actor, requireId(id), readAsked(raw, this.clock.today()));
  }
}
