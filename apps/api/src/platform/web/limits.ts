import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance } from 'fastify';
import { problem } from '../problem';

/** Tries from one address at what a stranger could guess. Whole practices share one address. */
export const strangerLimit = { rateLimit: { max: 60, timeWindow: 60_000 } };

/** Slows down whoever tries many links; only routes that ask for it are counted. */
export async function limitRates(server: FastifyInstance): Promise<void> {
  await server.register(rateLimit, {
    global: false,
    errorResponseBuilder: (_, { ttl }) => problem('too-many-requests', { retryAfter: Math.ceil(ttl / 1000) }),
  });
}
