import { HttpErrorResponse } from '@angular/common/http';
import { problemDetails, type ProblemDetails, type ProblemName } from '@myotome/contract';

/** The problem details behind any failure of a request; a lost connection and a defect get words of their own. */
export function problemOf(error: unknown): ProblemDetails {
  if (error instanceof HttpErrorResponse) {
    const named = problemDetails.safeParse(parsed(error.error));
    if (named.success) return named.data;
    if (error.status === 0) {
      return {
        type: 'about:blank',
        status: 0,
        title: 'No connection to the server',
        detail: 'Nothing was saved. Try again in a moment.',
      };
    }
    return { type: 'about:blank', status: error.status, title: 'The server did not answer as expected' };
  }
  return { type: 'about:blank', status: 0, title: 'This page could not read the answer from the server' };
}

/** Whether a problem is the named one. */
export function isProblem(problem: ProblemDetails, name: ProblemName): boolean {
  return problem.type === `/problems/${name}`;
}

/** The problem in one or two sentences for a person. */
export function problemWords(problem: ProblemDetails): string {
  const fields = problem.fields?.map((field) => field.detail ?? `${field.field}: ${field.code}`) ?? [];
  return [problem.title, problem.detail, ...fields].filter((part) => part).join('. ');
}

/** Bodies of failed requests may arrive as text. */
function parsed(body: unknown): unknown {
  if (typeof body !== 'string') return body;
  try {
    return JSON.parse(body);
  } catch {
    // A SyntaxError: the body is not JSON (a proxy's error page), so it names no problem.
    return undefined;
  }
}
