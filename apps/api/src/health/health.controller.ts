import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { DomainError } from '@paradero/domain/domain-error';
import { Pool } from '../shared/pool.js';
import { z } from 'zod';
import { Public } from '../shared/http/access.decorators.js';
import { Returns } from '../shared/http/returns.js';

const health = z.object({ status: z.literal('ok') }).meta({ id: 'Health' });

@ApiTags('health')
@Controller()
export class HealthController {
  constructor(private readonly pool: Pool) {}

  @Get('health')
  @Public('a balancer asks whether the process lives')
  @ApiOperation({ summary: 'Whether the process lives', operationId: 'health' })
  @Returns(health)
  live() {
    return { status: 'ok' };
  }

  @Get('ready')
  @Public('a balancer asks whether to send requests here')
  @ApiOperation({ summary: 'Whether the database answers', operationId: 'ready' })
  @Returns(health)
  async ready() {
    const answers = await this.pool.query('select 1').then(
      () => true,
      () => false,
    );
    if (!answers) throw new DomainError('server/not-ready');
    return { status: 'ok' };
  }
}
