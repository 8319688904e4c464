import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { id } from '@myotome/contract';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { problem } from '../platform/problem';
import { expectedVersion } from '../platform/version';

/** A record named by the path of a route. */
export const byId = z.object({ id });

/**
 * What a route changes: its path, read by the given schema, and the version in If-Match.
 * A path that cannot be read leads nowhere: `not-found`.
 */
export const Changing = createParamDecorator((path: z.ZodObject, context: ExecutionContext) => {
  const request = context.switchToHttp().getRequest<FastifyRequest>();
  const read = path.safeParse(request.params);
  if (!read.success) throw problem('not-found');
  return { ...read.data, version: expectedVersion(request) };
});
