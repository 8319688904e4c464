import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { InjectOptions } from 'fastify';
import { createApplication } from '../src/application';
import { Database } from '../src/platform/database/database';
import { readSettings, type Settings } from '../src/platform/settings';

/** An answer of the server, read. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | number | undefined>>;
  readonly text: string;
  /** The body as JSON; whoever asks knows which message it is. */
  json<T>(): T;
}

/** The server under test, asked without a network. */
export interface TestServer {
  readonly app: NestFastifyApplication;
  readonly database: Database;
  readonly settings: Settings;
  request(options: InjectOptions): Promise<Reply>;
  close(): Promise<void>;
}

/** The settings of a test run, over which a spec may lay its own. */
export function testSettings(overlay: Readonly<Record<string, string>> = {}): Settings {
  return readSettings({
    NODE_ENV: 'test',
    PUBLIC_URL: 'http://localhost:3000',
    DATABASE_APP_URL: process.env['TEST_APP_URL'],
    MYOTOME_SECRET: process.env['TEST_SECRET'],
    LOG_LEVEL: process.env['TEST_LOG'] ?? 'silent',
    DATABASE_CONNECTIONS: '8',
    ...overlay,
  });
}

/** Starts the whole server on the run's database. */
export async function startServer(overlay: Readonly<Record<string, string>> = {}): Promise<TestServer> {
  const settings = testSettings(overlay);
  const app = await createApplication(settings);
  await app.init();
  const server = app.getHttpAdapter().getInstance();
  await server.ready();
  return {
    app,
    settings,
    database: app.get(Database),
    request: async (options) => {
      const answer = await app.inject(options);
      const { statusCode: status, headers, body: text } = answer;
      return { status, headers, text, json: <T>() => JSON.parse(text) as T };
    },
    close: () => app.close(),
  };
}
