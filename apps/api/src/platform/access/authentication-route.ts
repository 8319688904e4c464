import { fromNodeHeaders } from 'better-auth/node';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { problem } from '../problem';
import { answerThrown } from '../problem-filter';
import type { Settings } from '../settings';
import type { Authentication } from './authentication';

/** JSON's own spelling of a control character or of half a surrogate pair, which no column holds. */
const unstorable = /(?<!\\)(?:\\\\)*\\u(?:00|d[89a-f])/i;

function webRequest(request: FastifyRequest, settings: Settings): Request {
  const headers = fromNodeHeaders(request.headers);
  headers.delete('content-length');
  headers.set('x-myotome-client', request.ip);
  const body = request.body === undefined || request.body === null ? undefined : JSON.stringify(request.body);
  if (body !== undefined && unstorable.test(body)) throw problem('invalid-request');
  return new Request(new URL(request.url, settings.publicUrl), { method: request.method, headers, body });
}

async function answer(response: Response, reply: FastifyReply): Promise<FastifyReply> {
  reply.code(response.status);
  for (const [name, value] of response.headers) if (name !== 'set-cookie') reply.header(name, value);
  const cookies = response.headers.getSetCookie();
  if (cookies.length > 0) reply.header('set-cookie', cookies);
  return reply.send(await response.text());
}

/** Hands `/api/auth/*` to Better Auth. */
export function serveAuthentication(server: FastifyInstance, authentication: Authentication, settings: Settings): void {
  server.route({
    method: ['GET', 'POST'],
    url: '/api/auth/*',
    errorHandler: answerThrown,
    handler: async (request, reply) => answer(await authentication.handle(webRequest(request, settings)), reply),
  });
}
