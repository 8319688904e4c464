import type { Database } from '../platform/database/database';
import type { MessageKey } from '../platform/outbox';
import type { Settings } from '../platform/settings';
import { writeEmail, type Email } from './letters';

/** Gives an e-mail to the mail server. */
export type Send = (email: Email) => Promise<unknown>;

function errorName(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return code || (error instanceof Error ? error.name : 'unknown');
}

/** Delivers messages of the outbox, each until it has been delivered once. */
export class Delivery {
  constructor(
    private readonly database: Database,
    private readonly settings: Settings,
    private readonly send: Send,
  ) {}

  /**
   * Delivers one message; one that is delivered already is left alone.
   *
   * @throws whatever the mail server objects, after noting it, so that the job is tried again
   */
  async deliver({ practiceId, id }: MessageKey): Promise<void> {
    const email = await this.database.inPractice(practiceId, async (tx) => {
      const message = await tx.outbox.findUnique({ where: { practiceId_id: { practiceId, id } } });
      return message && !message.deliveredAt ? writeEmail(tx, message, this.settings) : undefined;
    });
    if (!email) return;
    try {
      await this.send(email);
    } catch (error) {
      // The mail server is away or refuses: noted by code, since its words may repeat the address.
      await this.note({ practiceId, id }, { lastError: errorName(error) });
      throw error;
    }
    await this.note({ practiceId, id }, { deliveredAt: new Date(), lastError: null });
  }

  private async note(
    { practiceId, id }: MessageKey,
    data: { readonly deliveredAt?: Date; readonly lastError: string | null },
  ): Promise<void> {
    await this.database.inPractice(practiceId, (tx) =>
      tx.outbox.update({
        where: { practiceId_id: { practiceId, id } },
        data: { ...data, attempts: { increment: 1 } },
        select: { id: true },
      }),
    );
  }
}
