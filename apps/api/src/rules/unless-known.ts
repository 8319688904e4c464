import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Tagged } from './catalogues';

/** Whether one of the entity tags in If-None-Match is this one; a compressing proxy may have weakened it on its way. */
function isKnown(header: string | undefined, tag: string): boolean {
  return (header ?? '').split(',').some((known) => known.trim().replace(/^W\//, '') === tag);
}

/**
 * Answers with the content, or with 304 and nothing when the browser has it already. Whoever keeps it asks again
 * before each use, because a new version of the rules must show at once.
 */
export function unlessKnown<T>(
  { content, tag }: Tagged<T>,
  request: Pick<FastifyRequest, 'headers'>,
  reply: FastifyReply,
): T | undefined {
  reply.header('etag', tag).header('cache-control', 'private, no-cache');
  if (!isKnown(request.headers['if-none-match'], tag)) return content;
  reply.code(304);
  return undefined;
}
