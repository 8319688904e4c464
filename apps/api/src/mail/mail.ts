import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type { Transporter } from 'nodemailer';
import type { fromPrisma, PgBoss } from 'pg-boss';
import { Database } from '../platform/database/database';
import type { MessageKey, Post } from '../platform/outbox';
import { Settings } from '../platform/settings';
import { Delivery } from './deliver-message';

const queue = 'mail';

/** The library's tables are made by our migrations, and what it keeps tidy are rows alone. */
const asGuest = { migrate: false, createSchema: false, schedule: false, reindex: false, monitorVacuum: false } as const;

interface PostOffice {
  readonly boss: PgBoss;
  readonly transport: Transporter;
  readonly within: typeof fromPrisma;
}

/** Sends e-mail in the background, where the practice has a mail server. */
@Injectable()
export class Mail implements OnApplicationBootstrap, OnApplicationShutdown {
  private office: PostOffice | undefined;

  constructor(
    private readonly database: Database,
    private readonly settings: Settings,
  ) {}

  /** Whether this server can send e-mail. */
  get isOpen(): boolean {
    return this.settings.smtpUrl !== undefined;
  }

  /** Hands a message to the queue in the transaction that wrote it. */
  readonly post: Post = async (tx, key, after) => {
    const db = this.office?.within(tx);
    await this.office?.boss.send(queue, key, { ...(db && { db }), ...(after && { startAfter: after }) });
  };

  async onApplicationBootstrap(): Promise<void> {
    const { smtpUrl, mailFrom, databaseUrl } = this.settings;
    if (smtpUrl === undefined) return;
    // Loaded only where e-mail is sent: they cost as much as the rest of the start.
    const [{ createTransport }, { fromPrisma: within, PgBoss: Boss }] = await Promise.all([
      import('nodemailer'),
      import('pg-boss'),
    ]);
    const transport = createTransport(smtpUrl, { from: mailFrom });
    const boss = new Boss({ ...asGuest, connectionString: databaseUrl, application_name: 'myotome mail', max: 2 });
    // The next poll tries again; without a listener a lost connection would end the process.
    boss.on('error', () => undefined);
    this.office = { boss, transport, within };
    await boss.start();
    const delivery = new Delivery(this.database, this.settings, { send: (email) => transport.sendMail(email) });
    await boss.work<MessageKey>(queue, { pollingIntervalSeconds: 2 }, async (jobs) => {
      for (const job of jobs) await delivery.deliver(job.data);
    });
  }

  async onApplicationShutdown(): Promise<void> {
    await this.office?.boss.stop({ graceful: true, timeout: 3000 });
    this.office?.transport.close();
  }
}
