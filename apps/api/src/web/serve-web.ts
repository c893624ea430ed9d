import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../../web/dist', import.meta.url));

/** Serves the built web beside the API; every path it does not know is the application's own. */
export async function serveWeb(app: NestFastifyApplication): Promise<void> {
  if (!existsSync(join(folder, 'index.html'))) return;
  const index = await readFile(join(folder, 'index.html'), 'utf8');
  const page = (_: FastifyRequest, reply: FastifyReply) => {
    const html = index.replaceAll('{{csp-nonce}}', reply.cspNonce.style);
    return reply.type('text/html; charset=utf-8').header('Cache-Control', 'no-store').send(html);
  };
  const server = app.getHttpAdapter().getInstance();
  await server.register(fastifyStatic, {
    root: join(folder, 'assets'),
    prefix: '/assets/',
    immutable: true,
    maxAge: '365d',
  });
  server.get('/favicon.svg', (_, reply) => reply.sendFile('favicon.svg', folder));
  server.get('/', page);
  server.get('/*', (request, reply) =>
    request.url.startsWith('/api') ? reply.callNotFound() : page(request, reply),
  );
}
