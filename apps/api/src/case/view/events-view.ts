import type { CaseView } from '@myotome/contract';
import type { Pathway } from '@myotome/pathway';
import type { CaseEvent } from '../../platform/database/generated/client';

type Detail = Readonly<Record<string, unknown>>;

const conditionIn = (pathway: Pathway, detail: Detail): string =>
  pathway.conditions.find(({ id }) => id === detail['condition'])?.label ?? 'a condition';

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

type Write = (pathway: Pathway, detail: Detail) => string;

const words: Readonly<Record<string, Write>> = {
  stopped: () => 'An emergency answer stopped the form',
  submitted: () => 'Answers received',
  'first-viewed': () => 'Looked at for the first time',
  claimed: () => 'Taken on',
  released: () => 'Given back to the queue',
  marked: (pathway, detail) =>
    `${conditionIn(pathway, detail)}: ${marks[String(detail['mark'])] ?? 'mark taken away'}`,
  examined: (_, detail) => `Examination recorded (${String(detail['findings'] ?? 0)} findings)`,
  decided: (_, detail) => decisions[String(detail['kind'])] ?? 'Decided',
  closed: () => 'Closed',
  'letter-drafted': (_, detail) => `Letter ${String(detail['reference'] ?? '')} drafted`,
  'letter-signed': (_, detail) => `Letter ${String(detail['reference'] ?? '')} signed`,
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
