import type { LetterView } from '@myotome/contract';
import { compose } from '@myotome/letter';
import type { Disposition } from '@myotome/triage';
import { loadCase } from '../case/load-case';
import { isPossible } from '../case/moves';
import { tell } from '../case/tell';
import type { Person } from '../platform/access/person';
import { recordAudit } from '../platform/audit';
import type { Transaction } from '../platform/database/database';
import { problem } from '../platform/problem';
import { draftReferral } from '../referral/draft-referral';
import { letterInput, type LetterMaterial } from './letter-input';
import { letterView } from './letter-view';
import { loadLetter } from './load-letter';
import { newReference } from './reference';
import { storeVersion } from './store-version';

/** The case to write about. */
export interface LetterWish {
  readonly caseId: string;
  readonly now?: Date;
}

async function knownLetter(tx: Transaction, { practiceId }: Person, caseId: string): Promise<string | undefined> {
  const known = await tx.letter.findUnique({
    where: { practiceId_caseId: { practiceId, caseId } },
    select: { id: true },
  });
  return known?.id;
}

/** A unique index would undo the whole transaction, so a reference that is taken is looked for first. */
async function freeReference(tx: Transaction, practiceId: string): Promise<string> {
  for (;;) {
    const reference = newReference();
    const taken = await tx.letter.findUnique({
      where: { practiceId_reference: { practiceId, reference } },
      select: { id: true },
    });
    if (!taken) return reference;
  }
}

/** @throws `no-referral-decision` unless the case's decision is to refer */
async function materialFor(
  tx: Transaction,
  person: Person,
  { caseId, now }: Required<LetterWish>,
): Promise<LetterMaterial> {
  const record = await loadCase(tx, person, caseId);
  const [decision] = record.decisions;
  if (!isPossible('write-letter', record.status as Parameters<typeof isPossible>[1]) || decision?.kind !== 'refer') {
    throw problem('no-referral-decision');
  }
  const practice = await tx.practice.findUniqueOrThrow({ where: { id: person.practiceId } });
  return { record, decision, practice, author: person, now, reference: await freeReference(tx, person.practiceId) };
}

async function store(tx: Transaction, person: Person, material: LetterMaterial): Promise<string> {
  const { practiceId } = person;
  const { record, decision, reference, now } = material;
  const { id } = await tx.letter.create({
    data: { practiceId, caseId: record.id, reference, createdAt: now },
    select: { id: true },
  });
  await storeVersion(tx, person, { letterId: id, number: 1, document: compose(letterInput(material)), now });
  await draftReferral(tx, person, {
    letterId: id,
    service: decision.service,
    urgency: decision.urgency as Disposition,
    now,
  });
  await tell(tx, person, { caseId: record.id, kind: 'letter-drafted', at: now, detail: { reference } });
  await recordAudit(tx, person, { action: 'draft', object: 'letter', objectId: id });
  return id;
}

/**
 * Drafts the letter of a case that is to be referred, and opens its referral. Asked again, it gives the same letter.
 * @throws `no-referral-decision`, `not-found`
 */
export async function draftLetter(
  tx: Transaction,
  person: Person,
  { caseId, now = new Date() }: LetterWish,
): Promise<LetterView> {
  const { practiceId } = person;
  let id = await knownLetter(tx, person, caseId);
  if (!id) {
    // The case's row holds back whoever asks for the same letter at the same moment.
    await tx.case.updateMany({ where: { practiceId, id: caseId }, data: { version: { increment: 1 } } });
    id =
      (await knownLetter(tx, person, caseId)) ??
      (await store(tx, person, await materialFor(tx, person, { caseId, now })));
  }
  return letterView(await loadLetter(tx, person, id), person.role);
}
