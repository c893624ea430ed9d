import { Body, Controller, Get, Param, Put, Query } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiQuery, ApiTags } from '@nestjs/swagger';
import {
  desk,
  deskCalendar,
  deskKinds,
  deskMark,
  deskMarkChange,
  type DeskMarkChange,
} from '@paradero/contract/views/desk';
import type { Actor } from '@paradero/domain/access';
import { DomainError } from '@paradero/domain/domain-error';
import { requireId } from '../shared/controllers/require-id.js';
import { Can, CurrentActor } from '../shared/http/access.decorators.js';
import { Returns } from '../shared/http/returns.js';
import { readAskedDesk, readAskedPeriod } from './asked-desk.js';
import { DeskCalendars } from './desk-calendar.js';
import { DeskMarks } from './desk-marks.js';
import { DeskView } from './desk-view.js';

type RawQuery = Readonly<Record<string, unknown>>;

@ApiTags('desk')
@Controller('desk')
export class DeskController {
  constructor(
    private readonly view: DeskView,
    private readonly marks: DeskMarks,
    private readonly calendars: DeskCalendars,
  ) {}

  @Get()
  @Can('read', 'desk')
  @ApiOperation({ summary: 'What waits for you or for your organisation, by its day', operationId: 'desk' })
  @ApiQuery({
    name: 'whose',
    required: false,
    schema: { type: 'string', enum: ['mine', 'team'], default: 'mine' },
  })
  @ApiQuery({
    name: 'perGroup',
    required: false,
    schema: { type: 'integer', minimum: 1, maximum: 200, default: 25 },
  })
  @ApiQuery({
    name: 'on',
    required: false,
    description: 'Day to count from; today where you are when absent',
    schema: { type: 'string', format: 'date' },
  })
  @Returns(desk)
  draw(@CurrentActor() actor: Actor, @Query() raw: RawQuery) {
    return this.view.draw(actor, readAskedDesk(raw));
  }

  @Get('calendar')
  @Can('read', 'desk')
  @ApiOperation({ summary: 'Deadlines and terms of a period', operationId: 'desk-calendar' })
  @ApiQuery({ name: 'from', schema: { type: 'string', format: 'date' } })
  @ApiQuery({ name: 'to', schema: { type: 'string', format: 'date' } })
  @Returns(deskCalendar)
  calendar(@CurrentActor() actor: Actor, @Query() raw: RawQuery) {
    return this.calendars.draw(actor, readAskedPeriod(raw));
  }

  @Put('marks/:kind/:id')
  @Can('update', 'desk')
  @ApiOperation({ summary: 'Acknowledge something that waits, or put it off', operationId: 'desk-mark' })
  @ApiParam({ name: 'kind', enum: deskKinds })
  @Returns(deskMark)
  async mark(
    @CurrentActor() actor: Actor,
    @Param('kind') named: string,
    @Param('id') id: string,
    @Body({ schema: deskMarkChange }) change: DeskMarkChange,
  ) {
    const kind = deskKinds.find((each) => each === named);
    if (kind === undefined) throw new DomainError('record/not-found');
    return { kind, id, ...(await this.marks.set(actor, kind, requireId(id), change)) };
  }
}
