import { createHash } from 'node:crypto';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { Settings } from '../settings';
import { Prisma, PrismaClient } from './generated/client';

/** The client inside one transaction of one practice. */
export type Transaction = Prisma.TransactionClient;

/** Where a signed-in user works. */
export interface Membership {
  readonly practiceId: string;
  readonly staffId: string;
  readonly name: string;
  readonly role: string;
}

/** Two transactions met; PostgreSQL undid ours, and it can simply be done again. */
const conflict = 'P2034';
const mostTries = 3;

/** Each carries one statement at a time, for a millisecond or so. */
const quickConnections = 4;

const practiceOfTransaction = `select set_config('myotome.practice_id', $1, true)`;

function isConflict(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === conflict;
}

const names = new Map<string, string>();

/** One name a statement, so that PostgreSQL parses and plans it once a connection. */
function statementName({ sql }: { readonly sql: string }): string {
  const known = names.get(sql);
  if (known) return known;
  const name = `m${createHash('sha1').update(sql).digest('base64url')}`;
  if (names.size < 2000) names.set(sql, name);
  return name;
}

/** The only way to stored records: each transaction names its practice and sees no other. */
@Injectable()
export class Database implements OnApplicationShutdown {
  private readonly client: PrismaClient;
  private readonly quick: pg.Pool;

  constructor(settings: Settings) {
    const connection = {
      connectionString: settings.databaseUrl,
      connectionTimeoutMillis: 5000,
      application_name: 'myotome',
    };
    const adapter = new PrismaPg(
      { ...connection, max: settings.databaseConnections },
      { statementNameGenerator: statementName },
    );
    this.client = new PrismaClient({ adapter, transactionOptions: { maxWait: 5000, timeout: 15_000 } });
    this.quick = new pg.Pool({ ...connection, max: quickConnections, pipeline: true });
    // A lost connection shows in the next statement; without a listener it would end the process.
    this.quick.on('error', () => undefined);
  }

  /** The tables of people who sign in, which belong to no practice and hold no patient. */
  get identity(): PrismaClient {
    return this.client;
  }

  /** Runs `work` in one transaction that sees the given practice alone; run again when PostgreSQL undoes it. */
  async inPractice<T>(practiceId: string, work: (tx: Transaction) => Promise<T>): Promise<T> {
    for (let tries = 1; ; tries += 1) {
      try {
        return await this.client.$transaction(async (tx) => {
          await tx.$queryRaw`select set_config('myotome.practice_id', ${practiceId}, true)`;
          return work(tx);
        });
      } catch (error) {
        // P2034: a write conflict or deadlock. Everything else is the caller's.
        if (!isConflict(error) || tries === mostTries) throw error;
      }
    }
  }

  /**
   * Runs one statement in a transaction of its own that sees the given practice alone. All four commands leave at once,
   * so it costs one round trip: for what runs after every tap of every patient.
   */
  async statement<Row extends pg.QueryResultRow>(
    practiceId: string,
    { text, values }: Prisma.Sql,
  ): Promise<readonly Row[]> {
    const client = await this.quick.connect();
    const commands = [
      client.query('begin'),
      client.query({ name: 'practice', text: practiceOfTransaction, values: [practiceId] }),
      client.query<Row>({ name: statementName({ sql: text }), text, values }),
      client.query('commit'),
    ] as const;
    const ends = await Promise.allSettled(commands);
    const failed = ends.find((end) => end.status === 'rejected');
    // A connection that failed at any of the four is not trusted with another transaction.
    client.release(failed !== undefined);
    if (failed) throw failed.reason;
    return (await commands[2]).rows;
  }

  /** Where a user works; undefined when nowhere, or no longer. */
  async membershipOf(userId: string): Promise<Membership | undefined> {
    const [row] = await this.client.$queryRaw<Membership[]>`
      select practice_id as "practiceId", staff_id as "staffId", staff_name as "name", staff_role as "role"
      from membership_of(${userId}::uuid)`;
    return row;
  }

  /** Whether the database answers and has every one of the named migrations. */
  async isReady(migrations: readonly string[]): Promise<boolean> {
    try {
      const applied = await this.client.$queryRaw<{ name: string }[]>`
        select migration_name as name from _prisma_migrations where finished_at is not null and rolled_back_at is null`;
      const names = new Set(applied.map(({ name }) => name));
      return migrations.every((name) => names.has(name));
    } catch {
      // Any failure here means the same: not ready yet.
      return false;
    }
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all([this.client.$disconnect(), this.quick.end()]);
  }
}
