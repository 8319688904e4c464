import type { CaseStatus, ChecklistRow, DecisionKind, QueueRow, Role } from '@myotome/contract';

/** One step of the urgency scale. */
export type Disposition = QueueRow['disposition'];

/** Urgencies in one or two words, as on a row. */
export const dispositionWords: Readonly<Record<Disposition, string>> = {
  emergency: 'Emergency',
  'urgent-referral': 'Urgent referral',
  'routine-referral': 'Routine referral',
  'primary-care': 'Primary care',
  'self-care': 'Self-care',
};

/** What an urgency asks of the practice. */
export const dispositionMeaning: Readonly<Record<Disposition, string>> = {
  emergency: 'act now: call back, and send to emergency services or a same-day hospital team',
  'urgent-referral': 'to be seen by a specialist within two weeks',
  'routine-referral': 'neurology should see this person; a routine wait is safe',
  'primary-care': 'examine and start first-line tests here first',
  'self-care': 'reassure, say what to watch for, and plan a re-check',
};

export const statusWords: Readonly<Record<CaseStatus, string>> = {
  new: 'new',
  'in-review': 'in review',
  'awaiting-patient': 'patient awaited',
  'awaiting-test': 'test awaited',
  decided: 'decided',
  closed: 'closed',
};

export const sexWords: Readonly<Record<QueueRow['patient']['sex'], string>> = {
  female: 'female',
  male: 'male',
  other: 'other sex',
  unknown: 'sex not recorded',
};

export const standingWords: Readonly<Record<ChecklistRow['standing'], string>> = {
  'most-in-keeping': 'most in keeping',
  possible: 'possible',
  'to-exclude': 'exclude',
  'less-likely': 'less likely',
};

export const markWords: Readonly<Record<NonNullable<ChecklistRow['mark']>, string>> = {
  suspected: 'Suspected',
  considered: 'Considered',
  'to-test': 'To test',
  'ruled-out': 'Ruled out',
};

export const decisionWords: Readonly<Record<DecisionKind, string>> = {
  refer: 'Refer to a specialist',
  'test-first': 'Test first',
  advice: 'Give advice',
  watch: 'Watch and look again',
  redirect: 'Send elsewhere',
  close: 'Close without more',
};

export const roleWords: Readonly<Record<Role, string>> = {
  reception: 'Reception',
  nurse: 'Nurse',
  clinician: 'Clinician',
  administrator: 'Administrator',
  auditor: 'Auditor',
};
