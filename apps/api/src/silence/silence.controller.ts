import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { silence } from '@paradero/contract/views/silence';
import type { Actor } from '@paradero/domain/access';
import { Clock } from '../shared/clock.js';
import { Can, CurrentActor } from '../shared/http/access.decorators.js';
import { ViewParameters } from '../shared/http/parameters.js';
import { Returns } from '../shared/http/returns.js';
import { readAsked } from '../shared/slices/asked.js';
import { SilenceBoard } from './silence-board.js';

@ApiTags('silence')
@Controller('silence')
export class SilenceController {
  constructor(
    private readonly board: SilenceBoard,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Can('list', 'inquiries')
  @ApiOperation({
    summary: 'Who was asked, who answered and how, and who has kept silent for how long',
    operationId: 'silence',
  })
  @ViewParameters()
  @Returns(silence)
  silence(@CurrentActor() actor: Actor, @Query() raw: Readonly<Record<string, unknown>>) {
    return this.board.of(actor, readAsked(raw, this.clock.today()));
  }
}
