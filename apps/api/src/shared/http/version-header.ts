import { DomainError } from '@paradero/domain/domain-error';
import type { FastifyReply } from 'fastify';

/** The strong entity tag of a version (RFC 9110, section 8.8.3). */
const etag = (version: number): string => `"${version}"`;

/** Says of a new record where it stands and which version it has; 200 when the request had come before. */
export function answerCreated(
  reply: FastifyReply,
  { location, version, created }: { location: string; version: number; created: boolean },
): void {
  void reply
    .status(created ? 201 : 200)
    .header('ETag', etag(version))
    .header('Location', location);
}

/** Says which version of a record is answered. */
export function answerVersion(reply: FastifyReply, version: number): void {
  void reply.header('ETag', etag(version));
}

/** The version a write was made from, out of `If-Match`; its absence is 428 (RFC 6585, section 3). */
export function requireVersion(header: string | undefined): number {
  if (header === undefined) throw new DomainError('record/version-missing');
  const version = /^"(\d{1,9})"$/.exec(header)?.[1];
  if (version === undefined)
    throw new DomainError('record/invalid', { errors: [{ path: 'If-Match', code: 'version/not-a-tag' }] });
  return Number(version);
}
