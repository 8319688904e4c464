import type { CaseView } from '@myotome/contract';
import type { Pathway } from '@myotome/pathway';
import type { CaseEvent } from '../../platform/database/generated/client';

type Detail = Readonly<Record<string, unknown>>;

const conditionIn = (pathway: Pathway, detail: Detail): string =>
  pathway.conditions.find(({ id }) => id === detail['condition'])?.label ?? 'A condition';

const decisions: Readonly<Record<string, string>> = {
  refer: 'Decided to refer',
  'test-first': 'Decided to test first',
  advice: 'Decided to give advice',
  watch: 'Decided to watch and look again',
  redirect: 'Decided to redirect',
  close: 'Decided to close without more',
};

const marks: Readonly<Record<string, string>> = {
  suspected: 'suspected',
  considered: 'considered',
  'to-test': 'to be tested for',
  'ruled-out': 'ruled out',
};

/** A word or number among the details; blank when there is none. */
function told(detail: Detail, name: string): string {
  const value = detail[name];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

type Write = (pathway: Pathway, detail: Detail) => string;

const words: Readonly<Record<string, Write>> = {
  stopped: () => 'An emergency answer stopped the form',
  submitted: () => 'Answers received',
  'matched-by-details': () =>
    'Came by the start link; name and date of birth agree with one record: check who it is when you call',
  'not-matched': () => 'Came by the start link; no single record has this name and date of birth',
  'patient-attached': () => 'Attached to the record of a patient',
  'patient-confirmed': () => 'Confirmed as a new patient',
  worsened: () => 'The patient says that it has got worse',
  'worsening-stopped': () => 'An emergency answer in a worsening: the patient was told whom to call',
  withdrawn: () => 'The patient withdrew the answers: get in touch and settle what follows',
  'first-viewed': () => 'Looked at for the first time',
  claimed: () => 'Taken on',
  released: () => 'Given back to the queue',
  marked: (pathway, detail) => `${conditionIn(pathway, detail)}: ${marks[told(detail, 'mark')] ?? 'mark taken away'}`,
  examined: (_, detail) => `Examination recorded (${told(detail, 'findings')} findings)`,
  tested: (_, detail) => `Tests recorded (${told(detail, 'tests')})`,
  decided: (_, detail) => decisions[told(detail, 'kind')] ?? 'Decided',
  closed: () => 'Closed',
  'letter-drafted': (_, detail) => `Letter ${told(detail, 'reference')} drafted`,
  'letter-signed': (_, detail) => `Letter ${told(detail, 'reference')} signed`,
};

const isDetail = (value: unknown): value is Detail => typeof value === 'object' && value !== null;

/** What happened to a case, oldest first, in words. */
export function eventsView(pathway: Pathway, events: readonly CaseEvent[]): CaseView['events'] {
  return events.map((event) => ({
    at: event.at.toISOString(),
    kind: event.kind,
    by: event.actorName,
    words: words[event.kind]?.(pathway, isDetail(event.detail) ? event.detail : {}) ?? event.kind.replaceAll('-', ' '),
  }));
}
