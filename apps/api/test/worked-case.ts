import type { CaseView, MakeDecision, PatientDetails, ProblemDetails } from '@myotome/contract';
import { createInvitation } from '../src/invitation/create-invitation';
import { system } from '../src/platform/audit';
import { calm, openPhone, type Given } from './phone';
import { patient as ada, type Caller, type TestPractice } from './practice';
import type { Reply } from './server';

/** A history that asks for an urgent referral: a hand that weakens steadily, without numbness, and now the speech. */
export const weakeningHand: Given = {
  ...calm,
  'about.dominant-hand': 'right',
  'concern.symptoms': ['weakness', 'speech', 'twitching'],
  'concern.onset': '2026-04',
  'weakness.regions': ['right-hand'],
  'weakness.first-region': 'right-hand',
  'weakness.course': 'steadily-worse',
  'weakness.spread': 'no',
  'weakness.tasks': ['keys-or-buttons'],
  'weakness.thinner-muscles': ['right-hand'],
  'twitching.regions': ['hands'],
  'speech.kind': ['slurred'],
  'speech.course': 'steadily-worse',
  'history.medicines-list': 'Ramipril 5 mg',
};

/** Who comes in, and with what answers; everybody shares the birth date of the usual test patient. */
export interface Coming {
  readonly answers?: Given;
  readonly patient?: Partial<Omit<PatientDetails, 'birthDate'>>;
}

/** A patient of the practice sends answers; the id of the case that opens. */
export async function openedCase(
  { id, server }: TestPractice,
  { answers = weakeningHand, patient = {} }: Coming = {},
): Promise<string> {
  const blank = { sex: 'female', identifier: '', phone: '', email: '', address: '' } as const;
  const { givenName, familyName, birthDate } = ada;
  const details: PatientDetails = { ...blank, givenName, familyName, birthDate, ...patient };
  const { token } = await server.database.inPractice(id, (tx) =>
    createInvitation(tx, system(id), { patient: details, expiresInDays: 14 }),
  );
  const phone = await openPhone(server, token);
  const saved = await phone.save(answers);
  const sent = await phone.submit();
  if (saved.status !== 200 || sent.status !== 200) throw new Error(`${saved.text} ${sent.text}`);
  const opened = await server.database.inPractice(id, (tx) => tx.case.findFirstOrThrow({ orderBy: { id: 'desc' } }));
  return opened.id;
}

/** Reads a case, which must be there. */
export async function readCase(caller: Caller, id: string): Promise<CaseView> {
  const reply = await caller.request('GET', `/api/v1/cases/${id}`);
  if (reply.status !== 200) throw new Error(reply.text);
  return reply.json<CaseView>();
}

/** Changes something on the version given. */
export function change(
  caller: Caller,
  [method, url]: readonly ['POST' | 'PUT', string],
  { version, body }: { readonly version: number; readonly body?: unknown },
): Promise<Reply> {
  return caller.request(method, url, { headers: { 'if-match': `"${version}"` }, body });
}

/** The address of a case, or of something on it. */
export const at = (id: string, path = ''): string => `/api/v1/cases/${id}${path}`;

/** What an answer refuses with. */
export const problemOf = (reply: Reply) => ({ status: reply.status, type: reply.json<ProblemDetails>().type });

/** A refusal as `problemOf` gives it. */
export const refusal = (status: number, name: string) => ({ status, type: `/problems/${name}` });

/** The decision to refer in keeping with the engine, for the usual history. */
export const referral: MakeDecision = {
  kind: 'refer',
  urgency: 'urgent-referral',
  service: 'Neurology, General Hospital',
  reason: '',
  patientTold: 'Told plainly.',
};

/** Changes something on the present version of a case, which must be allowed. */
export async function act(
  caller: Caller,
  [method, path]: readonly ['POST' | 'PUT', string],
  body?: unknown,
): Promise<CaseView> {
  const id = path.split('/')[4] ?? '';
  const { version } = await readCase(caller, id);
  const reply = await change(caller, [method, path], { version, body });
  if (reply.status !== 200) throw new Error(reply.text);
  return reply.json<CaseView>();
}
