import type { CaseView, MakeDecision } from '@myotome/contract';
import { claimCase } from '../case/claim-case';
import { closeCase } from '../case/close-case';
import { decideCase } from '../case/decide-case';
import { markCondition } from '../case/mark-condition';
import { presentCase, readCase } from '../case/read-case';
import { recordExamination } from '../case/record-examination';
import { draftLetter } from '../letter/draft-letter';
import { signLetter } from '../letter/sign-letter';
import type { Person } from '../platform/access/person';
import { dayOf } from '../platform/day';
import type { Transaction } from '../platform/database/database';
import { examinationFor } from './examination';
import type { Step } from './stories';

/** A step on a case, taken by a person at a time. */
interface Turn {
  readonly tx: Transaction;
  readonly person: Person;
  readonly view: CaseView;
  readonly now: Date;
}

type Take = (turn: Turn) => Promise<CaseView>;

const change = ({ view, now }: Turn) => ({ id: view.id, version: view.version, now });

const inDays = (days: number, from: Date): string => dayOf(new Date(from.getTime() + days * 86_400_000));

type DemoDecision = Pick<MakeDecision, 'kind'> &
  Partial<Pick<MakeDecision, 'service' | 'recheckOn' | 'patientTold' | 'reason'>>;

function decide(decision: (now: Date) => DemoDecision): Take {
  return (turn) => {
    const told = { reason: '', service: '', patientTold: '', urgency: turn.view.disposition, ...decision(turn.now) };
    return decideCase(turn.tx, turn.person, { ...change(turn), decision: told });
  };
}

/** The condition most in keeping is suspected, and the next considered. */
async function markLeading(turn: Turn): Promise<CaseView> {
  let { view } = turn;
  const leading = view.checklist.slice(0, 2);
  for (const [place, row] of leading.entries()) {
    const mark = place === 0 && row.standing === 'most-in-keeping' ? 'suspected' : 'considered';
    view = await markCondition(turn.tx, turn.person, {
      ...change({ ...turn, view }),
      condition: row.condition,
      mark: { mark, note: '' },
    });
  }
  return view;
}

/** Drafts the letter, if nobody has yet, and signs it as it stands. */
async function sign(turn: Turn): Promise<CaseView> {
  const { tx, person, view, now } = turn;
  const letter = await draftLetter(tx, person, { caseId: view.id, now });
  await signLetter(tx, person, { id: letter.id, version: letter.version, now });
  return presentCase(tx, person, { id: view.id, now });
}

const takes: Readonly<Record<Step, Take>> = {
  claim: (turn) => claimCase(turn.tx, turn.person, change(turn)),
  mark: markLeading,
  examine: (turn) =>
    recordExamination(turn.tx, turn.person, {
      ...change(turn),
      recorded: { findings: examinationFor(turn.view), clear: [] },
    }),
  refer: decide(() => ({
    kind: 'refer',
    service: 'Neurology, Exampleton General Hospital (demo)',
    patientTold: 'Needs to be seen by a specialist; the possibilities were talked through, and questions answered.',
  })),
  redirect: decide(() => ({
    kind: 'redirect',
    service: 'Emergency department, Exampleton General Hospital (demo)',
    patientTold: 'Telephoned and told to go to the emergency department now.',
  })),
  'test-first': decide((now) => ({
    kind: 'test-first',
    recheckOn: inDays(10, now),
    patientTold: 'Blood tests first, then a visit.',
  })),
  watch: decide((now) => ({
    kind: 'watch',
    recheckOn: inDays(42, now),
    patientTold: 'To be looked at again in six weeks.',
  })),
  advise: decide(() => ({ kind: 'advice', patientTold: 'Advice given, and when to come back sooner.' })),
  draft: async ({ tx, person, view, now }) => {
    await draftLetter(tx, person, { caseId: view.id, now });
    return presentCase(tx, person, { id: view.id, now });
  },
  sign,
  close: (turn) => closeCase(turn.tx, turn.person, change(turn)),
};

/** What a person does with a case, and when it came in. */
export interface Work {
  readonly caseId: string;
  readonly steps: readonly Step[];
  readonly at: Date;
  readonly minutesBetween: number;
}

/** Reads a case and takes steps on it one after the other, some minutes apart. */
export async function work(
  tx: Transaction,
  person: Person,
  { caseId, steps, at, minutesBetween }: Work,
): Promise<void> {
  const later = (count: number): Date => new Date(at.getTime() + count * minutesBetween * 60_000);
  let view = await readCase(tx, person, { id: caseId, now: later(1) });
  for (const [index, step] of steps.entries()) view = await takes[step]({ tx, person, view, now: later(index + 2) });
}
