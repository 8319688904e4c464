import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { problem } from '../problem';
import { answerThrown } from '../problem-filter';
import type { Settings } from '../settings';

/**
 * The Angular build puts a hash of its content into each file's name ("main-32IEMG5U.js", "chunk-Du5hM6Lu.js"); the
 * same compressed lies beside it.
 */
const hashed = /-[A-Za-z0-9_-]{8}\.(js|css)(\.(br|gz))?$/;

/** Pages of the patient app, so that reloading one leads back to it. */
const patientPages = [
  ...['/start', '/code', '/tablet', '/elsewhere', '/not-me'],
  ...['/form/*', '/stop', '/review', '/receipt', '/status', '/status/*'],
];

/** Whether an address asks for a file rather than for a page of an app. */
function isFile(url: string): boolean {
  return /\.[a-z0-9]+$/i.test(url.split('?', 1)[0] ?? '');
}

function cacheRule(path: string): string {
  return hashed.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache';
}

/** Headers that tell a browser how to treat a page. They say nothing about a part of one, and weigh more than some of them. */
const forPages = [
  'content-security-policy',
  'cross-origin-opener-policy',
  'origin-agent-cluster',
  'referrer-policy',
  'x-dns-prefetch-control',
  'x-download-options',
  'x-frame-options',
  'x-permitted-cross-domain-policies',
  'x-xss-protection',
];

/** Whether a file is only ever a part of a page: workers and pictures can be opened by themselves. */
function isPart(path: string): boolean {
  return hashed.test(path) || path.endsWith('.woff2');
}

async function serveApp(server: FastifyInstance, root: string, prefix: string): Promise<void> {
  await server.register(fastifyStatic, {
    root,
    prefix,
    wildcard: false,
    preCompressed: true,
    decorateReply: false,
    index: false,
    cacheControl: false,
    setHeaders: (reply, path) => {
      reply.header('cache-control', cacheRule(path));
      if (isPart(path)) for (const name of forPages) reply.removeHeader(name);
    },
  });
}

/** Serves the patient app at `/` and the dashboard at `/staff`; a page address inside either gets its index page. */
export async function serveStaticFiles(server: FastifyInstance, { webRoot }: Settings): Promise<void> {
  const intake = join(webRoot, 'intake');
  const dashboard = join(webRoot, 'dashboard');
  await server.register(fastifyStatic, { root: webRoot, serve: false });
  if (existsSync(intake)) await serveApp(server, intake, '/');
  if (existsSync(dashboard)) await serveApp(server, dashboard, '/staff/');
  const page = (app: string) => (_: unknown, reply: FastifyReply) =>
    reply.header('cache-control', 'no-cache').sendFile('index.html', join(webRoot, app), { cacheControl: false });
  for (const address of ['/', ...patientPages]) server.get(address, page('intake'));
  server.get('/staff', page('dashboard'));
  const dashboardPage = page('dashboard');
  server.get('/staff/*', { errorHandler: answerThrown }, (request, reply) => {
    if (isFile(request.url)) throw problem('not-found');
    return dashboardPage(request, reply);
  });
}
