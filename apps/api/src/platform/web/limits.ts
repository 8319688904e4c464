import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance } from 'fastify';
import { problem } from '../problem';

/** Tries from one address at what a stranger could guess. Whole practices share one address. */
export const strangerLimit = { rateLimit: { max: 60, timeWindow: 60_000 } };

/** Tries from one address at what writes something down, or sends an e-mail, before anybody is known. */
export const writingStrangerLimit = { rateLimit: { max: 20, timeWindow: 600_000 } };

/** Slows down whoever tries many links; only routes that ask for it are counted. */
export async function limitRates(server: FastifyInstance): Promise<void> {
  await server.register(rateLimit, {
    global: false,
    errorResponseBuilder: (_, { ttl }) => problem('too-many-requests', { retryAfter: Math.ceil(ttl / 1000) }),
  });
}
