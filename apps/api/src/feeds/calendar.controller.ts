import { Controller, Get, Inject, Param, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { DomainError } from '@paradero/domain/domain-error';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CONFIG, type Config } from '../config.js';
import { Public } from '../shared/http/access.decorators.js';
import { Streams } from '../shared/http/returns.js';
import { CalendarView } from './calendar-view.js';
import { originOf } from './origin.js';

/** Calendar programs carry no cookie: the address is the key. It stands outside /api. */
@ApiTags('calendar feeds')
@Controller('calendar')
export class CalendarController {
  constructor(
    private readonly calendars: CalendarView,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get(':file')
  @Public('whoever holds the address of a feed reads it')
  @ApiOperation({ summary: 'A calendar feed, as <token>.ics', operationId: 'read-calendar-feed' })
  @Streams('text/calendar')
  async read(
    @Param('file') file: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    void reply.header('Cache-Control', 'private, no-store');
    const token = /^([\w-]{43})\.ics$/.exec(file)?.[1];
    if (token === undefined) throw new DomainError('record/not-found');
    const calendar = await this.calendars.read(token, originOf(this.config, request));
    void reply.type('text/calendar; charset=utf-8');
    return calendar;
  }
}
