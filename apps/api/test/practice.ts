import { randomInt, randomUUID } from 'node:crypto';
import type { NewPatient, Role } from '@myotome/contract';
import type { InjectOptions } from 'fastify';
import { createStaff } from '../src/identity/create-staff';
import { createInvitation } from '../src/invitation/create-invitation';
import { system } from '../src/platform/audit';
import type { Reply, TestServer } from './server';

const password = 'a long enough password';

/** A practice of one spec, which no other spec sees. */
export interface TestPractice {
  readonly id: string;
  readonly server: TestServer;
}

/** Somebody who asks the server with a cookie. */
export interface Caller {
  readonly cookie: string;
  request(
    method: 'GET' | 'POST' | 'PUT',
    url: string,
    options?: Pick<InjectOptions, 'headers'> & { readonly body?: unknown },
  ): Promise<Reply>;
}

/** A new practice. */
export async function newPractice(server: TestServer): Promise<TestPractice> {
  const id = randomUUID();
  await server.database.inPractice(id, (tx) =>
    tx.practice.create({
      data: {
        id,
        name: 'Practice under test',
        address: '1 Test Street',
        phone: '020 7946 0100',
        email: 'practice@example.org',
        emergencyNumber: '999',
        crisisLines: [{ name: 'Samaritans', number: '116 123' }],
      },
    }),
  );
  return { id, server };
}

/** Asks with the given cookie. */
export function callerWith(server: TestServer, cookie: string): Caller {
  return {
    cookie,
    request: (method, url, { headers, body } = {}) =>
      server.request({
        method,
        url,
        headers: { cookie, ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
        ...(body !== undefined && { payload: JSON.stringify(body) }),
      }),
  };
}

/** The cookies that an answer sets, as the next request sends them. */
export function cookiesOf(reply: Reply): string {
  const set = reply.headers['set-cookie'];
  const lines = Array.isArray(set) ? set : [String(set ?? '')];
  return lines.map((line) => line.split(';', 1)[0]).join('; ');
}

/** A new person of the practice, who can sign in. */
export async function newLogin({ id, server }: TestPractice, role: Role) {
  const email = `${role}-${randomUUID()}@example.org`;
  const ids = await server.database.inPractice(id, (tx) =>
    createStaff(tx, id, { name: `The ${role}`, email, role, password }),
  );
  return { ...ids, email, password };
}

/** Each person sits at an address of their own, so that one spec does not use up the tries of another. */
export const anyAddress = (): string => `10.${randomInt(256)}.${randomInt(256)}.${randomInt(1, 255)}`;

/** Tries to sign in. */
export function signIn(
  server: TestServer,
  login: { readonly email: string; readonly password: string },
): Promise<Reply> {
  return server.request({
    method: 'POST',
    url: '/api/auth/sign-in/email',
    payload: { email: login.email, password: login.password },
    remoteAddress: anyAddress(),
  });
}

const signedIn = new WeakMap<TestPractice, Map<Role, Promise<Caller>>>();

async function signedInAs(practice: TestPractice, role: Role): Promise<Caller> {
  const login = await newLogin(practice, role);
  return callerWith(practice.server, cookiesOf(await signIn(practice.server, login)));
}

/** The one person of this role in the practice, signed in. Passwords are slow to check by intent, so this is done once. */
export function staffOf(practice: TestPractice, role: Role): Promise<Caller> {
  const people = signedIn.get(practice) ?? new Map<Role, Promise<Caller>>();
  signedIn.set(practice, people);
  const person = people.get(role) ?? signedInAs(practice, role);
  people.set(role, person);
  return person;
}

/** A plainly synthetic patient. */
export const patient: NewPatient = { givenName: 'Ada', familyName: 'Demo', birthDate: '1968-03-04', sex: 'female' };

/** An invitation made without going through reception. */
export async function invite(
  { id, server }: TestPractice,
  options: { readonly expiresInDays?: number; readonly now?: Date } = {},
) {
  const details = { identifier: '', phone: '', email: '', address: '', sex: 'female' as const, ...patient };
  return server.database.inPractice(id, (tx) =>
    createInvitation(tx, system(id), {
      patient: { ...details, sex: 'female' },
      expiresInDays: options.expiresInDays ?? 14,
      now: options.now,
    }),
  );
}
