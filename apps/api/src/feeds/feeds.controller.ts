import { Body, Controller, Delete, Get, HttpCode, Inject, Param, Post, Req } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { calendarFeeds, feedRequest, newFeed } from '@paradero/contract/views/feeds';
import type { Actor } from '@paradero/domain/access';
import type { FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { CONFIG, type Config } from '../config.js';
import { requireId } from '../shared/controllers/require-id.js';
import { CurrentActor, SignedIn } from '../shared/http/access.decorators.js';
import { Returns } from '../shared/http/returns.js';
import { Feeds } from './feeds.js';
import { originOf } from './origin.js';

@ApiTags('calendar feeds')
@Controller('calendar-feeds')
export class FeedsController {
  constructor(
    private readonly feeds: Feeds,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get()
  @SignedIn()
  @ApiOperation({ summary: 'The calendar feeds of the own account', operationId: 'list-calendar-feeds' })
  @Returns(calendarFeeds)
  async list(@CurrentActor() actor: Actor) {
    return { data: await this.feeds.list(actor) };
  }

  @Post()
  @SignedIn()
  @ApiOperation({
    summary: 'Make a private calendar feed; its address is told this once',
    description: 'Sent again with the same id it answers 409: nobody can tell the address a second time.',
    operationId: 'create-calendar-feed',
  })
  @Returns(newFeed, 201)
  async create(
    @CurrentActor() actor: Actor,
    @Body({ schema: feedRequest }) given: z.output<typeof feedRequest>,
    @Req() request: FastifyRequest,
  ) {
    const { feed, token } = await this.feeds.create(actor, given);
    return { ...feed, address: `${originOf(this.config, request)}/calendar/${token}.ics` };
  }

  @Delete(':id')
  @HttpCode(204)
  @SignedIn()
  @ApiOperation({ summary: 'End a calendar feed for good', operationId: 'revoke-calendar-feed' })
  async revoke(@CurrentActor() actor: Actor, @Param('id') id: string) {
    await this.feeds.revoke(actor, requireId(id));
  }
}
