import { problems, type FieldProblem, type ProblemDetails, type ProblemName } from '@myotome/contract';

/** What may be said beside the name of a problem. */
export type ProblemExtra = Partial<
  Pick<ProblemDetails, 'detail' | 'fields' | 'retryAfter' | 'triesLeft' | 'currentVersion'>
>;

/** An expected failure on its way to the client. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';

  constructor(
    readonly problem: ProblemName,
    readonly extra: ProblemExtra = {},
  ) {
    super(problem);
  }
}

/** Names an expected failure; `throw problem('stale-version', { currentVersion })`. */
export function problem(name: ProblemName, extra: ProblemExtra = {}): ProblemError {
  return new ProblemError(name, extra);
}

/** A request refused because of one field. */
export function invalidField(field: string, code: string): ProblemError {
  const fields: FieldProblem[] = [{ field, code }];
  return problem('invalid-request', { fields });
}

/** The RFC 9457 document for a problem. */
export function problemDocument({ problem: name, extra }: ProblemError): ProblemDetails {
  const { status, title } = problems[name];
  return { type: `/problems/${name}`, title, status, ...extra };
}
