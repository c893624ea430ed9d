import {
  applyDecorators,
  Injectable,
  SetMetadata,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { ApiResponse, type ApiResponseOptions } from '@nestjs/swagger';
import { problem } from '@paradero/contract/problem';
import type { FastifyReply } from 'fastify';
import { map, type Observable } from 'rxjs';
import { z } from 'zod';

const RETURNS = 'paradero:returns';

/** JSON that PostgreSQL built from a select list the contract decided; it leaves as it is. */
export class BuiltJson {
  constructor(readonly text: string) {}
}

/** Declares the body of a route. A route that declares none has none. */
export const Returns = (schema: z.ZodType, status = 200) =>
  applyDecorators(
    SetMetadata(RETURNS, schema),
    ApiResponse(describe(status, schema)),
    ApiResponse(describe('4XX', problem)),
  );

/** Declares that a route answers a stream it writes itself, such as an export or a page. */
export const Streams = (contentType: string) =>
  applyDecorators(
    SetMetadata(RETURNS, 'stream'),
    ApiResponse({
      status: 200,
      description: contentType,
      content: { [contentType]: { schema: { type: 'string' } } },
    }),
    ApiResponse(describe('4XX', problem)),
  );

// @nestjs/swagger takes `standardSchema` here but its type for responses does not list it yet.
const describe = (status: number | '4XX', schema: z.ZodType) =>
  ({
    status,
    description: schema.meta()?.description ?? '',
    standardSchema: schema,
  }) as unknown as ApiResponseOptions;

/** Lets only declared bodies leave: fields the schema does not name are dropped. */
@Injectable()
export class ReturnsInterceptor implements NestInterceptor {
  constructor(private readonly reflector: Reflector) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    const declared = this.reflector.get<z.ZodType | 'stream' | undefined>(RETURNS, context.getHandler());
    return next.handle().pipe(map((body: unknown) => outgoing(declared, body, reply)));
  }
}

function outgoing(declared: z.ZodType | 'stream' | undefined, body: unknown, reply: FastifyReply): unknown {
  if (declared === undefined) return undefined;
  if (declared === 'stream') return body;
  void reply.type('application/json; charset=utf-8');
  return body instanceof BuiltJson ? body.text : JSON.stringify(declared.parse(body));
}
