import {
  Body,
  Controller,
  Delete,
  Get,
  Headers,
  HttpCode,
  Param,
  Patch,
  Post,
  Req,
  Res,
} from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { accounts } from '@paradero/contract/accounts';
import { acceptance, accountChanges, invitation, invited, openSessions } from '@paradero/contract/session';
import type { Actor } from '@paradero/domain/access';
import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import { Can, CurrentActor, Public, type SignedRequest } from '../shared/http/access.decorators.js';
import { BuiltJson, Returns } from '../shared/http/returns.js';
import { answerVersion, requireVersion } from '../shared/http/version-header.js';
import { requireId } from '../shared/controllers/require-id.js';
import { Accounts } from './accounts.js';

const linkOf = ({ id, token, expiresAt }: { id: string; token: string; expiresAt: Date }) => ({
  id,
  // The token stands behind `#`, which browsers send to nobody and servers never log.
  path: `/invitation#${token}`,
  expiresAt: expiresAt.toISOString(),
});

@ApiTags('accounts')
@Controller('accounts')
export class AccountsController {
  constructor(private readonly accounts: Accounts) {}

  @Post()
  @Can('create', 'accounts')
  @ApiOperation({ summary: 'Invite a colleague', operationId: 'invite-account' })
  @Returns(invited, 201)
  async invite(
    @CurrentActor() actor: Actor,
    @Body({ schema: invitation }) given: z.output<typeof invitation>,
  ) {
    return linkOf(await this.accounts.invite(actor, given));
  }

  @Post(':id/invitation')
  @Can('update', 'accounts')
  @ApiOperation({
    summary: 'Invite again: the former password and link stop working',
    operationId: 'invite-account-again',
  })
  @Returns(invited, 201)
  async inviteAgain(@CurrentActor() actor: Actor, @Param('id') id: string) {
    return linkOf(await this.accounts.inviteAgain(actor, requireId(id)));
  }

  @Patch(':id')
  @Can('update', 'accounts')
  @ApiOperation({ summary: 'Change or disable an account', operationId: 'change-account' })
  @Returns(accounts.record)
  async change(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Headers('if-match') match: string | undefined,
    @Body({ schema: accountChanges }) changes: z.output<typeof accountChanges>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const { body, version } = await this.accounts.change(
      actor,
      requireId(id),
      requireVersion(match),
      changes,
    );
    answerVersion(reply, version);
    return new BuiltJson(body);
  }

  @Get(':id/sessions')
  @Can('update', 'accounts')
  @ApiOperation({ summary: 'Browsers an account is signed in with', operationId: 'list-account-sessions' })
  @Returns(openSessions)
  async sessions(@CurrentActor() actor: Actor, @Param('id') id: string, @Req() request: SignedRequest) {
    return { data: await this.accounts.sessionsOf(actor, requireId(id), request.sessionId) };
  }

  @Delete(':id/sessions')
  @HttpCode(204)
  @Can('update', 'accounts')
  @ApiOperation({ summary: 'Sign an account out everywhere', operationId: 'end-account-sessions' })
  async endSessions(@CurrentActor() actor: Actor, @Param('id') id: string) {
    await this.accounts.endSessions(actor, requireId(id));
  }
}

@ApiTags('accounts')
@Controller('invitation')
export class InvitationController {
  constructor(private readonly accounts: Accounts) {}

  @Post()
  @HttpCode(204)
  @Public('whoever holds an invitation sets the first password')
  @ApiOperation({ summary: 'Accept an invitation', operationId: 'accept-invitation' })
  async accept(@Body({ schema: acceptance }) { token, password }: z.output<typeof acceptance>) {
    await this.accounts.accept(token, password);
  }
}
