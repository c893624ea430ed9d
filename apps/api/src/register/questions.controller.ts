import { Body, Controller, Headers, Param, Patch, Post, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { questions } from '@paradero/contract/questions';
import type { Actor } from '@paradero/domain/access';
import type { FastifyReply } from 'fastify';
import { requireId } from '../shared/controllers/require-id.js';
import { Can, CurrentActor } from '../shared/http/access.decorators.js';
import { Returns } from '../shared/http/returns.js';
import { requireVersion } from '../shared/http/version-header.js';
import type { Values } from '../shared/records/row.js';
import { Register } from './register.js';
import { changed, made } from './written.js';

/** Writes questions, whose state follows from what was done about them. */
@ApiTags('questions')
@Controller('questions')
export class QuestionsController {
  constructor(private readonly register: Register) {}

  @Post()
  @Can('create', 'questions')
  @ApiOperation({ summary: 'Open a question', operationId: 'create-questions' })
  @Returns(questions.record, 201)
  async create(
    @CurrentActor() actor: Actor,
    @Body({ schema: questions.create }) values: Values,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const stored = await this.register.ask(actor, values);
    return made(reply, `/api/questions/${String(values['id'])}`, stored);
  }

  @Patch(':id')
  @Can('update', 'questions')
  @ApiOperation({
    summary: 'Correct, withdraw, dismiss or supersede a question',
    operationId: 'update-questions',
  })
  @Returns(questions.record)
  async update(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Headers('if-match') match: string | undefined,
    @Body({ schema: questions.update }) values: Values,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const at = { id: requireId(id), version: requireVersion(match) };
    return changed(reply, await this.register.change(actor, at, values));
  }
}
