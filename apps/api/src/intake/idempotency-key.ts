import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { invalidField } from '../platform/problem';

/** The Idempotency-Key of a request: a UUID the client makes once and repeats with every try. */
export const IdempotencyKey = createParamDecorator((_: unknown, context: ExecutionContext): string => {
  const { headers } = context.switchToHttp().getRequest<FastifyRequest>();
  const key = z.uuid().safeParse(headers['idempotency-key']);
  if (!key.success) throw invalidField('Idempotency-Key', 'not-a-uuid');
  return key.data;
});
