import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';
import { silence } from '@paradero/contract/views/silence';
import type { Actor } from '@paradero/domain/access';
import { DomainError } from '@paradero/domain/domain-error';
import { z } from 'zod';
import { Clock } from '../shared/clock.js';
import { Can, CurrentActor } from '../shared/http/access.decorators.js';
import { ViewParameters } from '../shared/http/parameters.js';
import { Returns } from '../shared/http/returns.js';
import { readAsked } from '../shared/slices/asked.js';
import { SilenceBoard } from './silence-board.js';

const uuid = z.uuid();

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
  @ApiQuery({ name: 'addresseeId', required: false, schema: { type: 'string', format: 'uuid' } })
  @ViewParameters()
  @Returns(silence)
  silence(@CurrentActor() actor: Actor, @Query() raw: Readonly<Record<string, unknown>>) {
    const asked = readAsked(raw, this.clock.today(), ['addresseeId']);
    if (asked.addresseeId !== undefined && !uuid.safeParse(asked.addresseeId).success)
      throw new DomainError('query/invalid', {
        errors: [{ path: 'addresseeId', code: 'query/bad-value' }],
      });
    return this.board.of(actor, asked);
  }
}
