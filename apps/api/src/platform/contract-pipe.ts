import { Injectable, StandardSchemaValidationPipe, type ArgumentMetadata } from '@nestjs/common';
import type { FieldProblem } from '@myotome/contract';
import { problem, type ProblemError } from './problem';

type Issue = { readonly message: string; readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[]; readonly code?: string };

/** Field names are the client's own words and may be as long as it likes. */
const longestField = 120;
const mostFields = 50;

function fieldOf({ path = [] }: Issue): string {
  const names = path.map((segment) => String(typeof segment === 'object' ? segment.key : segment));
  return names.join('.').slice(0, longestField);
}

function describe(issue: Issue): FieldProblem {
  return { field: fieldOf(issue), code: issue.code ?? 'invalid', detail: issue.message.slice(0, 200) };
}

function refusal(issues: readonly Issue[]): ProblemError {
  return problem('invalid-request', { fields: issues.slice(0, mostFields).map(describe) });
}

/** Checks body, query and parameters against the schema named beside them; an unreadable path leads nowhere. */
@Injectable()
export class ContractPipe extends StandardSchemaValidationPipe {
  constructor() {
    super({ exceptionFactory: refusal });
  }

  override async transform<T>(value: T, metadata: ArgumentMetadata): Promise<T> {
    if (metadata.type !== 'param' || !metadata.schema) return super.transform(value, metadata);
    const result = await metadata.schema['~standard'].validate(value);
    if (result.issues) throw problem('not-found');
    return result.value as T;
  }
}
