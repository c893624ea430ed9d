import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import { RequestMethod } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { randomUUID } from 'node:crypto';
import 'reflect-metadata';
import { AppModule, type Settings } from './app.module.js';
import { describeApi } from './openapi.js';
import { serveWeb } from './web/serve-web.js';

/** JSON bodies are text of one record; files will come by their own way. */
const mostBodyBytes = 256 * 1024;

/** The program as one HTTP application, not yet listening. */
export async function createApp(settings: Settings): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    trustProxy: (_, hop) => hop < settings.config.PARADERO_TRUSTED_PROXIES,
    bodyLimit: mostBodyBytes,
    genReqId: () => randomUUID(),
    requestTimeout: 30_000,
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(settings), adapter, {
    logger: ['warn', 'error'],
  });
  app.setGlobalPrefix('api', { exclude: [{ path: 'calendar/:file', method: RequestMethod.GET }] });
  await app.register(helmet, {
    enableCSPNonces: true,
    contentSecurityPolicy: { useDefaults: false, directives: policy },
    ...headers,
  });
  await app.register(cookie);
  await app.register(compress, { encodings: ['br', 'gzip'] });
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onSend', async (request, reply) => {
      if (request.url.startsWith('/api/')) reply.header('Cache-Control', 'no-store');
      reply.header('X-Request-Id', request.id);
    });
  describeApi(app);
  await serveWeb(app);
  return app;
}

const policy = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'", 'data:', 'blob:'],
  fontSrc: ["'self'"],
  connectSrc: ["'self'"],
  manifestSrc: ["'self'"],
  baseUri: ["'none'"],
  formAction: ["'self'"],
  frameAncestors: ["'none'"],
};

const headers = {
  referrerPolicy: { policy: 'no-referrer' },
  crossOriginOpenerPolicy: { policy: 'same-origin' },
  crossOriginResourcePolicy: { policy: 'same-origin' },
} as const;
