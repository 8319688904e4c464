import cookie from '@fastify/cookie';
import compress from '@fastify/compress';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { LogController, type FastifyInstance } from 'fastify';
import { AppModule } from './app.module';
import { Authentication } from './platform/access/authentication';
import { serveAuthentication } from './platform/access/authentication-route';
import { createLog, nestLogger } from './platform/log';
import type { Settings } from './platform/settings';
import { limitRates } from './platform/web/limits';
import { describeApi } from './platform/web/openapi';
import { secureHeaders } from './platform/web/security-headers';
import { serveStaticFiles } from './platform/web/static-files';

/** No message of ours comes near this; it is what one request may make the server hold. */
const longestBody = 256 * 1024;

async function registerPlugins(server: FastifyInstance, settings: Settings): Promise<void> {
  await secureHeaders(server, settings);
  await server.register(cookie);
  await limitRates(server);
  await server.register(compress, { threshold: 2048, encodings: ['br', 'gzip'], brotliOptions: { params: { 1: 4 } } });
}

function logAnswers(server: FastifyInstance): void {
  server.addHook('onResponse', async (request, reply) => {
    const level = request.url.startsWith('/health') ? 'debug' : 'info';
    const milliseconds = Math.round(reply.elapsedTime * 10) / 10;
    request.log[level]({ req: request.raw, status: reply.statusCode, milliseconds }, 'answered');
  });
}

/** The whole server, ready to listen or to be asked in tests. */
export async function createApplication(settings: Settings): Promise<NestFastifyApplication> {
  const log = createLog(settings);
  const adapter = new FastifyAdapter({
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: longestBody,
    trustProxy: settings.trustProxy,
    routerOptions: { maxParamLength: 100 },
    forceCloseConnections: 'idle',
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(settings), adapter, {
    logger: nestLogger(log),
  });
  const server = adapter.getInstance<FastifyInstance>();
  logAnswers(server);
  await registerPlugins(server, settings);
  serveAuthentication(server, app.get(Authentication), settings);
  await serveStaticFiles(server, settings);
  describeApi(app);
  app.enableShutdownHooks();
  return app;
}
