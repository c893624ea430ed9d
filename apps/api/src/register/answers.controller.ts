import { Body, Controller, Headers, Param, Patch, Post, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { answers } from '@paradero/contract/answers';
import { answerWithStatement, type AnswerWithStatement } from '@paradero/contract/views/answers';
import type { Actor } from '@paradero/domain/access';
import type { FastifyReply } from 'fastify';
import { requireId } from '../shared/controllers/require-id.js';
import { Can, CurrentActor } from '../shared/http/access.decorators.js';
import { Returns } from '../shared/http/returns.js';
import { requireVersion } from '../shared/http/version-header.js';
import type { Values } from '../shared/records/row.js';
import { Register } from './register.js';
import { changed, made } from './written.js';

/** Writes answers, and with them the state of their question, the reply and the promise. */
@ApiTags('answers')
@Controller('answers')
export class AnswersController {
  constructor(private readonly register: Register) {}

  @Post()
  @Can('create', 'answers')
  @ApiOperation({ summary: 'Take a statement as an answer', operationId: 'create-answers' })
  @Returns(answers.record, 201)
  async create(
    @CurrentActor() actor: Actor,
    @Body({ schema: answers.create }) values: Values,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const stored = await this.register.answer(actor, values);
    return made(reply, `/api/answers/${String(values['id'])}`, stored);
  }

  @Post('with-statement')
  @Can('create', 'answers')
  @ApiOperation({
    summary: 'Record a statement and take it as an answer, both or neither',
    operationId: 'create-answer-with-statement',
  })
  @Returns(answers.record, 201)
  async createBoth(
    @CurrentActor() actor: Actor,
    @Body({ schema: answerWithStatement }) { answer, statement }: AnswerWithStatement,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const stored = await this.register.answerWith(actor, { answer, statement });
    return made(reply, `/api/answers/${String(answer['id'])}`, stored);
  }

  @Patch(':id')
  @Can('update', 'answers')
  @ApiOperation({
    summary: 'Correct an answer, dispute it or say that it fell',
    operationId: 'update-answers',
  })
  @Returns(answers.record)
  async update(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Headers('if-match') match: string | undefined,
    @Body({ schema: answers.update }) values: Values,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const at = { id: requireId(id), version: requireVersion(match) };
    return changed(reply, await this.register.correctAnswer(actor, at, values));
  }
}
