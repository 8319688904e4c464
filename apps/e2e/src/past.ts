import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { practice } from './practice';
import type { Invited } from './staff-side';

const kept = (name: string): string => readFileSync(join(practice.folder, name), 'utf8').trim();

/** Lets the time of somebody's link be over, as if it had been sent long ago. */
export async function expire({ identifier }: Invited): Promise<void> {
  const [port, password] = [Number(kept('postgres.port')), kept('postgres.password')];
  const client = new Client({ host: '127.0.0.1', port, user: 'postgres', password, database: 'myotome' });
  await client.connect();
  const { rowCount } = await client.query(
    `update invitation set expires_at = now() - interval '1 minute'
     where patient_id = (select id from patient where identifier = $1)`,
    [identifier],
  );
  await client.end();
  if (rowCount !== 1) throw new Error(`${rowCount ?? 0} links expired`);
}
