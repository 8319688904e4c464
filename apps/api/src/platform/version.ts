import {
  createParamDecorator,
  Injectable,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { tap, type Observable } from 'rxjs';
import { invalidField, problem } from './problem';

/** Compressing proxies weaken an entity tag on its way, so `W/"7"` means "7" too. */
const entityTag = /^(?:W\/)?"(\d{1,9})"$/;

/**
 * The version a client says it is changing.
 *
 * @throws ProblemError `version-needed` without If-Match, `invalid-request` when it is no version
 */
export function expectedVersion(request: Pick<FastifyRequest, 'headers'>): number {
  const header = request.headers['if-match'];
  if (header === undefined) throw problem('version-needed');
  const match = entityTag.exec(header.trim());
  if (!match) throw invalidField('If-Match', 'not-a-version');
  return Number(match[1]);
}

/** The version in If-Match, as a number. */
export const IfMatch = createParamDecorator((_: unknown, context: ExecutionContext): number =>
  expectedVersion(context.switchToHttp().getRequest<FastifyRequest>()),
);

function versionOf(body: unknown): number | undefined {
  if (typeof body !== 'object' || body === null || !('version' in body)) return undefined;
  return typeof body.version === 'number' ? body.version : undefined;
}

/** Gives every answer that carries a version the entity tag to change it by. */
@Injectable()
export class VersionTag implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    return next.handle().pipe(
      tap((body: unknown) => {
        const version = versionOf(body);
        if (version === undefined) return;
        context.switchToHttp().getResponse<FastifyReply>().header('etag', `"${version}"`);
      }),
    );
  }
}
