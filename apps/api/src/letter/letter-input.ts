import { meaningsOf, toldIn, weigh } from '@myotome/differential';
import type { LetterInput } from '@myotome/letter';
import type { Disposition } from '@myotome/triage';
import type { CaseRecord } from '../case/load-case';
import { authoredOn, responseOf } from '../case/view/case-view';
import { examinationFindingFrom } from '../case/view/examination-view';
import { findingFrom } from '../case/view/findings-view';
import { testResultFrom } from '../case/view/tests-view';
import { localDay } from '../intake/due-time';
import { pathwayOf } from '../intake/pathway-of-intake';
import { receiptIn } from '../intake/receipt';
import type { Person } from '../platform/access/person';
import { dayOf } from '../platform/day';
import type { Decision, Practice } from '../platform/database/generated/client';

/** What a letter is composed from. */
export interface LetterMaterial {
  readonly record: CaseRecord;
  readonly decision: Decision;
  readonly practice: Practice;
  readonly author: Person;
  readonly reference: string;
  readonly now: Date;
}

type Part<K extends keyof LetterInput> = Pick<LetterInput, K>;

function examined({ record }: LetterMaterial): LetterInput['examination'] {
  return record.examination.map((stored) => ({
    ...examinationFindingFrom(stored),
    by: stored.byName,
    on: dayOf(stored.at),
  }));
}

function marked({ record }: LetterMaterial): LetterInput['checklist'] {
  return record.marks.flatMap(({ condition, mark, note, byName }) =>
    mark === null ? [] : [{ condition, mark: mark as LetterInput['checklist'][number]['mark'], note, by: byName }],
  );
}

/** Results in the words of the report, or what they mean; a test without either is still awaited. */
function tested({ record }: LetterMaterial): NonNullable<LetterInput['tests']> {
  const kinds = new Map(pathwayOf(record.intake.pathwayId).tests.map((kind) => [kind.id, kind]));
  return record.tests.map(({ test, meaning, value, note, at }) => {
    const kind = kinds.get(test);
    const meant = kind && meaningsOf(kind).find(({ code }) => code === meaning)?.label;
    const words = [meant, value, note].filter((part) => part !== undefined && part !== '').join('; ');
    return { test, ...(meaning !== null && { result: words }), on: dayOf(at) };
  });
}

function decided({ decision }: LetterMaterial): LetterInput['decision'] {
  return {
    kind: decision.kind as LetterInput['decision']['kind'],
    urgency: decision.urgency as Disposition,
    reason: decision.reason,
    by: decision.byName,
    on: dayOf(decision.at),
    service: decision.service,
    patientTold: decision.patientTold,
    ...(decision.recheckOn && { recheckOn: dayOf(decision.recheckOn) }),
  };
}

function people({ record, practice, author }: LetterMaterial): Part<'patient' | 'practice' | 'author'> {
  const { patient, patientName } = record;
  return {
    patient: {
      name: patientName,
      birthDate: dayOf(patient.birthDate),
      sex: patient.sex,
      identifier: patient.identifier ?? '',
      address: patient.address,
      phone: patient.phone,
      email: patient.email,
    },
    practice: { name: practice.name, address: practice.address, phone: practice.phone },
    author: { name: author.name, role: author.role },
  };
}

function judged({
  record,
}: LetterMaterial): Part<'pathway' | 'answers' | 'authored' | 'triage' | 'differential' | 'adviceShown'> {
  const { intake } = record;
  const pathway = pathwayOf(intake.pathwayId);
  const { answers } = responseOf(record);
  const authored = authoredOn(record);
  const [triage] = intake.triages;
  const findings = (triage?.findings ?? []).map(findingFrom);
  // There is no receipt while the answers have not been sent: the form was stopped.
  const shown = intake.receipt === null ? undefined : receiptIn(intake.receipt, 'en');
  return {
    pathway,
    answers,
    authored,
    triage: {
      disposition: record.disposition as Disposition,
      version: triage?.pathwayVersion ?? pathway.version,
      findings,
    },
    differential: weigh(pathway, {
      answers,
      authored,
      findings: record.examination.map(examinationFindingFrom),
      results: record.tests.map(testResultFrom),
      told: toldIn(pathway, findings),
    }),
    ...(shown && { adviceShown: shown.comeBackIf }),
  };
}

/** A case, its decision and its practice as the letter reads them. */
export function letterInput(material: LetterMaterial): LetterInput {
  const { answers } = responseOf(material.record);
  return {
    ...judged(material),
    ...people(material),
    respondent: answers['about.respondent'] === 'carer' ? 'carer' : 'self',
    examination: examined(material),
    checklist: marked(material),
    tests: tested(material),
    decision: decided(material),
    reference: material.reference,
    date: localDay(material.now, material.practice.timezone),
  };
}
