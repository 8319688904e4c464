import { type CaseView, type CaseStatus, type DecisionKind } from '@myotome/contract';
import { toldIn, weigh } from '@myotome/differential';
import { wholeYearsBetween } from '@myotome/questionnaire';
import type { NotEstablished } from '@myotome/triage';
import { currentResponse, type Response } from '../../intake/current-answers';
import { storedHelper } from '../../intake/draft';
import { pathwayOf } from '../../intake/pathway-of-intake';
import type { Person } from '../../platform/access/person';
import { dayOf } from '../../platform/day';
import { actionsOn } from '../actions';
import { isHeldByAnother } from '../hold';
import type { CaseRecord } from '../load-case';
import { answersView, wordsOf } from './answers-view';
import { checklistView } from './checklist-view';
import { decisionView } from './decision-view';
import { eventsView } from './events-view';
import { examinationFindingFrom, examinationView } from './examination-view';
import { absentFlags, findingFrom, findingView } from './findings-view';
import { panelsView } from './panels-view';
import { sinceSentView } from './since-sent-view';
import { stillWanting } from './still-wanting';
import { summaryOf } from './summary';
import { testResultFrom, testsView } from './tests-view';
import { wouldChangeOf } from './would-change-view';

/** Who looks, and when. */
export interface Looking {
  readonly person: Person;
  readonly now: Date;
}

const isoOrNull = (date: Date | null): string | null => date?.toISOString() ?? null;

/**
 * The day on which the answers were given: of the last change, of sending, or of the last save when the form was
 * stopped.
 */
export function authoredOn({ intake }: CaseRecord): string {
  const changed = intake.worsenings.at(-1)?.sentAt;
  return dayOf(changed ?? intake.submittedAt ?? intake.stoppedAt ?? intake.savedAt ?? intake.createdAt);
}

/** What the patient answers now: the sealed answers with every change since on top. */
export function responseOf({ intake }: CaseRecord): Response {
  return currentResponse(pathwayOf(intake.pathwayId), intake, intake.worsenings);
}

/** When the owner of a case last did something on it. */
export function lastActOfOwner({ ownerId, events }: CaseRecord): Date | undefined {
  return events.filter((event) => event.actorId === ownerId).at(-1)?.at;
}

function patientView(record: CaseRecord, today: string): CaseView['patient'] {
  const { patient, intake } = record;
  const { answers } = responseOf(record);
  const birthDate = dayOf(patient.birthDate);
  const respondent = answers['about.respondent'];
  const hand = answers['about.dominant-hand'];
  return {
    id: patient.id,
    name: record.patientName,
    birthDate,
    age: wholeYearsBetween(birthDate, today),
    sex: patient.sex as CaseView['patient']['sex'],
    identifier: patient.identifier ?? '',
    phone: patient.phone,
    callbackPhone: typeof answers['about.callback-phone'] === 'string' ? answers['about.callback-phone'] : '',
    respondent: respondent === 'self' || respondent === 'carer' ? respondent : null,
    helper: storedHelper(intake),
    dominantHand: hand === undefined ? null : wordsOf(pathwayOf(intake.pathwayId), answers, 'about.dominant-hand'),
  };
}

function actionsFor(record: CaseRecord, { person, now }: Looking): CaseView['actions'] {
  const letter = record.letter ? (record.letter.status === 'signed' ? 'signed' : 'draft') : 'none';
  return actionsOn({
    status: record.status as CaseStatus,
    role: person.role,
    mine: record.ownerId === person.staffId,
    heldByAnother: isHeldByAnother({ ...record, lastActAt: lastActOfOwner(record) }, person.staffId, now),
    decision: record.decisions[0]?.kind as DecisionKind | undefined,
    letter,
  });
}

/** What the clinician reads: history, findings, what is not established, checklist, examination, what is missing. */
function clinicalView(record: CaseRecord) {
  const { intake } = record;
  const pathway = pathwayOf(intake.pathwayId);
  const response = responseOf(record);
  const { answers } = response;
  const [triage] = intake.triages;
  const found = { findings: record.examination.map(examinationFindingFrom), results: record.tests.map(testResultFrom) };
  const authored = authoredOn(record);
  const findings = (triage?.findings ?? []).map(findingFrom);
  const rows = weigh(pathway, { answers, authored, told: toldIn(pathway, findings), ...found });
  const version = triage?.pathwayVersion ?? pathway.version;
  return {
    pathway: {
      id: pathway.id,
      version,
      questionnaireVersion: intake.questionnaireVersion,
    },
    summary: summaryOf(pathway, answers, authored),
    findings: findings.map((finding) => findingView(pathway, finding, answers)),
    redFlagsNotEstablished: absentFlags(pathway, (triage?.notEstablished ?? []) as unknown as NotEstablished[]),
    answers: answersView(pathway, response),
    sinceSent: sinceSentView(pathway, record),
    checklist: checklistView(pathway, rows, record.marks),
    examination: examinationView(pathway.examination, record.examination),
    tests: testsView(pathway, rows, record.tests),
    panels: panelsView(pathway, found),
    missingBeforeReferral: stillWanting(pathway, rows, found),
    ...wouldChangeOf(pathway, { answers, authored, version }),
    events: eventsView(pathway, record.events),
  };
}

/** The case page as this person may see it now. */
export function caseView(record: CaseRecord, looking: Looking): CaseView {
  const [decision] = record.decisions;
  return {
    id: record.id,
    version: record.version,
    status: record.status as CaseView['status'],
    disposition: record.disposition as CaseView['disposition'],
    dueAt: record.dueAt.toISOString(),
    openedAt: record.openedAt.toISOString(),
    owner: record.ownerId === null ? null : { id: record.ownerId, name: record.ownerName ?? '' },
    demo: record.demo,
    matched: record.matched,
    patient: patientView(record, dayOf(looking.now)),
    stoppedAt: isoOrNull(record.intake.stoppedAt),
    submittedAt: isoOrNull(record.intake.submittedAt),
    ...clinicalView(record),
    decision: decision ? decisionView(decision) : null,
    letterId: record.letter?.id ?? null,
    actions: actionsFor(record, looking),
  };
}
