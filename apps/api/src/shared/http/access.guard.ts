import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { can } from '@paradero/domain/access';
import { DomainError } from '@paradero/domain/domain-error';
import { Sessions } from '../../session/sessions.js';
import { ACCESS, type Access, type SignedRequest } from './access.decorators.js';
import { requireJson, requireSameOrigin } from './same-origin.js';

/** The one gate: same origin, session, role. Which rows and fields follow is decided where records are read. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: Sessions,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const access = this.reflector.getAllAndOverride<Access | undefined>(ACCESS, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (!access) throw new DomainError('access/undeclared');
    const request = context.switchToHttp().getRequest<SignedRequest>();
    requireSameOrigin(request);
    requireJson(request);
    if ('public' in access) return true;
    const session = await this.sessions.find(request.cookies);
    if (!session) throw new DomainError('session/none');
    request.actor = session.actor;
    request.sessionId = session.id;
    if ('action' in access && !can(session.actor, access.action, access.resource))
      throw new DomainError('access/denied');
    return true;
  }
}
