import { Catch, HttpException, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Problem } from '@paradero/contract/problem';
import { DomainError } from '@paradero/domain/domain-error';
import { isDatabaseError } from '@paradero/prisma/database-error';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { statusOf } from './status.js';

/** Turns every error into problem+json. What nobody foresaw is logged once with the request id and not shown. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  readonly #logger = new Logger('Problem');

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const refusal = refusalOf(error);
    if (!refusal) this.#logger.error(`${request.id} ${withoutTokens(storyOf(error))}`);
    const { code, details } = refusal ?? { code: 'server/unexpected', details: {} };
    const body = { ...details, ...shape(code), requestId: request.id } satisfies Problem;
    const reply = http.getResponse<FastifyReply>();
    if (typeof details['retryAfter'] === 'number') reply.header('Retry-After', details['retryAfter']);
    void reply.status(body.status).type('application/problem+json').send(JSON.stringify(body));
  }
}

const storyOf = (error: unknown) => (error instanceof Error ? (error.stack ?? error.message) : String(error));

// The address of a calendar feed is its key.
const withoutTokens = (text: string) => text.replaceAll(/(\/calendar\/)[^\s"'`)]+/g, '$1…');

function shape(code: string) {
  const status = statusOf(code);
  return { type: `urn:paradero:problem:${code.replace('/', ':')}`, title: code, status, code };
}

function refusalOf(error: unknown): { code: string; details: Record<string, unknown> } | undefined {
  if (error instanceof DomainError) return { code: error.code, details: error.details };
  if (isOverload(error)) return { code: 'server/busy', details: { retryAfter: 5 } };
  const status = error instanceof HttpException ? error.getStatus() : fastifyStatus(error);
  if (status === undefined || status >= 500) return undefined;
  return { code: frameworkCodes[status] ?? 'request/malformed', details: {} };
}

// A statement that took too long, or no free connection in time: pg says the latter in words only.
const isOverload = (error: unknown) =>
  isDatabaseError(error, '57014') ||
  (error instanceof Error && error.message === 'timeout exceeded when trying to connect');

const frameworkCodes: Readonly<Record<number, string>> = {
  404: 'route/not-found',
  413: 'request/too-large',
  415: 'request/not-json',
};

function fastifyStatus(error: unknown): number | undefined {
  if (!(error instanceof Error) || !('statusCode' in error)) return undefined;
  return typeof error.statusCode === 'number' ? error.statusCode : undefined;
}
