import { randomUUID } from 'node:crypto';
import type { IntakeView, SavedAnswers } from '@myotome/contract';
import type { AnswerValue } from '@myotome/questionnaire';
import { anyAddress, callerWith, cookiesOf, invite, patient, type Caller, type TestPractice } from './practice';
import type { Reply, TestServer } from './server';

/** Answers by link id; null clears one. */
export type Given = Readonly<Record<string, AnswerValue | null>>;

/** A complete, calm history: nothing urgent, twitching alone. */
export const calm: Given = {
  'urgent.breathing-now': false,
  'urgent.sudden-stroke-signs': 'none',
  'urgent.rapid-weakness': 'none',
  'urgent.cannot-swallow': false,
  'urgent.saddle-bladder-bowel': false,
  'urgent.other-emergency': false,
  'urgent.self-harm': false,
  'about.respondent': 'self',
  'about.callback-phone': '020 7946 0000',
  'concern.symptoms': ['twitching'],
};

/** A patient with the link open on a phone. */
export interface Phone extends Caller {
  readonly first: IntakeView;
  save(answers: Given, version?: number): Promise<Reply>;
  submit(key?: string): Promise<Reply>;
  read(): Promise<IntakeView>;
}

/** Gives the link and a date of birth. */
export function openSession(server: TestServer, token: string, birthDate = patient.birthDate): Promise<Reply> {
  return server.request({
    method: 'POST',
    url: '/api/v1/intake/session',
    payload: { token, birthDate },
    remoteAddress: anyAddress(),
  });
}

function phoneOf(caller: Caller, first: IntakeView): Phone {
  let version = first.version;
  return {
    ...caller,
    first,
    read: async () => (await caller.request('GET', '/api/v1/intake')).json<IntakeView>(),
    save: async (answers, on = version) => {
      const reply = await caller.request('PUT', '/api/v1/intake/answers', { body: { version: on, answers } });
      if (reply.status === 200) ({ version } = reply.json<SavedAnswers>());
      return reply;
    },
    submit: (key = randomUUID()) =>
      caller.request('POST', '/api/v1/intake/submission', { headers: { 'idempotency-key': key }, body: {} }),
  };
}

/** Opens a link with the right date of birth. */
export async function openPhone(server: TestServer, token: string, birthDate?: string): Promise<Phone> {
  const reply = await openSession(server, token, birthDate);
  if (reply.status !== 200) throw new Error(`the link did not open: ${reply.text}`);
  return phoneOf(callerWith(server, cookiesOf(reply)), reply.json<IntakeView>());
}

/** Opens a link on a phone that speaks this language. */
export async function openPhoneIn(server: TestServer, token: string, language: string): Promise<Phone> {
  const payload = { token, birthDate: patient.birthDate, language };
  const url = '/api/v1/intake/session';
  const reply = await server.request({ method: 'POST', url, payload, remoteAddress: anyAddress() });
  if (reply.status !== 200) throw new Error(`the link did not open: ${reply.text}`);
  return phoneOf(callerWith(server, cookiesOf(reply)), reply.json<IntakeView>());
}

/** A patient of the practice, just invited, with the link open. */
export async function newPhone(practice: TestPractice): Promise<Phone> {
  const { token } = await invite(practice);
  return openPhone(practice.server, token);
}
