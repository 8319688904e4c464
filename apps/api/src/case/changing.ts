import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { id } from '@myotome/contract';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { problem } from '../platform/problem';
import { expectedVersion } from '../platform/version';

/** What a path names. Nest would take a bare schema for a pipe, since it has a method of the same name. */
interface Path {
  readonly path: z.ZodObject;
}

/** A record named by the path of a route. */
export const byId: Path = { path: z.object({ id }) };

/** A condition of a case. */
export const byIdAndCondition: Path = { path: z.object({ id, condition: z.string().max(60) }) };

/**
 * What a route changes: its path, read by the given schema, and the version in If-Match.
 * A path that cannot be read leads nowhere: `not-found`.
 */
export const Changing = createParamDecorator(({ path }: Path, context: ExecutionContext) => {
  const request = context.switchToHttp().getRequest<FastifyRequest>();
  const read = path.safeParse(request.params);
  if (!read.success) throw problem('not-found');
  return { ...read.data, version: expectedVersion(request) };
});
