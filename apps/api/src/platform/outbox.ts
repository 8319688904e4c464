import type { Transaction } from './database/database';

/** A message to send. Its payload holds ids and sealed secrets, never what a patient said. */
export interface OutboxMessage {
  readonly practiceId: string;
  readonly topic: 'case-opened' | 'emergency-case' | 'invitation-link';
  readonly payload: Readonly<Record<string, string>>;
}

/** Writes a message in the transaction that gives rise to it, so that neither exists without the other. */
export async function writeMessage(tx: Transaction, { practiceId, topic, payload }: OutboxMessage): Promise<string> {
  const { id } = await tx.outbox.create({ data: { practiceId, topic, payload }, select: { id: true } });
  return id;
}
