import type { CaseView, LetterView } from '@myotome/contract';
import type { Caller, TestPractice } from './practice';
import type { Reply } from './server';
import { at, change, openedCase, referral, type Coming } from './worked-case';

/** A clinician of a practice, who writes letters there. */
export interface Writer {
  readonly practice: TestPractice;
  readonly clinician: Caller;
}

/** A case to write about: who came, and what of the usual decision is otherwise. */
export interface Matter extends Coming {
  readonly decision?: object;
}

/** A case that is to be referred. */
export async function referred(
  { practice, clinician }: Writer,
  { decision, ...coming }: Matter = {},
): Promise<CaseView> {
  const id = await openedCase(practice, coming);
  const body = { ...referral, ...decision };
  const reply = await change(clinician, ['POST', at(id, '/decision')], { version: 1, body });
  if (reply.status !== 200) throw new Error(reply.text);
  return reply.json<CaseView>();
}

/** A letter in draft. */
export async function drafted(writer: Writer, matter: Matter = {}): Promise<LetterView> {
  const { id } = await referred(writer, matter);
  const reply = await writer.clinician.request('POST', at(id, '/letter'));
  if (reply.status !== 200) throw new Error(reply.text);
  return reply.json<LetterView>();
}

/** Tries to edit a letter on the version given. */
export function edit(
  caller: Caller,
  { id, version }: Pick<LetterView, 'id' | 'version'>,
  body: unknown,
): Promise<Reply> {
  return change(caller, ['PUT', `/api/v1/letters/${id}`], { version, body });
}

/** Tries to sign a letter on the version given. */
export function sign(caller: Caller, { id, version }: Pick<LetterView, 'id' | 'version'>): Promise<Reply> {
  return change(caller, ['POST', `/api/v1/letters/${id}/signature`], { version });
}
