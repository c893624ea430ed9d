import type { FastifyReply } from 'fastify';
import { BuiltJson } from '../shared/http/returns.js';
import { answerCreated, answerVersion } from '../shared/http/version-header.js';

interface Stored {
  readonly body: string;
  readonly version: number;
}

/** Answers a record that was made, or made before by the same request. */
export function made(
  reply: FastifyReply,
  location: string,
  { body, version, created }: Stored & { created: boolean },
) {
  answerCreated(reply, { location, version, created });
  return new BuiltJson(body);
}

/** Answers a record that was changed. */
export function changed(reply: FastifyReply, { body, version }: Stored) {
  answerVersion(reply, version);
  return new BuiltJson(body);
}
