import type { Transaction } from './database/database';

/** A message to send. Its payload holds ids and sealed secrets, never what a patient said. */
export interface OutboxMessage {
  readonly practiceId: string;
  readonly topic: 'emergency-case' | 'invitation-link' | 'invitation-reminder' | 'renewal-asked' | 'not-me';
  readonly payload: Readonly<Record<string, string>>;
  /** Not to be delivered before; absent, at once. */
  readonly after?: Date;
}

/** Where a written message lies. */
export interface MessageKey {
  readonly practiceId: string;
  readonly id: string;
}

/** Hands a message on to be delivered, in the transaction that wrote it. The demo's past is told without one. */
export type Post = (tx: Transaction, key: MessageKey, after?: Date) => Promise<void>;

/** Writes a message in the transaction that gives rise to it, so that neither exists without the other. */
export async function writeMessage(
  tx: Transaction,
  { practiceId, topic, payload, after }: OutboxMessage,
  post?: Post,
): Promise<void> {
  const { id } = await tx.outbox.create({ data: { practiceId, topic, payload }, select: { id: true } });
  await post?.(tx, { practiceId, id }, after);
}
