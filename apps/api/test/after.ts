import { randomUUID } from 'node:crypto';
import type { IntakeStatus } from '@myotome/contract';
import { calm, newPhone, type Given, type Phone } from './phone';
import type { TestPractice } from './practice';
import type { Reply } from './server';

/** The safety questions, all calm. */
export const safe: Given = Object.fromEntries(Object.entries(calm).filter(([linkId]) => linkId.startsWith('urgent.')));

/** An address of the patient's own intake. */
export const path = (part: string): string => `/api/v1/intake/${part}`;

/** A patient who has sent these answers. */
export async function sentPhone(practice: TestPractice, answers: Given = calm): Promise<Phone> {
  const phone = await newPhone(practice);
  await phone.save(answers);
  const reply = await phone.submit();
  if (reply.status !== 200) throw new Error(reply.text);
  return phone;
}

/** Tells that it has got worse. */
export function worsen(phone: Phone, body: unknown, key = randomUUID()): Promise<Reply> {
  return phone.request('POST', path('worsening'), { headers: { 'idempotency-key': key }, body });
}

/** Where the answers stand, as their patient sees it. */
export async function statusOf(phone: Phone): Promise<IntakeStatus> {
  return (await phone.request('GET', path('status'))).json<IntakeStatus>();
}

/** The case of the practice that was opened last, with its history. */
export function latestCase({ id, server }: TestPractice) {
  return server.database.inPractice(id, (tx) =>
    tx.case.findFirstOrThrow({ orderBy: { id: 'desc' }, include: { events: { orderBy: { id: 'asc' } } } }),
  );
}

/** Makes a case stand as it would after some time. */
export function setCase(
  practice: TestPractice,
  caseId: string,
  data: { readonly status?: string; readonly dueAt?: Date; readonly firstViewedAt?: Date },
) {
  return practice.server.database.inPractice(practice.id, (tx) => tx.case.updateMany({ where: { id: caseId }, data }));
}
