import { HttpException } from '@nestjs/common';
import type { ProblemName } from '@myotome/contract';
import { problem, ProblemError } from './problem';

const byStatus: Readonly<Record<number, ProblemName>> = {
  400: 'malformed-request',
  404: 'not-found',
  405: 'not-found',
  413: 'too-large',
  414: 'too-large',
  415: 'unsupported-media-type',
  429: 'too-many-requests',
  431: 'too-large',
  503: 'unavailable',
};

/** Prisma, Node and PostgreSQL: the database cannot be reached, is stopping or starting, or has no connection free. */
const unreachable = new Set([
  ...['P1000', 'P1001', 'P1002', 'P1008', 'P1017', 'P2024', 'P2028'],
  ...['ECONNREFUSED', 'ECONNRESET', '57P01', '57P02', '57P03', '53300'],
]);

/** PostgreSQL: text it cannot hold (half a surrogate, a NUL), or a number beyond its column. */
const unstorable = new Set(['22021', '22P05', '22P02', '22003', '22007', '22008']);

/** Where a database error may keep its code, and where the error beneath it. */
const codeFields = ['code', 'originalCode'];
const innerFields = ['meta', 'driverAdapterError'];

function codesOf(error: unknown): readonly string[] {
  if (typeof error !== 'object' || error === null) return [];
  const fields = new Map<string, unknown>(Object.entries(error));
  const own = codeFields.map((field) => fields.get(field)).filter((code) => typeof code === 'string');
  const inner = [...innerFields.map((field) => fields.get(field)), error instanceof Error ? error.cause : undefined];
  return [...own, ...inner.flatMap(codesOf)];
}

function statusOf(error: unknown): number | undefined {
  if (error instanceof HttpException) return error.getStatus();
  if (typeof error !== 'object' || error === null || !('statusCode' in error)) return undefined;
  return typeof error.statusCode === 'number' ? error.statusCode : undefined;
}

/** Which problem a thrown thing is; undefined when it is a defect. */
export function problemOf(error: unknown): ProblemError | undefined {
  if (error instanceof ProblemError) return error;
  const name = byStatus[statusOf(error) ?? 0];
  if (name) return problem(name);
  const codes = codesOf(error);
  if (codes.some((code) => unreachable.has(code))) return problem('unavailable', { retryAfter: 2 });
  return codes.some((code) => unstorable.has(code)) ? problem('invalid-request') : undefined;
}
