import type { FieldProblem, ProblemDetails, ProblemName } from '@myotome/contract';

/** An expected failure of a request: one of the server's, or none reached us. */
export interface Problem extends Pick<ProblemDetails, 'retryAfter' | 'triesLeft' | 'currentVersion'> {
  readonly name: ProblemName | 'no-connection';
  readonly fields: readonly FieldProblem[];
}

/** What became of a request. */
export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

const prefix = '/problems/';

function isDetails(body: unknown): body is ProblemDetails {
  return typeof body === 'object' && body !== null && 'type' in body && typeof body.type === 'string';
}

/** Reads the body of a failed answer; anything that is no problem document is a failure of the server or of the line. */
export function problemFrom(status: number, body: unknown): Problem {
  if (status === 0) return { name: 'no-connection', fields: [] };
  if (!isDetails(body) || !body.type.startsWith(prefix))
    return { name: status === 401 ? 'intake-session-needed' : 'unavailable', fields: [] };
  const { retryAfter, triesLeft, currentVersion, fields = [] } = body;
  return { name: body.type.slice(prefix.length) as ProblemName, retryAfter, triesLeft, currentVersion, fields };
}

/** Whether the same request may well succeed later. */
export function mayPass(problem: Problem): boolean {
  return ['no-connection', 'unavailable', 'unexpected', 'too-many-requests'].includes(problem.name);
}
