import { Injectable, StandardSchemaValidationPipe, type ArgumentMetadata } from '@nestjs/common';
import type { FieldProblem } from '@myotome/contract';
import { problem, type ProblemError } from './problem';

type Path = readonly (PropertyKey | { readonly key: PropertyKey })[];

interface Issue {
  readonly message: string;
  readonly path?: Path;
  readonly code?: string;
  /** Of a value that may take several forms: what keeps it from each. */
  readonly errors?: readonly (readonly Issue[])[];
}

/** Field names are the client's own words and may be as long as it likes. */
const longestField = 120;
const longestDetail = 200;
const mostFields = 50;

function fieldOf({ path = [] }: Issue): string {
  const names = path.map((segment) => String(typeof segment === 'object' ? segment.key : segment));
  return names.join('.').slice(0, longestField);
}

/** A form of which a whole part is missing is not the one that was meant, if another has faults in its parts alone. */
function likeliestForm(forms: readonly (readonly Issue[])[]): readonly Issue[] {
  const faults = (form: readonly Issue[]): number => form.filter(({ code }) => code === 'invalid_type').length;
  return [...forms].sort((a, b) => faults(a) - faults(b) || a.length - b.length)[0] ?? [];
}

function withinForms(issue: Issue): readonly Issue[] {
  if (!issue.errors?.length) return [issue];
  return likeliestForm(issue.errors).flatMap((inner) =>
    withinForms({ ...inner, path: [...(issue.path ?? []), ...(inner.path ?? [])] }),
  );
}

function describe(issue: Issue): FieldProblem {
  return { field: fieldOf(issue), code: issue.code ?? 'invalid', detail: issue.message.slice(0, longestDetail) };
}

function refusal(issues: readonly Issue[]): ProblemError {
  return problem('invalid-request', { fields: issues.flatMap(withinForms).slice(0, mostFields).map(describe) });
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
