import { Body, Controller, Delete, Get, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { credentials, session, sessionState } from '@paradero/contract/session';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { CONFIG, type Config } from '../config.js';
import { Clock } from '../shared/clock.js';
import { Public, SignedIn, type SignedRequest } from '../shared/http/access.decorators.js';
import { Returns } from '../shared/http/returns.js';
import { Sessions } from './sessions.js';

@ApiTags('session')
@Controller('session')
export class SessionController {
  constructor(
    private readonly sessions: Sessions,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Post()
  @HttpCode(200)
  @Public('signing in')
  @ApiOperation({ summary: 'Sign in', operationId: 'sign-in' })
  @Returns(session)
  async open(
    @Body({ schema: credentials }) given: z.infer<typeof credentials>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const from = { address: request.ip, client: request.headers['user-agent'] };
    const { token, account } = await this.sessions.open(given, from);
    void reply.setCookie(this.sessions.cookieName, token, this.#cookie());
    return { account, today: this.clock.today() };
  }

  @Get()
  @Public('the page asks whether anybody is signed in before it shows the form')
  @ApiOperation({ summary: 'Who is signed in, if anybody', operationId: 'read-session' })
  @Returns(sessionState)
  async read(@Req() request: FastifyRequest) {
    const found = await this.sessions.find(request.cookies);
    const demo = await this.sessions.hasDemoAccounts();
    return { account: found?.account ?? null, today: this.clock.today(), demo };
  }

  @Delete()
  @HttpCode(204)
  @SignedIn()
  @ApiOperation({ summary: 'Sign out', operationId: 'sign-out' })
  async close(@Req() request: SignedRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    await this.sessions.close(request.sessionId);
    void reply.clearCookie(this.sessions.cookieName, this.#cookie()).header('Clear-Site-Data', '"cache"');
  }

  #cookie() {
    return { path: '/', httpOnly: true, sameSite: 'strict', secure: this.config.production } as const;
  }
}
