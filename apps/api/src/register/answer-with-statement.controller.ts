import { Body, Controller, Post, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { answers } from '@paradero/contract/answers';
import { answerWithStatement, type AnswerWithStatement } from '@paradero/contract/views/answers';
import type { Actor } from '@paradero/domain/access';
import type { FastifyReply } from 'fastify';
import { answerMade } from '../shared/controllers/writing-controllers.js';
import { Can, CurrentActor } from '../shared/http/access.decorators.js';
import { Returns } from '../shared/http/returns.js';
import { Register } from './register.js';

/** Writes an answer together with the statement that it is. */
@ApiTags('answers')
@Controller('answers')
export class AnswerWithStatementController {
  constructor(private readonly register: Register) {}

  @Post('with-statement')
  @Can('create', 'answers')
  @ApiOperation({
    summary: 'Record a statement and take it as an answer, both or neither',
    operationId: 'create-answer-with-statement',
  })
  @Returns(answers.record, 201)
  async create(
    @CurrentActor() actor: Actor,
    @Body({ schema: answerWithStatement }) { answer, statement }: AnswerWithStatement,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const made = await this.register.answerWith(actor, { answer, statement });
    return answerMade(reply, { resource: answers, id: answer['id'], made });
  }
}
