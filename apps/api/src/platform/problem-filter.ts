import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { problem, problemDocument, type ProblemError } from './problem';
import { problemOf } from './problem-of';

/** Sends a problem as `application/problem+json`. */
function sendProblem(reply: FastifyReply, error: ProblemError): void {
  const document = problemDocument(error);
  if (error.extra.retryAfter !== undefined) reply.header('retry-after', String(error.extra.retryAfter));
  reply.code(document.status).type('application/problem+json; charset=utf-8').send(JSON.stringify(document));
}

/** Answers whatever was thrown with a problem; a defect is logged and told to nobody. */
export function answerThrown(thrown: unknown, request: FastifyRequest, reply: FastifyReply): void {
  const known = problemOf(thrown);
  if (!known) request.log.error({ err: thrown }, 'defect');
  if (!reply.sent) sendProblem(reply, known ?? problem('unexpected'));
}

/** The same for every route that Nest serves. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  catch(thrown: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    answerThrown(thrown, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>());
  }
}
