import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiBody, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  deadlineAnswer,
  deadlineQuestion,
  deadlineRuleList,
  type DeadlineQuestion,
} from '@paradero/contract/views/deadlines';
import type { Actor } from '@paradero/domain/access';
import { Can, CurrentActor } from '../shared/http/access.decorators.js';
import { Returns } from '../shared/http/returns.js';
import { DeadlineAnswers } from './deadline-answers.js';
import { examples } from './examples.js';

@ApiTags('deadlines')
@Controller('deadlines')
export class DeadlinesController {
  constructor(private readonly answers: DeadlineAnswers) {}

  @Get('rules')
  @Can('read', 'deadlines')
  @ApiOperation({ summary: 'The deadline rules, each with its authority', operationId: 'deadline-rules' })
  @Returns(deadlineRuleList)
  rules() {
    return { data: this.answers.rules() };
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
}
