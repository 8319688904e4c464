import { defineConfig } from 'prisma/config';

/** Only `prisma generate` and `prisma migrate` read this; the server takes its settings from the launcher. */
export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
  datasource: { url: process.env['DATABASE_URL'] ?? '' },
});
