import { randomUUID } from 'node:crypto';
import { expect, request, test, type APIRequestContext } from '@playwright/test';
import { invite, newPatient, signInByRequest } from './practice';
import { removePractice, startPracticeServer, type PracticeServer } from './practice-server';

/** What a complete, calm history needs at least. */
const requiredAnswers = {
  'urgent.breathing-now': false,
  'urgent.sudden-stroke-signs': 'none',
  'urgent.rapid-weakness': 'none',
  'urgent.cannot-swallow': false,
  'urgent.saddle-bladder-bowel': false,
  'urgent.other-emergency': false,
  'urgent.self-harm': false,
  'about.respondent': 'self',
  'about.callback-phone': '020 7946 0000',
  'concern.symptoms': ['weakness'],
  'weakness.regions': ['right-hand'],
  'weakness.course': 'steadily-worse',
};

interface Intake {
  readonly answers: Record<string, unknown>;
  readonly version: number;
}

async function openIntake(context: APIRequestContext, server: PracticeServer, link: string): Promise<Intake> {
  const token = new URL(link).hash.slice(1);
  const answer = await context.post(`${server.url}/api/v1/intake/session`, {
    data: { token, birthDate: '1968-03-04' },
  });
  expect(answer.status(), await answer.text()).toBe(200);
  return (await answer.json()) as Intake;
}

/** Saves until the server is gone; returns what it acknowledged. */
async function saveUntilCut(
  context: APIRequestContext,
  server: PracticeServer,
  begin: Intake,
): Promise<Map<string, unknown>> {
  const acknowledged = new Map<string, unknown>();
  let version = begin.version;
  for (let round = 0; round < 400; round++) {
    for (const [linkId, value] of Object.entries({ ...requiredAnswers, 'concern.in-own-words': `round ${round}` })) {
      const answer = await context
        .put(`${server.url}/api/v1/intake/answers`, { data: { version, answers: { [linkId]: value } } })
        .catch(() => undefined);
      if (!answer?.ok()) return acknowledged;
      version = ((await answer.json()) as { version: number }).version;
      acknowledged.set(linkId, value);
    }
  }
  throw new Error('the server was never cut off');
}

function lastRound(words: unknown): number {
  return Number(String(words).replace('round ', ''));
}

function expectNothingLost(acknowledged: ReadonlyMap<string, unknown>, found: Record<string, unknown>): void {
  for (const [linkId, value] of acknowledged) {
    // The save that was cut off may have been committed without its acknowledgement: newer is right, older is loss.
    if (linkId === 'concern.in-own-words') expect(lastRound(found[linkId])).toBeGreaterThanOrEqual(lastRound(value));
    else expect(found[linkId]).toEqual(value);
  }
}

async function casesOf(server: PracticeServer, identifier: string): Promise<number> {
  const staff = await request.newContext();
  const nurse = server.demo.logins.find(({ role }) => role === 'nurse');
  if (!nurse) throw new Error('no nurse');
  await signInByRequest(staff, server.url, nurse);
  let found = 0;
  for (const list of ['flagged', 'other']) {
    const answer = await staff.get(`${server.url}/api/v1/cases`, { params: { list, search: identifier } });
    found += ((await answer.json()) as { rows: unknown[] }).rows.length;
  }
  await staff.dispose();
  return found;
}

async function newInvitation(server: PracticeServer, patient: Record<string, string>): Promise<string> {
  const staff = await request.newContext();
  const reception = server.demo.logins.find(({ role }) => role === 'reception');
  if (!reception) throw new Error('no reception');
  await signInByRequest(staff, server.url, reception);
  const { link } = await invite(staff, server.url, patient);
  await staff.dispose();
  return link;
}

for (const program of ['server', 'postgres'] as const) {
  test(`no acknowledged answer is lost when the ${program} is killed between answers`, async () => {
    const before = await startPracticeServer();
    const link = await newInvitation(before, newPatient(`Answers-${program}`));
    const phone = await request.newContext();
    const begin = await openIntake(phone, before, link);
    setTimeout(() => before.kill(program), 1500);
    const acknowledged = await saveUntilCut(phone, before, begin);
    await before.ended;
    expect(acknowledged.size).toBeGreaterThan(0);

    const after = await startPracticeServer(before.folder);
    const resumed = await openIntake(await request.newContext(), after, link);
    expectNothingLost(acknowledged, resumed.answers);
    await after.stop();
    removePractice(before.folder);
  });

  test(`killing the ${program} during a submission leaves either one case or none, and a repeat makes it one`, async () => {
    const before = await startPracticeServer();
    const patient = newPatient(`Submission-${program}`);
    const link = await newInvitation(before, patient);
    const phone = await request.newContext();
    const begin = await openIntake(phone, before, link);
    const saved = await phone.put(`${before.url}/api/v1/intake/answers`, {
      data: { version: begin.version, answers: requiredAnswers },
    });
    expect(saved.status(), await saved.text()).toBe(200);
    const key = randomUUID();
    const submit = (context: APIRequestContext, url: string) =>
      context.post(`${url}/api/v1/intake/submission`, { headers: { 'idempotency-key': key } });
    const cut = submit(phone, before.url).catch(() => undefined);
    before.kill(program);
    const answer = await cut;
    await before.ended;

    const after = await startPracticeServer(before.folder);
    const found = await casesOf(after, patient['identifier'] ?? '');
    expect(found).toBe(answer?.ok() ? 1 : found);
    expect(found).toBeLessThanOrEqual(1);
    const again = await request.newContext();
    await openIntake(again, after, link);
    const repeated = await submit(again, after.url);
    expect(repeated.status(), await repeated.text()).toBe(200);
    expect(await casesOf(after, patient['identifier'] ?? '')).toBe(1);
    await after.stop();
    removePractice(before.folder);
  });
}
