import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { problem, problemDocument, type ProblemError } from './problem';
import { problemOf } from './problem-of';

/** Sends a problem as `application/problem+json`. */
export function sendProblem(reply: FastifyReply, error: ProblemError): void {
  const document = problemDocument(error);
  if (error.extra.retryAfter !== undefined) reply.header('retry-after', String(error.extra.retryAfter));
  reply.code(document.status).type('application/problem+json; charset=utf-8').send(JSON.stringify(document));
}

/** Turns whatever was thrown into a problem; a defect is logged and told to nobody. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  catch(thrown: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const known = problemOf(thrown);
    if (!known) request.log.error({ err: thrown }, 'defect');
    if (reply.sent) return;
    sendProblem(reply, known ?? problem('unexpected'));
  }
}
