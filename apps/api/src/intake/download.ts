import type { OwnAnswer, OwnData, Receipt } from '@myotome/contract';
import { patientWordsIn, type Pathway } from '@myotome/pathway';
import { isCodes, itemsById, visibleItems, type AnswerValue, type ItemWording } from '@myotome/questionnaire';
import type { IntakeSession } from '../platform/access/person';
import { patientOf, recordAudit } from '../platform/audit';
import type { Transaction } from '../platform/database/database';
import type { Prisma, Worsening } from '../platform/database/generated/client';
import { dayOf } from '../platform/day';
import { problem } from '../platform/problem';
import { storedChange, type Change, type Response } from './current-answers';
import { entryOf } from './diary';
import { stopsTold, storedAbsences, storedAnswers, storedHelper } from './draft';
import { patientPractice } from './patient-practice';
import { pathwayOf } from './pathway-of-intake';
import { receiptIn } from './receipt';
import { firstLook } from './status';

const all = {
  patient: true,
  worsenings: { orderBy: [{ sentAt: 'asc' }, { id: 'asc' }] },
  halfTold: true,
  diary: { orderBy: { day: 'asc' } },
  case: { include: { events: { orderBy: { at: 'asc' } }, decisions: { orderBy: { at: 'asc' } } } },
} as const satisfies Prisma.IntakeInclude;

type Held = Prisma.IntakeGetPayload<{ include: typeof all }>;

/** Puts codes into the words in which they were offered. */
interface Reading {
  readonly pathway: Pathway;
  readonly items: Readonly<Record<string, ItemWording>>;
  readonly language: string;
}

function codesIn(value: AnswerValue | null): readonly string[] {
  if (typeof value === 'string') return [value];
  return value !== null && isCodes(value) ? value : [];
}

function ownAnswer({ items }: Reading, linkId: string, { answers, absent }: Response): OwnAnswer {
  const wording = items[linkId];
  const value = answers[linkId] ?? null;
  return {
    linkId,
    question: wording?.text ?? linkId,
    value: value as OwnAnswer['value'],
    words: wording?.options ? codesIn(value).map((code) => wording.options?.[code]?.text ?? code) : [],
    withoutAnswer: absent[linkId] ?? null,
  };
}

/** Every question that was asked, then answers to questions that are no longer asked: all that is stored is given. */
function sealedAnswers(reading: Reading, response: Response): OwnAnswer[] {
  const { questionnaire } = reading.pathway;
  const asked = visibleItems(questionnaire, response.answers).map(({ linkId }) => linkId);
  const others = Object.keys(response.answers).filter((linkId) => !asked.includes(linkId));
  return [...asked, ...others].map((linkId) => ownAnswer(reading, linkId, response));
}

const toldIn = ({ language }: Reading, stored: unknown): Receipt | null =>
  stored === null ? null : receiptIn(stored, language);

/** What was changed, in the order in which it is asked. */
function changedAnswers(reading: Reading, { answers, absent }: Pick<Change, 'answers' | 'absent'>): OwnAnswer[] {
  const set = Object.fromEntries(Object.entries(answers).map(([linkId, value]) => [linkId, value ?? undefined]));
  const order = [...itemsById(reading.pathway.questionnaire).keys()];
  const linkIds = [...new Set([...Object.keys(answers), ...Object.keys(absent)])];
  return linkIds
    .sort((a, b) => order.indexOf(a) - order.indexOf(b))
    .map((linkId) => ownAnswer(reading, linkId, { answers: set, absent }));
}

function changeOf(reading: Reading, stored: Worsening): OwnData['changes'][number] {
  const change = storedChange(stored);
  return {
    sentAt: stored.sentAt.toISOString(),
    answers: changedAnswers(reading, change),
    words: change.words,
    receipt: toldIn(reading, stored.receipt),
  };
}

function halfToldIn(reading: Reading, { halfTold }: Held): OwnData['halfTold'] {
  if (!halfTold) return null;
  const change = storedChange(halfTold);
  return {
    keptAt: halfTold.keptAt.toISOString(),
    answers: changedAnswers(reading, change),
    words: change.words,
  };
}

function intakeOf(reading: Reading, intake: Held): OwnData['intake'] {
  const { pathway } = reading;
  const withdrawnAt = intake.case?.withdrawnAt ?? intake.withdrawnAt;
  return {
    id: intake.id,
    questionnaire: { id: pathway.questionnaire.id, version: intake.questionnaireVersion },
    language: intake.language,
    begunAt: intake.createdAt.toISOString(),
    sentAt: intake.submittedAt?.toISOString() ?? null,
    withdrawnAt: withdrawnAt?.toISOString() ?? null,
    stopsTold: stopsTold(intake),
    answers: sealedAnswers(reading, { answers: storedAnswers(intake), absent: storedAbsences(intake) }),
    helper: storedHelper(intake),
    receipt: toldIn(reading, intake.receipt),
  };
}

/** When the practice first looked at what was sent, and at each change. */
function readings({ case: opened, submittedAt, worsenings }: Held): string[] {
  const sent = [submittedAt, ...worsenings.map(({ sentAt }) => sentAt)].filter((at) => at !== null);
  const looks = sent.map((at) => firstLook(opened?.events ?? [], at)?.toISOString()).filter((at) => at !== undefined);
  return [...new Set(looks)];
}

function patientIn({ patient }: Held): OwnData['patient'] {
  const { givenName, familyName, birthDate, sex, identifier, phone, email, address } = patient;
  return {
    givenName,
    familyName,
    birthDate: dayOf(birthDate),
    sex,
    identifier: identifier ?? '',
    phone,
    email,
    address,
  };
}

/**
 * Everything the practice holds that the patient said and was told; nothing of what staff noted. Reading it is audited.
 *
 * @throws ProblemError `intake-session-needed`
 */
export async function readOwnData(tx: Transaction, session: IntakeSession, now = new Date()): Promise<OwnData> {
  const { practiceId, intakeId } = session;
  const intake = await tx.intake.findUnique({ where: { practiceId_id: { practiceId, id: intakeId } }, include: all });
  if (!intake) throw problem('intake-session-needed');
  const practice = await tx.practice.findUniqueOrThrow({ where: { id: practiceId } });
  const pathway = pathwayOf(intake.pathwayId);
  const reading = { pathway, items: patientWordsIn(pathway, intake.language).wording.items, language: intake.language };
  await recordAudit(tx, patientOf(practiceId), { action: 'download', object: 'intake', objectId: intakeId });
  return {
    format: 'myotome-own-data/1',
    madeAt: now.toISOString(),
    practice: patientPractice(practice, now),
    patient: patientIn(intake),
    intake: intakeOf(reading, intake),
    changes: intake.worsenings.map((stored) => changeOf(reading, stored)),
    halfTold: halfToldIn(reading, intake),
    diary: intake.diary.map(entryOf),
    readAt: readings(intake),
    told: (intake.case?.decisions ?? [])
      .filter(({ patientTold }) => patientTold !== '')
      .map(({ at, patientTold }) => ({ at: at.toISOString(), words: patientTold })),
  };
}
