import { randomUUID } from 'node:crypto';
import { answers as answersMessage, type PatientDetails } from '@myotome/contract';
import type { Pathway, WorkedCase } from '@myotome/pathway';
import type { Answers } from '@myotome/questionnaire';
import { arrive } from '../arrival/arrive';
import { openIntake } from '../intake/open-intake';
import { isStopped } from '../intake/receipt';
import { reportStop } from '../intake/report-stop';
import { saveAnswers } from '../intake/save-answers';
import { submitIntake } from '../intake/submit-intake';
import { createInvitation } from '../invitation/create-invitation';
import type { IntakeSession, Person } from '../platform/access/person';
import { dayOf } from '../platform/day';
import type { Database } from '../platform/database/database';
import { givenOn } from './shift-answers';

const minute = 60_000;
const day = 24 * 60 * minute;

/** A worked case that comes in as a patient at some time. */
export interface Arrival {
  readonly pathway: Pathway;
  readonly worked: WorkedCase;
  /** Counts the demo patients; it is the end of the identifier. */
  readonly number: number;
  readonly at: Date;
  /** Whether a patient whom an answer stopped went on to send the form. */
  readonly sendsAfterStop: boolean;
}

const sexes = ['female', 'male', 'other', 'unknown'] as const;

function detailsOf({ worked, number }: Pick<Arrival, 'worked' | 'number'>, answers: Answers): PatientDetails {
  const phone = answers['about.callback-phone'];
  return {
    givenName: worked.demo?.givenName ?? 'Demo',
    familyName: 'Demo',
    birthDate: String(answers['about.birth-date']),
    sex: sexes.find((sex) => sex === answers['about.sex']) ?? 'unknown',
    identifier: `999 000 ${String(number).padStart(4, '0')}`,
    phone: typeof phone === 'string' ? phone : '020 7946 0199',
    email: '',
    address: `${number} Sample Road, Exampleton`,
  };
}

async function fillIn(
  database: Database,
  session: IntakeSession,
  {
    arrival,
    answers,
  }: {
    readonly arrival: Arrival;
    readonly answers: ReturnType<typeof givenOn>;
  },
): Promise<void> {
  const { practiceId } = session;
  const stop = arrival.pathway.stops.find((one) => isStopped(one, answers));
  await database.inPractice(practiceId, async (tx) => {
    const changes = { version: 0, answers: answersMessage.parse(answers), absent: {} };
    await saveAnswers(tx, session, { changes, now: new Date(arrival.at.getTime() - minute) });
    if (stop) await reportStop(tx, session, { linkId: stop.linkId, now: arrival.at });
    if (!stop || arrival.sendsAfterStop) await submitIntake(tx, session, { key: randomUUID(), now: arrival.at });
  });
}

/** Takes a worked case the whole way of a patient, from the invitation to the case it opens. */
export async function comeIn(database: Database, reception: Person, arrival: Arrival): Promise<string> {
  const { practiceId } = reception;
  const { pathway, worked, at } = arrival;
  const answers = givenOn(dayOf(at), { ...worked, questionnaire: pathway.questionnaire });
  const patient = detailsOf(arrival, answers);
  const invitedAt = new Date(at.getTime() - 2 * day);
  const { token } = await database.inPractice(practiceId, (tx) =>
    createInvitation(tx, reception, { patient, pathway: pathway.id, expiresInDays: 14, now: invitedAt, demo: true }),
  );
  const session = await openIntake(database, {
    token,
    birthDate: patient.birthDate,
    now: new Date(at.getTime() - 25 * minute),
  });
  await fillIn(database, session, { arrival, answers });
  const opened = await database.inPractice(practiceId, (tx) =>
    tx.case.findUniqueOrThrow({
      where: { practiceId_intakeId: { practiceId, intakeId: session.intakeId } },
      select: { id: true },
    }),
  );
  return opened.id;
}

/** The patient who is invited last, and almost whom somebody comes by the start link. */
const birthDate = '1969-05-14';

/** Somebody comes in by the start link, whose name is one letter away from that of a record: staff have to match them. */
export async function comeUninvited(database: Database, practiceId: string, arrival: Arrival): Promise<void> {
  const { pathway, worked, at } = arrival;
  const now = new Date(at.getTime() - 25 * minute);
  const { 'about.birth-date': _, ...answers } = givenOn(dayOf(at), { ...worked, questionnaire: pathway.questionnaire });
  const details = { givenName: 'Paola', familyName: 'Demo', birthDate, phone: '020 7946 0198', email: '' };
  const { session } = await database.inPractice(practiceId, async (tx) => {
    const practice = await tx.practice.findUniqueOrThrow({ where: { id: practiceId } });
    return arrive(tx, practice, { details: { ...details, pathway: pathway.id }, now });
  });
  await fillIn(database, session, { arrival, answers });
}

/** A demo patient who has an invitation and has not begun. */
export async function invitedPatient(
  database: Database,
  reception: Person,
  number: number,
): Promise<{ token: string; birthDate: string }> {
  const patient: PatientDetails = {
    givenName: 'Paula',
    familyName: 'Demo',
    birthDate,
    sex: 'female',
    identifier: `999 000 ${String(number).padStart(4, '0')}`,
    phone: '020 7946 0198',
    email: '',
    address: `${number} Sample Road, Exampleton`,
  };
  const { token } = await database.inPractice(reception.practiceId, (tx) =>
    createInvitation(tx, reception, { patient, expiresInDays: 90, demo: true }),
  );
  return { token, birthDate };
}
