import { DomainError } from '@paradero/domain/domain-error';
import type { FastifyRequest } from 'fastify';

const safe = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses a write that another site makes with the user's cookie. Browsers send Sec-Fetch-Site; older ones send
 * Origin; a program without a browser sends neither and carries no cookie it did not ask for.
 */
export function requireSameOrigin(request: FastifyRequest): void {
  if (safe.has(request.method)) return;
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none')
    throw new DomainError('access/other-origin');
  const origin = request.headers.origin;
  if (site === undefined && origin !== undefined && URL.parse(origin)?.host !== request.headers.host) {
    throw new DomainError('access/other-origin');
  }
}

/** Refuses a body that is not JSON: another site's form can send every other kind without being asked. */
export function requireJson({ headers, body }: FastifyRequest): void {
  const said = body !== undefined && body !== null;
  if (said && !/^application\/json\s*(;|$)/i.test(headers['content-type'] ?? ''))
    throw new DomainError('request/not-json');
}
