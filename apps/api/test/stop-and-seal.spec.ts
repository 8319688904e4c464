import type { InvitationLookup, ProblemDetails, Receipt, StopReported } from '@myotome/contract';
import { calm, newPhone, openPhone, type Phone } from './phone';
import { invite, newPractice, staffOf, type TestPractice } from './practice';
import { startServer, type TestServer } from './server';

let server: TestServer;
let practice: TestPractice;

beforeAll(async () => {
  server = await startServer();
  practice = await newPractice(server);
});
afterAll(() => server.close());

const casesOf = () => server.database.inPractice(practice.id, (tx) => tx.case.findMany({ orderBy: { id: 'asc' } }));
const caseOf = async (phone: Phone) => {
  const cookieless = await phone.read();
  expect(cookieless).toBeDefined();
  return (await casesOf()).at(-1);
};

describe('an answer that stops the form', () => {
  const stopping = { 'urgent.breathing-now': true };

  it('opens an emergency case at once, due now, and tells the practice', async () => {
    const phone = await newPhone(practice);
    await phone.save(stopping);
    const reply = await phone.request('POST', '/api/v1/intake/stop', { body: { linkId: 'urgent.breathing-now' } });
    expect(reply.status).toBe(200);
    const opened = await caseOf(phone);
    expect(opened).toMatchObject({ disposition: 'emergency', urgencyRank: 0, flagged: true });
    expect(opened?.dueAt).toEqual(opened?.openedAt);
    const messages = await server.database.inPractice(practice.id, (tx) =>
      tx.outbox.findMany({ where: { payload: { path: ['caseId'], equals: opened?.id } } }),
    );
    expect(messages.map(({ topic }) => topic).sort()).toEqual(['emergency-case']);
    expect(JSON.stringify(messages)).not.toMatch(/Ada|Demo|1968/);
  });

  it('changes nothing when it is told again', async () => {
    const phone = await newPhone(practice);
    await phone.save(stopping);
    const tell = () => phone.request('POST', '/api/v1/intake/stop', { body: { linkId: 'urgent.breathing-now' } });
    const first = await tell();
    const before = (await casesOf()).length;
    const [second, third] = await Promise.all([tell(), tell()]);
    expect(second?.json<StopReported>()).toEqual(first.json<StopReported>());
    expect(third?.json<StopReported>()).toEqual(first.json<StopReported>());
    expect((await casesOf()).length).toBe(before);
  });

  it('is told by itself when another has been told before', async () => {
    const phone = await newPhone(practice);
    await phone.save(stopping);
    await phone.request('POST', '/api/v1/intake/stop', { body: { linkId: 'urgent.breathing-now' } });
    await phone.save({ 'urgent.self-harm': true });
    await phone.request('POST', '/api/v1/intake/stop', { body: { linkId: 'urgent.self-harm' } });
    expect(Object.keys((await phone.read()).stopsTold).sort()).toEqual(['urgent.breathing-now', 'urgent.self-harm']);
    const opened = await caseOf(phone);
    const { findings, alerts } = await server.database.inPractice(practice.id, async (tx) => ({
      findings: await tx.finding.findMany({ where: { triage: { intakeId: opened?.intakeId } } }),
      alerts: await tx.outbox.findMany({
        where: { topic: 'emergency-case', payload: { path: ['caseId'], equals: opened?.id } },
      }),
    }));
    expect(findings.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['E4', 'E8']));
    expect(alerts).toHaveLength(2);
  });

  it('brings a case back that was closed before the rest was sent', async () => {
    const phone = await newPhone(practice);
    await phone.save(stopping);
    await phone.request('POST', '/api/v1/intake/stop', { body: { linkId: 'urgent.breathing-now' } });
    const opened = await caseOf(phone);
    await server.database.inPractice(practice.id, (tx) =>
      tx.case.updateMany({ where: { id: opened?.id }, data: { status: 'closed', firstViewedAt: new Date() } }),
    );
    await phone.save(calm);
    await phone.submit();
    expect(await caseOf(phone)).toMatchObject({ status: 'new', firstViewedAt: null });
  });

  it('is refused when the saved answer does not stop', async () => {
    const phone = await newPhone(practice);
    await phone.save({ 'urgent.breathing-now': false });
    for (const linkId of ['urgent.breathing-now', 'about.sex', 'no-such-question', '\u0000']) {
      const reply = await phone.request('POST', '/api/v1/intake/stop', { body: { linkId } });
      expect(reply.status).toBe(422);
      expect(reply.json<ProblemDetails>().fields?.[0]?.code).toBe('not-a-stop');
    }
  });

  it('keeps its case an emergency when the answer is changed and the form is sent', async () => {
    const phone = await newPhone(practice);
    await phone.save(stopping);
    await phone.request('POST', '/api/v1/intake/stop', { body: { linkId: 'urgent.breathing-now' } });
    const before = (await casesOf()).length;
    await phone.save(calm);
    const reply = await phone.submit();
    expect(reply.status).toBe(200);
    expect(reply.json<Receipt>().stop?.call).toBe('emergency');
    const opened = await caseOf(phone);
    expect((await casesOf()).length).toBe(before);
    expect(opened).toMatchObject({ disposition: 'emergency', version: 2 });
    const runs = await server.database.inPractice(practice.id, (tx) =>
      tx.triage.findMany({ where: { intakeId: opened?.intakeId } }),
    );
    expect(runs.map(({ occasion }) => occasion).sort()).toEqual(['stop', 'submission']);
  });
});

describe('a sealed intake', () => {
  it('cannot be saved to, stopped or sent again', async () => {
    const phone = await newPhone(practice);
    await phone.save(calm);
    await phone.submit();
    const save = await phone.save({ 'urgent.breathing-now': true });
    const stop = await phone.request('POST', '/api/v1/intake/stop', { body: { linkId: 'urgent.breathing-now' } });
    const submit = await phone.submit();
    for (const reply of [save, stop, submit]) {
      expect(reply.status).toBe(409);
      expect(reply.json<ProblemDetails>().type).toBe('/problems/already-submitted');
    }
  });

  it('opens again to show the receipt, not the answers', async () => {
    const { token } = await invite(practice);
    const phone = await openPhone(server, token);
    await phone.save(calm);
    const receipt = (await phone.submit()).json<Receipt>();
    const again = await openPhone(server, token);
    expect(again.first.receipt).toEqual(receipt);
    expect(again.first.answers).toEqual({});
    const lookup = await server.request({ method: 'POST', url: '/api/v1/intake/lookup', payload: { token } });
    expect(lookup.json<InvitationLookup>().status).toBe('submitted');
  });

  it('is shown to reception as submitted', async () => {
    const reception = await staffOf(practice, 'reception');
    const list = (await reception.request('GET', '/api/v1/invitations?limit=1')).json<{ rows: { status: string }[] }>();
    expect(list.rows[0]?.status).toBe('submitted');
  });
});
