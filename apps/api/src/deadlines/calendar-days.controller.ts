import { Body, Controller, Delete, Get, Headers, HttpCode, Param, Patch, Post, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { calendarDays } from '@paradero/contract/calendar-days';
import { calendarDayMoves, calendarDayRemoved, calendarDayWritten } from '@paradero/contract/views/deadlines';
import type { Actor } from '@paradero/domain/access';
import type { FastifyReply } from 'fastify';
import { requireId } from '../shared/controllers/require-id.js';
import { Can, CurrentActor } from '../shared/http/access.decorators.js';
import { Returns } from '../shared/http/returns.js';
import { answerCreated, answerVersion, requireVersion } from '../shared/http/version-header.js';
import { RecordWriter } from '../shared/records/record-writer.js';
import type { Values } from '../shared/records/row.js';
import { ChangedDays } from './changed-days.js';
import { DayMoves } from './day-moves.js';

/** Writes days of calendars as any record, and answers what that did to the deadlines that counted them. */
@ApiTags('calendar-days')
@Controller('calendar-days')
export class CalendarDaysController {
  constructor(
    private readonly writer: RecordWriter,
    private readonly changed: ChangedDays,
    private readonly moves: DayMoves,
  ) {}

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

  @Post()
  @Can('create', 'calendar-days')
  @ApiOperation({
    summary: 'Add a day to a calendar; answers the deadlines it moved',
    operationId: 'create-calendar-days',
  })
  @Returns(calendarDayWritten, 201)
  async create(
    @CurrentActor() actor: Actor,
    @Body({ schema: calendarDays.create }) values: Values,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const { body, version, created } = await this.writer.create(actor, calendarDays, values);
    const location = `/api/calendar-days/${String(values['id'])}`;
    answerCreated(reply, { location, version, created });
    const day: Values = JSON.parse(body);
    return { ...day, ...(await this.changed.after(actor, [day])) };
  }

  @Patch(':id')
  @Can('update', 'calendar-days')
  @ApiOperation({
    summary: 'Change a day of a calendar; answers the deadlines it moved',
    operationId: 'update-calendar-days',
  })
  @Returns(calendarDayWritten)
  async update(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Headers('if-match') match: string | undefined,
    @Body({ schema: calendarDays.update }) values: Values,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const before = await this.changed.find(requireId(id));
    const { body, version } = await this.writer.update(
      actor,
      calendarDays,
      requireId(id),
      requireVersion(match),
      values,
    );
    answerVersion(reply, version);
    const day: Values = JSON.parse(body);
    return { ...day, ...(await this.changed.after(actor, [...before, day])) };
  }

  @Delete(':id')
  @HttpCode(200)
  @Can('delete', 'calendar-days')
  @ApiOperation({
    summary: 'Remove a day from a calendar; answers the deadlines that moved',
    operationId: 'delete-calendar-days',
  })
  @Returns(calendarDayRemoved)
  async delete(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Headers('if-match') match: string | undefined,
  ) {
    const before = await this.changed.find(requireId(id));
    await this.writer.delete(actor, calendarDays, requireId(id), requireVersion(match));
    return this.changed.after(actor, before);
  }
}
