import { createHmac, timingSafeEqual } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Settings } from '../settings';
import type { IntakeSession } from './person';

const cookieName = 'myotome_intake';
const cookiePath = '/api/v1/intake';
const lifetimeSeconds = 12 * 60 * 60;
const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function signature(settings: Settings, value: string): Buffer {
  return createHmac('sha256', settings.secret).update('myotome intake session\0').update(value).digest();
}

function isSigned(settings: Settings, value: string, sent: string): boolean {
  const expected = signature(settings, value);
  const given = Buffer.from(sent, 'base64url');
  return given.length === expected.length && timingSafeEqual(given, expected);
}

/** The cookie's value: practice, intake, pathway and the second it ends, with a signature over them. */
export function sealIntakeSession(settings: Settings, session: IntakeSession, now: Date): string {
  const ends = Math.floor(now.getTime() / 1000) + lifetimeSeconds;
  const value = `${session.practiceId}.${session.intakeId}.${session.pathwayId}.${ends}`;
  return `${value}.${signature(settings, value).toString('base64url')}`;
}

/** The session in a cookie's value; undefined when it was not made here or has ended. */
export function openIntakeSession(settings: Settings, cookie: string, now: Date): IntakeSession | undefined {
  const [practiceId = '', intakeId = '', pathwayId = '', ends = '', sent = ''] = cookie.split('.');
  if (!uuid.test(practiceId) || !uuid.test(intakeId)) return undefined;
  if (!isSigned(settings, `${practiceId}.${intakeId}.${pathwayId}.${ends}`, sent)) return undefined;
  return Number(ends) * 1000 > now.getTime() ? { practiceId, intakeId, pathwayId } : undefined;
}

/** The patient's session on a request. */
export function intakeSessionOf(request: FastifyRequest, settings: Settings): IntakeSession | undefined {
  const cookie = request.cookies[cookieName];
  return cookie === undefined ? undefined : openIntakeSession(settings, cookie, new Date());
}

/** Gives the patient's browser its session; scripts cannot read it and other sites cannot use it. */
export function startIntakeSession(reply: FastifyReply, settings: Settings, session: IntakeSession): void {
  reply.setCookie(cookieName, sealIntakeSession(settings, session, new Date()), {
    path: cookiePath,
    httpOnly: true,
    sameSite: 'strict',
    secure: settings.secure,
    maxAge: lifetimeSeconds,
  });
}
