import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import pg from 'pg';
import { filter, map, type Observable, Subject } from 'rxjs';
import { Settings } from '../platform/settings';

/** What the database calls it when a case is new or has changed (trigger `queue_changed`). */
const channel = 'myotome_queue';

/** In place of a practice's id: what changed meanwhile went unheard, so that everybody reads again. */
const everywhere = '*';

/** Milliseconds before the next try, after the database could not be listened to. */
const patience = 1000;

/**
 * Hears from the database that the queue of a practice has changed, whichever process of the server changed it. What it
 * hears is the practice's id alone.
 */
@Injectable()
export class QueueChanges implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly heard = new Subject<string>();
  private client: pg.Client | undefined;
  private retry: ReturnType<typeof setTimeout> | undefined;
  private isOver = false;

  constructor(private readonly settings: Settings) {}

  /** Speaks whenever the queue of this practice has changed, or may have while nobody could hear it. */
  of(practiceId: string): Observable<void> {
    return this.heard.pipe(
      filter((changed) => changed === practiceId || changed === everywhere),
      map(() => undefined),
    );
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.listen();
  }

  /** Before the server waits for its open answers to end, of which the listeners hold one each. */
  async onModuleDestroy(): Promise<void> {
    this.isOver = true;
    clearTimeout(this.retry);
    this.heard.complete();
    await this.client?.end().catch(() => undefined);
  }

  private async listen(): Promise<void> {
    const connectionString = this.settings.databaseUrl;
    const client = new pg.Client({
      connectionString,
      connectionTimeoutMillis: 5000,
      application_name: 'myotome queue',
    });
    this.client = client;
    client.on('notification', ({ payload = '' }) => this.heard.next(payload));
    client.on('error', () => this.listenAgain(client));
    client.on('end', () => this.listenAgain(client));
    try {
      await client.connect();
      await client.query(`LISTEN ${channel}`);
      this.heard.next(everywhere);
    } catch {
      this.listenAgain(client);
    }
  }

  /** Without this connection a queue is still read every few seconds; so the server lives on, and tries again. */
  private listenAgain(client: pg.Client): void {
    if (this.isOver || this.client !== client) return;
    this.client = undefined;
    void client.end().catch(() => undefined);
    this.retry = setTimeout(() => void this.listen(), patience);
  }
}
