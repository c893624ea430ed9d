import { Body, Controller, Headers, Param, Patch, Post, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { inquiries } from '@paradero/contract/inquiries';
import type { Actor } from '@paradero/domain/access';
import type { FastifyReply } from 'fastify';
import { requireId } from '../shared/controllers/require-id.js';
import { Can, CurrentActor } from '../shared/http/access.decorators.js';
import { Returns } from '../shared/http/returns.js';
import { requireVersion } from '../shared/http/version-header.js';
import type { Values } from '../shared/records/row.js';
import { Register } from './register.js';
import { changed, made } from './written.js';

/** Writes inquiries, which are news of their question. */
@ApiTags('inquiries')
@Controller('inquiries')
export class InquiriesController {
  constructor(private readonly register: Register) {}

  @Post()
  @Can('create', 'inquiries')
  @ApiOperation({ summary: 'Log that an authority was asked', operationId: 'create-inquiries' })
  @Returns(inquiries.record, 201)
  async create(
    @CurrentActor() actor: Actor,
    @Body({ schema: inquiries.create }) values: Values,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const stored = await this.register.inquire(actor, values);
    return made(reply, `/api/inquiries/${String(values['id'])}`, stored);
  }

  @Patch(':id')
  @Can('update', 'inquiries')
  @ApiOperation({ summary: 'Correct an inquiry', operationId: 'update-inquiries' })
  @Returns(inquiries.record)
  async update(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Headers('if-match') match: string | undefined,
    @Body({ schema: inquiries.update }) values: Values,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const at = { id: requireId(id), version: requireVersion(match) };
    return changed(reply, await this.register.correctInquiry(actor, at, values));
  }
}
