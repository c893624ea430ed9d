import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { calendarDayMoves } from '@paradero/contract/views/deadlines';
import type { Actor } from '@paradero/domain/access';
import { requireId } from '../shared/controllers/require-id.js';
import { Can, CurrentActor } from '../shared/http/access.decorators.js';
import { Returns } from '../shared/http/returns.js';
import { DayMoves } from './day-moves.js';

@ApiTags('calendar-days')
@Controller('calendar-days')
export class DayMovesController {
  constructor(private readonly moves: DayMoves) {}

  @Get(':id/moves')
  @Can('read', 'calendar-days')
  @ApiOperation({
    summary: 'What a day of a calendar has moved, also once it is removed',
    operationId: 'calendar-day-moves',
  })
  @Returns(calendarDayMoves)
  moved(@CurrentActor() actor: Actor, @Param('id') id: string) {
    return this.moves.of(actor, requireId(id));
  }
}
