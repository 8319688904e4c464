import type { Database } from '../platform/database/database';
import type { MessageKey } from '../platform/outbox';
import type { Settings } from '../platform/settings';
import { writeEmail, type Email } from './letters';

/** How e-mails leave, and the clock by which it is decided whether they still should. */
export interface Sending {
  /** Gives an e-mail to the mail server. */
  readonly send: (email: Email) => Promise<unknown>;
  readonly now?: () => Date;
}

/** Noted of a message whose link leads nowhere any more, or that reminds of what is done. */
const noLongerNeeded = 'no-longer-needed';

function errorName(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return code || (error instanceof Error ? error.name : 'unknown');
}

/** Delivers messages of the outbox, each until it has been delivered once. */
export class Delivery {
  constructor(
    private readonly database: Database,
    private readonly settings: Settings,
    private readonly sending: Sending,
  ) {}

  /**
   * Delivers one message; one that is delivered already is left alone, and so is one that has come to nothing meanwhile.
   *
   * @throws whatever the mail server objects, after noting it, so that the job is tried again
   */
  async deliver({ practiceId, id }: MessageKey): Promise<void> {
    const now = this.sending.now?.() ?? new Date();
    const found = await this.database.inPractice(practiceId, async (tx) => {
      const message = await tx.outbox.findUnique({ where: { practiceId_id: { practiceId, id } } });
      if (!message || message.deliveredAt) return undefined;
      return { email: await writeEmail(tx, message, { settings: this.settings, now }) };
    });
    if (!found) return;
    if (!found.email) return this.note({ practiceId, id }, { lastError: noLongerNeeded });
    try {
      await this.sending.send(found.email);
    } catch (error) {
      // The mail server is away or refuses: noted by code, since its words may repeat the address.
      await this.note({ practiceId, id }, { lastError: errorName(error) });
      throw error;
    }
    await this.note({ practiceId, id }, { deliveredAt: now, lastError: null });
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
