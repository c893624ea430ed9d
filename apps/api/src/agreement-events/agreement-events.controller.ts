import { Controller, Delete, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { agreementEvents } from '@paradero/contract/agreement-events';
import { problem } from '@paradero/contract/problem';
import type { Actor } from '@paradero/domain/access';
import { DomainError } from '@paradero/domain/domain-error';
import { requireId } from '../shared/controllers/require-id.js';
import { Can, CurrentActor } from '../shared/http/access.decorators.js';
import { Returns } from '../shared/http/returns.js';
import { RecordReader } from '../shared/records/record-reader.js';

/** Refuses to delete a link of a chain: terms were computed from it, so it is voided with a reason and stays. */
@ApiTags('agreement-events')
@Controller('agreement-events')
export class AgreementEventsController {
  constructor(private readonly reader: RecordReader) {}

  @Delete(':id')
  @Can('delete', 'agreement-events')
  @ApiOperation({
    summary: 'Always refused: set voidedAt and voidReason instead',
    operationId: 'delete-agreement-events',
  })
  @Returns(problem, 409)
  async delete(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<never> {
    await this.reader.one(actor, agreementEvents, requireId(id));
    throw new DomainError('event/void-instead', {
      errors: [
        { path: 'voidedAt', code: 'event/void-instead' },
        { path: 'voidReason', code: 'event/void-instead' },
      ],
    });
  }
}
