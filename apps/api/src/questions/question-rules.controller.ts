import { Body, Controller, Get, Headers, Param, Put, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  questionRule,
  questionRuleChange,
  questionRuleList,
  type QuestionRuleChange,
} from '@paradero/contract/views/question-rules';
import type { Actor } from '@paradero/domain/access';
import type { FastifyReply } from 'fastify';
import { Can, CurrentActor } from '../shared/http/access.decorators.js';
import { Returns } from '../shared/http/returns.js';
import { answerVersion, requireVersion } from '../shared/http/version-header.js';
import { QuestionRules } from './question-rules.js';

@ApiTags('questions')
@Controller('question-rules')
export class QuestionRulesController {
  constructor(private readonly rules: QuestionRules) {}

  @Get()
  @Can('list', 'question-rules')
  @ApiOperation({
    summary: 'The rules that raise questions, as they run in my organisation',
    operationId: 'list-question-rules',
  })
  @Returns(questionRuleList)
  list(@CurrentActor() actor: Actor) {
    return this.rules.list(actor);
  }

  @Put(':code')
  @Can('update', 'question-rules')
  @ApiOperation({
    summary: 'Switch a rule off with a reason, or change its thresholds',
    operationId: 'change-question-rule',
  })
  @Returns(questionRule)
  async change(
    @CurrentActor() actor: Actor,
    @Param('code') code: string,
    @Headers('if-match') match: string | undefined,
    @Body({ schema: questionRuleChange }) given: QuestionRuleChange,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const rule = await this.rules.change(actor, { code, version: requireVersion(match) }, given);
    answerVersion(reply, rule.version);
    return rule;
  }
}
