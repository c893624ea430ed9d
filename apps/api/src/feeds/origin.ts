import type { FastifyRequest } from 'fastify';
import type { Config } from '../config.js';

/** Where people reach this installation: as configured, else as the request came. */
export const originOf = ({ PARADERO_ORIGIN: configured }: Config, request: FastifyRequest): string =>
  configured === undefined ? `${request.protocol}://${request.host}` : new URL(configured).origin;
