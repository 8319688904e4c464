import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Role } from '@myotome/contract';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '../audit';

/** A person of a practice who is signed in. */
export interface Person extends Actor {
  readonly userId: string;
  readonly staffId: string;
  readonly role: Role;
}

/** The draft or sealed intake that a patient's session opens. */
export interface IntakeSession {
  readonly practiceId: string;
  readonly intakeId: string;
  readonly pathwayId: string;
  /** Whether the browser is one that others use next. */
  readonly tablet?: boolean;
}

interface Caller {
  person?: Person;
  intake?: IntakeSession;
}

const callers = new WeakMap<FastifyRequest, Caller>();

/** What the guard found out about who is calling. */
export function callerOf(request: FastifyRequest): Caller {
  const known = callers.get(request);
  if (known) return known;
  const caller: Caller = {};
  callers.set(request, caller);
  return caller;
}

/** The person signed in; only on routes with `@Can` or `@AnyRole`. */
export const SignedIn = createParamDecorator((_: unknown, context: ExecutionContext): Person => {
  const { person } = callerOf(context.switchToHttp().getRequest<FastifyRequest>());
  if (!person) throw new Error('@SignedIn needs @Can or @AnyRole on its route');
  return person;
});

/** The patient's session; only on routes with `@PatientOnly`. */
export const InIntake = createParamDecorator((_: unknown, context: ExecutionContext): IntakeSession => {
  const { intake } = callerOf(context.switchToHttp().getRequest<FastifyRequest>());
  if (!intake) throw new Error('@InIntake needs @PatientOnly on its route');
  return intake;
});
