import type { FastifyReply } from 'fastify';
import { BuiltJson } from '../shared/http/returns.js';
import { etag } from '../shared/http/version-header.js';

interface Stored {
  readonly body: string;
  readonly version: number;
}

/** Answers a record that was made, or made before by the same request. */
export function made(
  reply: FastifyReply,
  at: string,
  { body, version, created }: Stored & { created: boolean },
) {
  void reply
    .status(created ? 201 : 200)
    .header('ETag', etag(version))
    .header('Location', at);
  return new BuiltJson(body);
}

/** Answers a record that was changed. */
export function changed(reply: FastifyReply, { body, version }: Stored) {
  void reply.header('ETag', etag(version));
  return new BuiltJson(body);
}
