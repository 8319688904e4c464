import { standings } from '@myotome/differential';
import * as z from 'zod';
import { sinceSent } from './after-sending';
import { examinationFinding, examinationItem, panelView, testView } from './bedside';
import { answerValue, day, disposition, id, instant, staffName, text } from './common';
import { helper } from './helper';
import { sex } from './invitation';
import { askNextView, wouldChangeView } from './would-change';

/** Where a case stands in the practice's work. */
export const caseStatuses = ['new', 'in-review', 'awaiting-patient', 'awaiting-test', 'decided', 'closed'] as const;
export const caseStatus = z.enum(caseStatuses);
export type CaseStatus = z.infer<typeof caseStatus>;

/** Which of the two lists to read, and from where. */
export const queueQuery = z.object({
  list: z.enum(['flagged', 'other']).default('flagged'),
  search: text(100).default(''),
  /** `open` work, or what has been `decided` and closed. */
  show: z.enum(['open', 'decided']).default('open'),
  after: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
});
export type QueueQuery = z.input<typeof queueQuery>;

/** One row of the queue. `reason` is null for roles that may not see clinical detail. */
export const queueRow = z.object({
  id,
  patient: z.object({ name: z.string(), birthDate: day, age: z.number().int(), sex, identifier: z.string() }),
  disposition,
  status: caseStatus,
  reason: z.string().nullable(),
  /** How many further findings there are. */
  moreReasons: z.number().int(),
  dueAt: instant,
  openedAt: instant,
  owner: staffName.nullable(),
  /** No person has opened the case yet. */
  unread: z.boolean(),
  /** Whether it is known whose record this belongs to. */
  matched: z.boolean(),
  /** The patient has said that it got worse, and nothing has been decided since. */
  worse: z.boolean(),
  /** The patient has withdrawn the answers. */
  withdrawn: z.boolean(),
  demo: z.boolean(),
});
export type QueueRow = z.infer<typeof queueRow>;

/** A page of the queue, most urgent first, then by due time. */
export const queuePage = z.object({
  rows: z.array(queueRow),
  next: z.string().nullable(),
  counts: z.object({
    byDisposition: z.record(disposition, z.number().int()),
    overdue: z.number().int(),
    unreadEmergencies: z.number().int(),
  }),
});
export type QueuePage = z.infer<typeof queuePage>;

/** A source as shown beside a finding. */
export const sourceView = z.object({
  key: z.string(),
  title: z.string(),
  year: z.number().int().optional(),
  url: z.string(),
  read: z.enum(['primary', 'secondary', 'not-read']),
});
export type SourceView = z.infer<typeof sourceView>;

/** One answer in words: the question's clinical label and what was answered. */
export const answerView = z.object({
  linkId: z.string(),
  topic: z.string(),
  /** The question as the patient read it. */
  question: z.string(),
  label: z.string(),
  value: answerValue.nullable(),
  /** The answer in clinical words; "not answered", "not sure" or "would rather not say" when there is none. */
  words: z.string(),
  state: z.enum(['answered', 'not-answered', 'not-sure', 'declined', 'not-asked']),
});
export type AnswerView = z.infer<typeof answerView>;

/** A finding with its sources and the answers behind it, ready to read. */
export const findingView = z.object({
  rule: z.string(),
  label: z.string(),
  disposition,
  because: z.string(),
  evidence: z.array(z.object({ linkId: z.string(), label: z.string(), words: z.string() })),
  sources: z.array(sourceView),
  unverified: z.string().optional(),
  floor: disposition.optional(),
  action: z.string().optional(),
});
export type FindingView = z.infer<typeof findingView>;

/** A red flag that is not established: ruled out by an answer, or not asked. */
export const absentFlagView = z.object({
  rule: z.string(),
  label: z.string(),
  disposition,
  holds: z.enum(['no', 'unknown']),
  missing: z.array(z.object({ linkId: z.string(), label: z.string() })),
});
export type AbsentFlagView = z.infer<typeof absentFlagView>;

/** What a person thinks of a condition on the checklist. */
export const checklistMarks = ['suspected', 'considered', 'to-test', 'ruled-out'] as const;
export const checklistMark = z.enum(checklistMarks);

/** One row of the differential checklist, with the mark a person has put on it. */
export const checklistRow = z.object({
  condition: z.string(),
  label: z.string(),
  standing: z.enum(standings),
  for: z.array(z.string()),
  against: z.array(z.string()),
  missing: z.array(z.string()),
  examine: z.array(z.string()),
  tests: z.array(z.object({ label: z.string(), note: z.string().optional(), doNotWait: z.boolean() })),
  urgency: disposition,
  urgencyUnverified: z.boolean(),
  sources: z.array(z.string()),
  mark: checklistMark.nullable(),
  note: z.string(),
  markedBy: staffName.nullable(),
  markedAt: instant.nullable(),
});
export type ChecklistRow = z.infer<typeof checklistRow>;

/** Marks a condition; `mark: null` takes the mark away. */
export const markCondition = z.object({ mark: checklistMark.nullable(), note: text(1000).default('') });
export type MarkCondition = z.input<typeof markCondition>;

/** The five things a clinician may decide, and closing without more. */
export const decisionKinds = ['refer', 'test-first', 'advice', 'watch', 'redirect', 'close'] as const;
export const decisionKind = z.enum(decisionKinds);
export type DecisionKind = z.infer<typeof decisionKind>;

/** Why a clinician departs from the engine. */
export const departureReasons = [
  'examination-normal',
  'already-under-specialist',
  'known-explanation',
  'patient-preference',
  'more-urgent-than-suggested',
  'answers-incorrect',
  'other',
] as const;

/** A decision. `urgency` is the clinician's own; a departure from the engine's needs a coded reason and words. */
export const makeDecision = z.object({
  kind: decisionKind,
  urgency: disposition,
  departure: z.enum(departureReasons).optional(),
  reason: text(2000).default(''),
  /** The day on which a watched patient is looked at again; needed for `watch`. */
  recheckOn: day.optional(),
  /** Where the patient is sent; needed for `refer` and `redirect`. */
  service: text(200).default(''),
  /** What the patient has been told. */
  patientTold: text(2000).default(''),
});
export type MakeDecision = z.input<typeof makeDecision>;

export const decisionView = makeDecision.extend({
  id,
  engineDisposition: disposition,
  by: staffName,
  at: instant,
});
export type DecisionView = z.infer<typeof decisionView>;

/** What the person reading may do now; the interface shows these and no others. */
export const caseActions = [
  'claim',
  'release',
  'examine',
  'mark',
  'decide',
  'write-letter',
  'open-letter',
  'close',
] as const;
export const caseAction = z.enum(caseActions);
export type CaseAction = z.infer<typeof caseAction>;

/** One line of what happened to a case. */
export const caseEvent = z.object({ at: instant, kind: z.string(), by: z.string(), words: z.string() });

/** The case page. */
export const caseView = z.object({
  id,
  version: z.number().int(),
  status: caseStatus,
  disposition,
  dueAt: instant,
  openedAt: instant,
  owner: staffName.nullable(),
  demo: z.boolean(),
  /** Whether it is known whose record this belongs to; until then nothing of the record is to be trusted. */
  matched: z.boolean(),
  patient: z.object({
    id,
    name: z.string(),
    birthDate: day,
    age: z.number().int(),
    sex,
    identifier: z.string(),
    phone: z.string(),
    callbackPhone: z.string(),
    respondent: z.enum(['self', 'carer']).nullable(),
    /** Who answered for the patient; null when nobody did, or nothing was said of them. */
    helper: helper.nullable(),
    dominantHand: z.string().nullable(),
  }),
  /** The form was stopped by an emergency answer at this time. */
  stoppedAt: instant.nullable(),
  submittedAt: instant.nullable(),
  pathway: z.object({ id: z.string(), version: z.string(), questionnaireVersion: z.string() }),
  /** The history in clinical language; each sentence leads to its answers. */
  summary: z.array(z.object({ text: z.string(), linkIds: z.array(z.string()) })),
  findings: z.array(findingView),
  redFlagsNotEstablished: z.array(absentFlagView),
  answers: z.array(answerView),
  /** Worsenings, the diary and a withdrawal: what the patient added after sending. `answers` has the worsenings on top. */
  sinceSent,
  checklist: z.array(checklistRow),
  examination: z.object({
    items: z.array(examinationItem),
    findings: z.array(examinationFinding.extend({ by: staffName, at: instant })),
  }),
  tests: z.array(testView),
  panels: z.array(panelView),
  missingBeforeReferral: z.array(z.string()),
  /** Null when the case was judged by another version of the pathway than is at hand. */
  wouldChange: wouldChangeView.nullable(),
  /** Questions whose answers could make the case more urgent, first what could make it most urgent. */
  askNext: z.array(askNextView),
  decision: decisionView.nullable(),
  letterId: id.nullable(),
  events: z.array(caseEvent),
  actions: z.array(caseAction),
});
export type CaseView = z.infer<typeof caseView>;
