import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';

/** The migrations that lie beside this server, which the database must have before it can serve. */
export function shippedMigrations(): readonly string[] {
  const folder = resolve('prisma/migrations');
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
}
