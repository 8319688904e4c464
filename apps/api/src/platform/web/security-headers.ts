import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';
import type { Settings } from '../settings';

const self = ["'self'"];

/**
 * Scripts, styles and fonts come from here and nowhere else; nothing inline runs. Angular writes component styles as
 * style elements, so styles alone may be inline.
 */
const contentSecurityPolicy = {
  useDefaults: false,
  directives: {
    defaultSrc: self,
    baseUri: self,
    connectSrc: self,
    fontSrc: self,
    formAction: self,
    frameAncestors: ["'none'"],
    imgSrc: ["'self'", 'data:', 'blob:'],
    objectSrc: ["'none'"],
    scriptSrc: self,
    scriptSrcAttr: ["'none'"],
    styleSrc: ["'self'", "'unsafe-inline'"],
    workerSrc: self,
  },
};

/** Whether a request changes something, and another site's page sent it. */
function isForged(method: string, site: string | string[] | undefined): boolean {
  return !['GET', 'HEAD', 'OPTIONS'].includes(method) && site === 'cross-site';
}

/** Sets the headers that keep browsers out of trouble, and keeps API answers out of every cache. */
export async function secureHeaders(server: FastifyInstance, settings: Settings): Promise<void> {
  await server.register(helmet, {
    contentSecurityPolicy,
    referrerPolicy: { policy: 'no-referrer' },
    frameguard: { action: 'deny' },
    hsts: settings.secure ? { maxAge: 63_072_000, includeSubDomains: true } : false,
    crossOriginEmbedderPolicy: false,
  });
  server.addHook('onRequest', async (request, reply) => {
    if (request.url.startsWith('/api/')) reply.header('cache-control', 'no-store');
    if (isForged(request.method, request.headers['sec-fetch-site'])) {
      return reply.code(403).type('application/problem+json; charset=utf-8').send({
        type: '/problems/not-permitted',
        title: 'Your role does not allow this',
        status: 403,
      });
    }
    return undefined;
  });
}
