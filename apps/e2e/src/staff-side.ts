import type { CaseView, EntryCode, QueuePage, QueueRow } from '@myotome/contract';
import type { Answers, AnswerValue } from '@myotome/questionnaire';
import { expect, request, type APIRequestContext } from '@playwright/test';
import { invite, newPatient, practice, sessionOf } from './practice';

/** Somebody of the practice who is signed in, without a page. */
export async function staff(role: string): Promise<APIRequestContext> {
  return request.newContext({ storageState: await sessionOf(role) });
}

/** Somebody just invited: how the practice finds them, and their link. */
export interface Invited {
  /** Id of the invitation. */
  readonly id: string;
  readonly identifier: string;
  readonly birthDate: string;
  readonly link: string;
}

/** Invites somebody nobody else in the run has. */
export async function invited(givenName: string, known: { readonly birthDate?: string } = {}): Promise<Invited> {
  const reception = await staff('reception');
  const patient: Record<string, string> = { ...newPatient(givenName), ...known };
  const { link, invitation } = await invite(reception, practice.url, patient);
  await reception.dispose();
  return { id: invitation.id, identifier: patient['identifier'] ?? '', birthDate: patient['birthDate'] ?? '', link };
}

/** A code for the tablet in the waiting room, as the front desk gives it. */
export async function tabletCode({ id }: Invited): Promise<string> {
  const reception = await staff('reception');
  const answer = await reception.post(`${practice.url}/api/v1/invitations/${id}/tablet-code`, {
    headers: { origin: practice.url },
  });
  expect(answer.status(), await answer.text()).toBe(200);
  const { code } = (await answer.json()) as EntryCode;
  await reception.dispose();
  return code;
}

async function rowsOf(person: APIRequestContext, search: string): Promise<readonly QueueRow[]> {
  const found: QueueRow[] = [];
  for (const list of ['flagged', 'other'] as const) {
    const answer = await person.get(`${practice.url}/api/v1/cases`, { params: { list, search } });
    expect(answer.status(), await answer.text()).toBe(200);
    found.push(...((await answer.json()) as QueuePage).rows);
  }
  return found;
}

/** The patient's row in the queue as a nurse sees it; `undefined` while there is no case. */
export async function rowOf({ identifier }: Invited): Promise<QueueRow | undefined> {
  const nurse = await staff('nurse');
  const rows = await rowsOf(nurse, identifier);
  await nurse.dispose();
  expect(rows.length).toBeLessThanOrEqual(1);
  return rows[0];
}

/** The patient's case as a clinician sees it. */
export async function caseOf(patient: Invited): Promise<CaseView> {
  const row = await rowOf(patient);
  if (!row) throw new Error('there is no case');
  const clinician = await staff('clinician');
  const answer = await clinician.get(`${practice.url}/api/v1/cases/${row.id}`);
  expect(answer.status(), await answer.text()).toBe(200);
  const found = (await answer.json()) as CaseView;
  await clinician.dispose();
  return found;
}

/** Answers with the codes of each in one order: it makes no difference which was pressed first. */
export function inOneOrder(answers: Answers): Answers {
  const sorted = (value: AnswerValue): AnswerValue => (Array.isArray(value) ? [...(value as string[])].sort() : value);
  return Object.fromEntries(
    Object.entries(answers).flatMap(([linkId, value]) => (value === undefined ? [] : [[linkId, sorted(value)]])),
  );
}

/** What was answered, by question, as the practice has it. */
export function answersIn({ answers }: CaseView): Answers {
  return inOneOrder(
    Object.fromEntries(answers.flatMap(({ linkId, value }) => (value === null ? [] : [[linkId, value]]))),
  );
}
