import type { ProblemDetails } from '@myotome/contract';
import { calm } from './phone';
import { newPractice, staffOf, type Caller, type TestPractice } from './practice';
import { startServer, type TestServer } from './server';
import { act, at, change, openedCase, problemOf, readCase, referral, refusal } from './worked-case';

let server: TestServer;
let practice: TestPractice;
let clinician: Caller;

beforeAll(async () => {
  server = await startServer();
  practice = await newPractice(server);
  clinician = await staffOf(practice, 'clinician');
});
afterAll(() => server.close());

describe('a decision', () => {
  it('to refer moves the case out of the queue and allows the letter', async () => {
    const id = await openedCase(practice);
    const view = await act(clinician, ['POST', at(id, '/decision')], referral);
    expect(view).toMatchObject({
      status: 'decided',
      decision: { kind: 'refer', engineDisposition: 'urgent-referral' },
    });
    expect(view.actions).toContain('write-letter');
    const open = (await clinician.request('GET', '/api/v1/cases')).json<{ rows: { id: string }[] }>();
    expect(open.rows.map((row) => row.id)).not.toContain(id);
  });

  it('for another urgency than the engine needs a coded reason and words', async () => {
    const id = await openedCase(practice);
    const milder = { ...referral, urgency: 'routine-referral' };
    const reply = await change(clinician, ['POST', at(id, '/decision')], { version: 1, body: milder });
    expect(problemOf(reply)).toEqual(refusal(422, 'reason-needed'));
    expect(reply.json<ProblemDetails>().fields?.map(({ field }) => field)).toEqual(['departure', 'reason']);
    const body = { ...milder, departure: 'known-explanation', reason: 'Carpal tunnel surgery booked.' };
    const view = await act(clinician, ['POST', at(id, '/decision')], body);
    expect(view.decision).toMatchObject({
      urgency: 'routine-referral',
      departure: 'known-explanation',
      engineDisposition: 'urgent-referral',
    });
    expect(view.disposition).toBe('urgent-referral');
  });

  it('to watch stays in the queue until the day it names, and can be decided then', async () => {
    const id = await openedCase(practice, { answers: calm });
    const { disposition } = await readCase(clinician, id);
    const watch = { kind: 'watch', urgency: disposition };
    const without = await change(clinician, ['POST', at(id, '/decision')], { version: 1, body: watch });
    expect(problemOf(without)).toEqual(refusal(422, 'invalid-request'));
    const view = await act(clinician, ['POST', at(id, '/decision')], { ...watch, recheckOn: '2999-01-01' });
    expect(view).toMatchObject({ status: 'awaiting-patient', dueAt: '2999-01-01T17:00:00.000Z' });
    const decided = await act(clinician, ['POST', at(id, '/decision')], { kind: 'advice', urgency: disposition });
    expect(decided).toMatchObject({ status: 'decided', decision: { kind: 'advice' } });
  });

  it('is made once', async () => {
    const id = await openedCase(practice);
    const { version } = await act(clinician, ['POST', at(id, '/decision')], referral);
    const reply = await change(clinician, ['POST', at(id, '/decision')], { version, body: referral });
    expect(problemOf(reply)).toEqual(refusal(409, 'already-decided'));
    const claim = await change(clinician, ['POST', at(id, '/claim')], { version });
    expect(problemOf(claim)).toEqual(refusal(409, 'move-not-allowed'));
  });

  it('is for clinicians alone', async () => {
    const id = await openedCase(practice);
    for (const role of ['nurse', 'reception', 'administrator', 'auditor'] as const) {
      const caller = await staffOf(practice, role);
      const reply = await change(caller, ['POST', at(id, '/decision')], { version: 1, body: referral });
      expect([role, problemOf(reply)]).toEqual([role, refusal(403, 'not-permitted')]);
    }
  });
});

describe('closing', () => {
  it('follows a decision, and not before the letter of a referral is signed', async () => {
    const undecided = await openedCase(practice);
    const early = await change(clinician, ['POST', at(undecided, '/close')], { version: 1 });
    expect(problemOf(early)).toEqual(refusal(409, 'move-not-allowed'));
    const { version } = await act(clinician, ['POST', at(undecided, '/decision')], referral);
    const unsigned = await change(clinician, ['POST', at(undecided, '/close')], { version });
    expect(problemOf(unsigned)).toEqual(refusal(409, 'move-not-allowed'));
    expect(unsigned.json<ProblemDetails>().detail).toContain('not signed');
  });

  it('ends all work on the case', async () => {
    const id = await openedCase(practice, { answers: calm });
    const { disposition } = await readCase(clinician, id);
    await act(clinician, ['POST', at(id, '/decision')], { kind: 'advice', urgency: disposition });
    expect(await act(clinician, ['POST', at(id, '/close')])).toMatchObject({ status: 'closed', actions: [] });
  });
});
