import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';
import {
  messagePage,
  noticePage,
  noticeSettings,
  type NoticeSettings,
} from '@paradero/contract/views/notices';
import type { Actor } from '@paradero/domain/access';
import { requireId } from '../shared/controllers/require-id.js';
import { Can, CurrentActor, SignedIn } from '../shared/http/access.decorators.js';
import { Returns } from '../shared/http/returns.js';
import { readPage } from './asked-page.js';
import { Settings } from './notice-settings.js';
import { Notices } from './notices.js';
import { Outbox } from './outbox.js';

type RawQuery = Readonly<Record<string, unknown>>;

const pageNumber = {
  name: 'page',
  required: false,
  schema: { type: 'integer', minimum: 1, default: 1 },
} as const;
const pageLength = {
  name: 'perPage',
  required: false,
  schema: { type: 'integer', minimum: 1, maximum: 200, default: 25 },
} as const;

@ApiTags('notices')
@Controller('notices')
export class NoticesController {
  constructor(private readonly notices: Notices) {}

  @Get()
  @SignedIn()
  @ApiOperation({ summary: 'What I was told, newest first', operationId: 'list-notices' })
  @ApiQuery({ name: 'unread', required: false, schema: { type: 'boolean', default: false } })
  @ApiQuery(pageNumber)
  @ApiQuery(pageLength)
  @Returns(noticePage)
  list(@CurrentActor() actor: Actor, @Query() raw: RawQuery) {
    return this.notices.list(actor, readPage(raw, { narrows: true }));
  }

  @Post('read-all')
  @HttpCode(204)
  @SignedIn()
  @ApiOperation({ summary: 'Mark all my notices as read', operationId: 'read-all-notices' })
  readAll(@CurrentActor() actor: Actor) {
    return this.notices.readAll(actor);
  }

  @Post(':id/read')
  @HttpCode(204)
  @SignedIn()
  @ApiOperation({ summary: 'Mark one of my notices as read', operationId: 'read-notice' })
  read(@CurrentActor() actor: Actor, @Param('id') id: string) {
    return this.notices.read(actor, requireId(id));
  }
}

@ApiTags('notices')
@Controller('notice-settings')
export class NoticeSettingsController {
  constructor(private readonly settings: Settings) {}

  @Get()
  @SignedIn()
  @ApiOperation({ summary: 'How I want to be told', operationId: 'read-notice-settings' })
  @Returns(noticeSettings)
  read(@CurrentActor() actor: Actor) {
    return this.settings.of(actor);
  }

  @Put()
  @SignedIn()
  @ApiOperation({ summary: 'Say how I want to be told', operationId: 'change-notice-settings' })
  @Returns(noticeSettings)
  change(@CurrentActor() actor: Actor, @Body({ schema: noticeSettings }) given: NoticeSettings) {
    return this.settings.change(actor, given);
  }
}

@ApiTags('notices')
@Controller('messages')
export class MessagesController {
  constructor(private readonly outbox: Outbox) {}

  @Get()
  @Can('list', 'messages')
  @ApiOperation({ summary: 'The mail to the accounts of my organisation', operationId: 'list-messages' })
  @ApiQuery(pageNumber)
  @ApiQuery(pageLength)
  @Returns(messagePage)
  list(@CurrentActor() actor: Actor, @Query() raw: RawQuery) {
    return this.outbox.list(actor, readPage(raw));
  }
}
