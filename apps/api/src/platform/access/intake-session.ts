import { createHmac, timingSafeEqual } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Settings } from '../settings';
import type { IntakeSession } from './person';

const cookieName = 'myotome_intake';
const cookiePath = '/api/v1/intake';
const lifetimeSeconds = 12 * 60 * 60;
/** Longer than anybody sits before the form in a waiting room. */
const tabletSeconds = 2 * 60 * 60;
const content = z.object({
  practiceId: z.uuid(),
  intakeId: z.uuid(),
  pathwayId: z.string(),
  tablet: z.boolean().default(false),
  ends: z.number(),
});

const secondsOf = ({ tablet }: IntakeSession): number => (tablet ? tabletSeconds : lifetimeSeconds);

function signature(settings: Settings, value: string): Buffer {
  return createHmac('sha256', settings.secret).update('myotome intake session\0').update(value).digest();
}

function isSigned(settings: Settings, value: string, sent: string): boolean {
  const expected = signature(settings, value);
  const given = Buffer.from(sent, 'base64url');
  return given.length === expected.length && timingSafeEqual(given, expected);
}

/** The cookie's value: the session and the second it ends, with a signature over them. */
export function sealIntakeSession(settings: Settings, session: IntakeSession, now: Date): string {
  const ends = Math.floor(now.getTime() / 1000) + secondsOf(session);
  const value = Buffer.from(JSON.stringify({ ...session, ends })).toString('base64url');
  return `${value}.${signature(settings, value).toString('base64url')}`;
}

/** The session in a cookie's value; undefined when it was not made here or has ended. */
export function openIntakeSession(settings: Settings, cookie: string, now: Date): IntakeSession | undefined {
  const [value = '', sent = ''] = cookie.split('.');
  if (!isSigned(settings, value, sent)) return undefined;
  const { ends, ...session } = content.parse(JSON.parse(Buffer.from(value, 'base64url').toString('utf8')));
  return ends * 1000 > now.getTime() ? session : undefined;
}

/** The patient's session on a request. */
export function intakeSessionOf(request: FastifyRequest, settings: Settings): IntakeSession | undefined {
  const cookie = request.cookies[cookieName];
  return cookie === undefined ? undefined : openIntakeSession(settings, cookie, new Date());
}

const cookieRules = ({ secure }: Settings) =>
  ({ path: cookiePath, httpOnly: true, sameSite: 'strict', secure }) as const;

/**
 * Gives the patient's browser its session; scripts cannot read it and other sites cannot use it. On a tablet it is
 * gone when the browser is closed.
 */
export function startIntakeSession(reply: FastifyReply, settings: Settings, session: IntakeSession): void {
  const kept = session.tablet ? {} : { maxAge: lifetimeSeconds };
  reply.setCookie(cookieName, sealIntakeSession(settings, session, new Date()), { ...cookieRules(settings), ...kept });
}

/** Takes the session away from the patient's browser. */
export function endIntakeSession(reply: FastifyReply, settings: Settings): void {
  reply.clearCookie(cookieName, cookieRules(settings));
}
