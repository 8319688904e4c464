import { resolve } from 'node:path';
import { z } from 'zod';

const flag = (fallback: boolean) =>
  z
    .string()
    .optional()
    .transform((value) =>
      value === undefined || value === '' ? fallback : !['false', '0', 'no', 'off'].includes(value),
    );

/** An empty setting is one that was not made. */
const optional = z
  .string()
  .optional()
  .transform((value) => (value === '' ? undefined : value));

const environment = z.object({
  NODE_ENV: z.enum(['production', 'development', 'test']).default('development'),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  HOST: optional,
  PUBLIC_URL: optional.pipe(z.url({ protocol: /^https?$/ }).optional()),
  DATABASE_APP_URL: z.string().min(1),
  MYOTOME_SECRET: z.string().min(32),
  MYOTOME_DEMO: flag(false),
  PSEUDO_LOCALE: flag(false),
  SMTP_URL: optional.pipe(z.url({ protocol: /^smtps?$/ }).optional()),
  MAIL_FROM: optional,
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  TRUST_PROXY: optional,
  WEB_ROOT: optional,
  DATABASE_CONNECTIONS: z.coerce.number().int().min(1).max(200).default(20),
});

/** `true`, or the addresses of the proxies in front, separated by commas. */
function trustedProxies(value: string | undefined): boolean | string {
  if (value === undefined || value === 'false') return false;
  return value === 'true' ? true : value;
}

/** What the environment decides about this server; read once, at start. */
export class Settings {
  readonly production: boolean;
  readonly port: number;
  readonly host: string;
  /** Origin under which people reach the server, without a closing slash. */
  readonly publicUrl: string;
  readonly databaseUrl: string;
  readonly databaseConnections: number;
  readonly secret: string;
  readonly demo: boolean;
  /** Whether patients may choose the pseudo language, by which the layout from right to left is tried. */
  readonly pseudoLocale: boolean;
  readonly smtpUrl: string | undefined;
  readonly mailFrom: string;
  readonly logLevel: string;
  readonly trustProxy: boolean | string;
  /** The folder that holds the two built web apps. */
  readonly webRoot: string;

  constructor(env: z.output<typeof environment>) {
    this.production = env.NODE_ENV === 'production';
    this.port = env.PORT;
    this.host = env.HOST ?? (this.production ? '0.0.0.0' : 'localhost');
    this.publicUrl = (env.PUBLIC_URL ?? `http://localhost:${env.PORT}`).replace(/\/+$/, '');
    this.databaseUrl = env.DATABASE_APP_URL;
    this.databaseConnections = env.DATABASE_CONNECTIONS;
    this.secret = env.MYOTOME_SECRET;
    this.demo = env.MYOTOME_DEMO;
    this.pseudoLocale = env.PSEUDO_LOCALE;
    this.smtpUrl = env.SMTP_URL;
    this.mailFrom = env.MAIL_FROM ?? 'Myotome <no-reply@localhost>';
    this.logLevel = env.LOG_LEVEL;
    this.trustProxy = trustedProxies(env.TRUST_PROXY);
    this.webRoot = resolve(env.WEB_ROOT ?? 'dist');
  }

  /** Whether the browser may be told to use nothing but HTTPS. */
  get secure(): boolean {
    return this.publicUrl.startsWith('https:');
  }
}

/**
 * Reads the settings.
 *
 * @throws Error naming every setting that is missing or unreadable, never its value
 */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const parsed = environment.safeParse(env);
  if (!parsed.success) {
    const wrong = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new Error(`Settings are missing or unreadable. ${wrong.join('; ')}`);
  }
  const settings = new Settings(parsed.data);
  if (settings.production && settings.demo) {
    throw new Error('MYOTOME_DEMO must not be on in production: the demo has published passwords.');
  }
  return settings;
}
