import type { Withdrawal } from '@myotome/contract';
import { latestCase, path, safe, sentPhone, setCase, statusOf, worsen } from './after';
import { calm, newPhone, type Phone } from './phone';
import { newPractice, staffOf, type TestPractice } from './practice';
import { startServer, type TestServer } from './server';
import { problemOf, readCase, refusal, weakeningHand } from './worked-case';

let server: TestServer;
let practice: TestPractice;

beforeAll(async () => {
  server = await startServer();
  practice = await newPractice(server);
});
afterAll(() => server.close());

describe('a withdrawal', () => {
  const withdraw = async (phone: Phone) =>
    (await phone.request('POST', path('withdrawal'), { body: {} })).json<Withdrawal>();

  it('before sending deletes what was said, and leaves a link that works', async () => {
    const phone = await newPhone(practice);
    await phone.save(calm);
    expect(await withdraw(phone)).toMatchObject({ deleted: true });
    const after = await phone.read();
    expect(Object.keys(after.answers)).toEqual(['about.birth-date']);
    expect(after.absent).toEqual({});
    await phone.save(calm, after.version);
    expect(await withdraw(phone)).toMatchObject({ deleted: true });
    expect(Object.keys((await phone.read()).answers)).toEqual(['about.birth-date']);
    await phone.save(calm, (await phone.read()).version);
    expect((await phone.submit()).status).toBe(200);
  });

  it('after a stop keeps what the case was opened from', async () => {
    const phone = await newPhone(practice);
    await phone.save({ 'urgent.breathing-now': true });
    await phone.request('POST', path('stop'), { body: { linkId: 'urgent.breathing-now' } });
    expect(await withdraw(phone)).toMatchObject({ deleted: false });
    expect((await phone.read()).answers['urgent.breathing-now']).toBe(true);
    expect((await latestCase(practice)).withdrawnAt).not.toBeNull();
  });

  it('after sending marks the case for staff, closes what comes after, and deletes nothing', async () => {
    const phone = await sentPhone(practice, weakeningHand);
    const { id } = await latestCase(practice);
    await setCase(practice, id, { status: 'closed', firstViewedAt: new Date() });
    const first = await withdraw(phone);
    expect(first.deleted).toBe(false);
    expect(await withdraw(phone)).toEqual(first);
    const after = await latestCase(practice);
    expect(after).toMatchObject({ id, status: 'new', firstViewedAt: null, closedAt: null });
    expect(after.events.map(({ kind }) => kind)).toEqual(['submitted', 'withdrawn']);
    const doctor = await staffOf(practice, 'clinician');
    const view = await readCase(doctor, id);
    expect(view.sinceSent.withdrawnAt).toBe(first.withdrawnAt);
    expect(view.answers.some(({ state }) => state === 'answered')).toBe(true);
    expect((await statusOf(phone)).may).toEqual({ worsen: false, diary: false, withdraw: false });
    expect(problemOf(await worsen(phone, { answers: safe }))).toEqual(refusal(409, 'withdrawn'));
    expect(problemOf(await phone.request('GET', path('diary')))).toEqual(refusal(409, 'withdrawn'));
  });

  it('is audited, without a word of the patient', async () => {
    const phone = await sentPhone(practice);
    await worsen(phone, { answers: safe, words: 'a very private sentence' });
    await phone.request('PUT', path('diary/2026-11-01'), { body: { words: 'another private sentence' } });
    await withdraw(phone);
    await phone.request('GET', path('own-data'));
    const events = await server.database.inPractice(practice.id, (tx) =>
      tx.auditEvent.findMany({ where: { role: 'patient' }, orderBy: { id: 'desc' }, take: 5 }),
    );
    expect(events.map(({ action, object }) => `${action} ${object}`)).toEqual(
      expect.arrayContaining(['download intake', 'withdraw case', 'worsen case']),
    );
    expect(JSON.stringify(events)).not.toMatch(/private/);
  });
});
