import type { LoggerService } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { pino, type Logger } from 'pino';
import type { Settings } from './settings';

/** The path alone: a query string may hold a name that somebody searched for. */
function pathOf(url: string): string {
  return url.split('?', 1)[0] ?? '';
}

/** Of an error its kind, its code and where it arose. Its message and its fields may quote what a patient wrote. */
function errorOf(error: Error): Record<string, unknown> {
  const places = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  const code = 'code' in error ? error.code : undefined;
  return { type: error.name, code, stack: places.slice(0, 12).join('\n') };
}

/** The log: structured, and without bodies, query strings, cookies or anything a patient said. */
export function createLog(settings: Settings): Logger {
  return pino({
    level: settings.logLevel,
    base: { app: 'myotome' },
    serializers: {
      req: (request: FastifyRequest) => ({ method: request.method, path: pathOf(request.url) }),
      err: errorOf,
      error: errorOf,
    },
  });
}

/** Lets Nest write its own few lines to the same log. */
export function nestLogger(log: Logger): LoggerService {
  const write =
    (level: 'info' | 'warn' | 'error' | 'debug' | 'fatal') =>
    (message: unknown, ...rest: unknown[]) => {
      const context = rest.at(-1);
      log[level](
        { context: typeof context === 'string' ? context : undefined },
        message instanceof Error ? message.name : String(message),
      );
    };
  return {
    log: write('debug'),
    warn: write('warn'),
    error: write('error'),
    debug: write('debug'),
    verbose: write('debug'),
    fatal: write('fatal'),
  };
}
