import { Injectable } from '@nestjs/common';
import { role } from '@myotome/contract';
import { betterAuth } from 'better-auth/minimal';
import { prismaAdapter } from 'better-auth/adapters/prisma';
import { createAuthMiddleware } from 'better-auth/api';
import { fromNodeHeaders } from 'better-auth/node';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { v7 as newId } from 'uuid';
import { Database } from '../database/database';
import { Settings } from '../settings';
import { intakeSessionOf } from './intake-session';
import type { IntakeSession, Person } from './person';
import { RememberedPeople } from './remembered-people';
import { auditSignIn, type SignInOutcome } from './sign-in-audit';

const hour = 60 * 60;

/** Signed out after an hour without work, and after eight hours in any case. */
const idleSeconds = hour;
const longestSessionMs = 8 * hour * 1000;

const shortestPassword = 12;

/** Tries from one address in a minute. A whole practice may sign in from one address in the morning. */
const signInLimit = { window: 60, max: 30 };

function outcomeOf(context: {
  readonly body?: unknown;
  readonly context: { readonly newSession?: unknown };
}): SignInOutcome {
  const { body } = context;
  const email = typeof body === 'object' && body !== null && 'email' in body ? body.email : undefined;
  return {
    email: typeof email === 'string' ? email : '',
    succeeded: Boolean(context.context.newSession),
  };
}

function configure(database: Database, settings: Settings) {
  return betterAuth({
    appName: 'Myotome',
    baseURL: settings.publicUrl,
    basePath: '/api/auth',
    secret: settings.secret,
    // On a developer's machine the same server goes by several names.
    trustedOrigins: settings.production ? [] : ['http://localhost:*', 'http://127.0.0.1:*', 'http://[::1]:*'],
    database: prismaAdapter(database.identity, { provider: 'postgresql' }),
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: shortestPassword },
    session: { expiresIn: idleSeconds, updateAge: 5 * 60 },
    rateLimit: {
      enabled: true,
      storage: 'database',
      window: 60,
      max: 300,
      customRules: { '/sign-in/email': signInLimit },
    },
    advanced: {
      cookiePrefix: 'myotome',
      useSecureCookies: settings.secure,
      defaultCookieAttributes: { sameSite: 'strict', httpOnly: true },
      database: { generateId: () => newId() },
      // Filled by `authenticationRequest` from the connection itself, never by the client.
      ipAddress: { ipAddressHeaders: ['x-myotome-client'] },
    },
    logger: { disabled: true },
    telemetry: { enabled: false },
    hooks: {
      after: createAuthMiddleware(async (context) => {
        if (context.path === '/sign-in/email') await auditSignIn(database, outcomeOf(context));
      }),
    },
  });
}

/** Who is signed in, by Better Auth. */
@Injectable()
export class Authentication {
  private readonly auth: ReturnType<typeof configure>;
  private readonly people = new RememberedPeople();

  constructor(
    private readonly database: Database,
    private readonly settings: Settings,
  ) {
    this.auth = configure(database, settings);
  }

  /** Answers a request of Better Auth's own protocol (sign-in, sign-out, session). */
  handle(request: Request): Promise<Response> {
    this.people.forget(request.headers.get('cookie') ?? '');
    return this.auth.handler(request);
  }

  /** The patient's session that the request carries. */
  intakeOf(request: FastifyRequest): IntakeSession | undefined {
    return intakeSessionOf(request, this.settings);
  }

  /** The person whose session the request carries; a session in use is prolonged by a cookie on the reply. */
  async personOf(request: FastifyRequest, reply: FastifyReply): Promise<Person | undefined> {
    const { cookie } = request.headers;
    if (!cookie) return undefined;
    const now = Date.now();
    const known = this.people.find(cookie, now);
    if (known) return known;
    const person = await this.findPerson(request, reply);
    if (person) this.people.remember(cookie, person, now);
    return person;
  }

  private async findPerson(request: FastifyRequest, reply: FastifyReply): Promise<Person | undefined> {
    const found = await this.auth.api.getSession({ headers: fromNodeHeaders(request.headers), returnHeaders: true });
    if (!found.response) return undefined;
    const { session, user } = found.response;
    if (Date.now() - session.createdAt.getTime() > longestSessionMs) return undefined;
    const prolonged = found.headers.getSetCookie();
    if (prolonged.length > 0) reply.header('set-cookie', prolonged);
    const membership = await this.database.membershipOf(user.id);
    return membership && { userId: user.id, ...membership, role: role.parse(membership.role) };
  }
}
