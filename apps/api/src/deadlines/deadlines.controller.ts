import { Body, Controller, Delete, Get, Headers, HttpCode, Param, Post, Put, Res } from '@nestjs/common';
import { ApiBody, ApiOperation, ApiTags } from '@nestjs/swagger';
import { deadlines } from '@paradero/contract/deadlines';
import {
  askedAgain,
  computedDeadline,
  deadlineAnswer,
  deadlineQuestion,
  deadlineRuleList,
  type AskedAgain,
  type DeadlineQuestion,
} from '@paradero/contract/views/deadlines';
import type { Actor } from '@paradero/domain/access';
import type { FastifyReply } from 'fastify';
import { requireId } from '../shared/controllers/require-id.js';
import { answerMade } from '../shared/controllers/writing-controllers.js';
import { Can, CurrentActor } from '../shared/http/access.decorators.js';
import { BuiltJson, Returns } from '../shared/http/returns.js';
import { answerVersion, requireVersion } from '../shared/http/version-header.js';
import { ComputedDeadlines, type NewDeadline } from './computed-deadlines.js';
import { DeadlineAnswers } from './deadline-answers.js';
import { examples } from './examples.js';

@ApiTags('deadlines')
@Controller('deadlines')
export class DeadlinesController {
  constructor(
    private readonly answers: DeadlineAnswers,
    private readonly computed: ComputedDeadlines,
  ) {}

  @Get('rules')
  @Can('read', 'deadlines')
  @ApiOperation({ summary: 'The deadline rules, each with its authority', operationId: 'deadline-rules' })
  @Returns(deadlineRuleList)
  async rules(@CurrentActor() actor: Actor) {
    return { data: await this.answers.rules(actor) };
  }

  @Post('preview')
  @HttpCode(200)
  @Can('read', 'deadlines')
  @ApiOperation({
    summary: 'When something is due by a rule, and why; nothing is stored',
    operationId: 'deadline-preview',
  })
  @ApiBody({ type: Object, examples })
  @Returns(deadlineAnswer)
  preview(@CurrentActor() actor: Actor, @Body({ schema: deadlineQuestion }) question: DeadlineQuestion) {
    return this.answers.answer(actor, question);
  }

  @Post('computed')
  @Can('create', 'deadlines')
  @ApiOperation({
    summary: 'Record a deadline whose day a rule computes',
    operationId: 'create-computed-deadline',
  })
  @Returns(deadlines.record, 201)
  async create(
    @CurrentActor() actor: Actor,
    @Body({ schema: computedDeadline }) values: NewDeadline,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const made = await this.computed.create(actor, values);
    return answerMade(reply, { resource: deadlines, id: values['id'], made });
  }

  @Put(':id/asked')
  @Can('update', 'deadlines')
  @ApiOperation({
    summary: 'Ask the rule of a deadline again by other inputs; the former day is kept',
    operationId: 'ask-deadline-again',
  })
  @Returns(deadlines.record)
  async ask(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Headers('if-match') match: string | undefined,
    @Body({ schema: askedAgain }) question: AskedAgain,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const at = { id: requireId(id), version: requireVersion(match) };
    return answered(await this.computed.askAgain(actor, at, question), reply);
  }

  @Delete(':id/asked')
  @Can('update', 'deadlines')
  @ApiOperation({
    summary: 'Take a deadline off its rule, so that its day is set by hand',
    operationId: 'release-deadline',
  })
  @Returns(deadlines.record)
  async release(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Headers('if-match') match: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const at = { id: requireId(id), version: requireVersion(match) };
    return answered(await this.computed.release(actor, at), reply);
  }
}

function answered({ body, version }: { body: string; version: number }, reply: FastifyReply): BuiltJson {
  answerVersion(reply, version);
  return new BuiltJson(body);
}
