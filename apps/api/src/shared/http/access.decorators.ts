import { createParamDecorator, SetMetadata, type ExecutionContext } from '@nestjs/common';
import type { Action, Actor } from '@paradero/domain/access';
import type { FastifyRequest } from 'fastify';

/** What a route needs: an action on a resource, any signed-in account, or nothing for a reason. */
export type Access = { action: Action; resource: string } | { signedIn: true } | { public: string };

/** A request behind the guard. */
export type SignedRequest = FastifyRequest & { actor: Actor; sessionId: string };

export const ACCESS = 'paradero:access';

/** Declares what a route does; the guard refuses a route that declares nothing. */
export const Can = (action: Action, resource: string) =>
  SetMetadata(ACCESS, { action, resource } satisfies Access);

/** A route for whoever is signed in, about the own account only. */
export const SignedIn = () => SetMetadata(ACCESS, { signedIn: true } satisfies Access);

/** A route without an account; the reason is part of the declaration. */
export const Public = (reason: string) => SetMetadata(ACCESS, { public: reason } satisfies Access);

/** The account behind the request. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  return context.switchToHttp().getRequest<SignedRequest>().actor;
});
