import { Injectable } from '@nestjs/common';
import { toTypst, type LetterMeta } from '@myotome/letter';
import type { Disposition } from '@myotome/triage';
import { DateTime } from 'luxon';
import type { Person } from '../platform/access/person';
import { recordAudit } from '../platform/audit';
import { Database, type Transaction } from '../platform/database/database';
import { loadLetter, type LetterRecord } from './load-letter';
import { Typesetter } from './typesetter';

/** A letter ready for the typesetter. */
interface Manuscript {
  readonly reference: string;
  readonly source: string;
  /** When its words were last changed or, once signed, were signed. */
  readonly at: Date;
}

/** A letter on paper. */
export interface PrintedLetter {
  readonly reference: string;
  readonly pdf: Buffer;
}

/** So much of the content's hash is printed that two letters will not share it by chance, and can be read out. */
const hashSigns = 12;

function inWords(date: Date, zone: string, format: string): string {
  return DateTime.fromJSDate(date, { zone }).setLocale('en-GB').toFormat(format);
}

function signatureOf({ signedAt, signedByName, contentHash }: LetterRecord, zone: string): LetterMeta['signature'] {
  if (!signedAt) return undefined;
  const code = (contentHash ?? '').slice(0, hashSigns).toUpperCase();
  const groups = code.match(/.{4}/g)?.join(' ') ?? '';
  return {
    by: signedByName ?? '',
    at: `${inWords(signedAt, zone, "d LLLL yyyy 'at' HH:mm ZZZZ")}. Content code ${groups}`,
  };
}

async function manuscript(tx: Transaction, person: Person, id: string): Promise<Manuscript> {
  const { practiceId } = person;
  const letter = await loadLetter(tx, person, id);
  const practice = await tx.practice.findUniqueOrThrow({ where: { id: practiceId } });
  const { patient, decisions } = await tx.case.findUniqueOrThrow({
    where: { practiceId_id: { practiceId, id: letter.caseId } },
    select: { patient: true, decisions: { orderBy: { at: 'desc' }, take: 1, select: { urgency: true } } },
  });
  const meta: LetterMeta = {
    patientName: `${patient.givenName} ${patient.familyName}`,
    patientBorn: inWords(patient.birthDate, 'utc', 'd LLLL yyyy'),
    patientIdentifier: patient.identifier ?? '',
    practiceName: practice.name,
    practiceContact: [practice.address, practice.phone].filter((part) => part !== '').join(', '),
    reference: letter.reference,
    date: inWords(letter.createdAt, practice.timezone, 'd LLLL yyyy'),
    urgency: (decisions[0]?.urgency ?? 'routine-referral') as Disposition,
    signature: signatureOf(letter, practice.timezone),
  };
  await recordAudit(tx, person, { action: 'download', object: 'letter', objectId: id, detail: letter.reference });
  const at = letter.signedAt ?? letter.versions[0]?.at ?? letter.createdAt;
  return { reference: letter.reference, source: toTypst(letter.document, meta), at };
}

/** Prints letters: drafts say on every page that they are drafts. */
@Injectable()
export class Printing {
  constructor(
    private readonly database: Database,
    private readonly typesetter: Typesetter,
  ) {}

  /** Prints a letter of this person's practice, and writes down that they took it. @throws `not-found` */
  async print(person: Person, id: string): Promise<PrintedLetter> {
    const { reference, source, at } = await this.database.inPractice(person.practiceId, (tx) =>
      manuscript(tx, person, id),
    );
    return { reference, pdf: this.typesetter.pdf(source, at) };
  }
}
