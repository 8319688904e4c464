import { randomUUID } from 'node:crypto';
import type { IntakeView, InvitationLookup, ProblemDetails, Receipt, SavedAnswers } from '@myotome/contract';
import { calm, newPhone, openPhone, openSession, type Phone } from './phone';
import { invite, newPractice, type TestPractice } from './practice';
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

describe('a link', () => {
  it('says whose it is and that it is open, and nothing of the patient', async () => {
    const { token } = await invite(practice);
    const reply = await server.request({ method: 'POST', url: '/api/v1/intake/lookup', payload: { token } });
    expect(reply.status).toBe(200);
    expect(reply.json<InvitationLookup>()).toEqual({
      practice: {
        name: 'Practice under test',
        phone: '020 7946 0100',
        emergencyNumber: '999',
        crisisLines: [{ name: 'Samaritans', number: '116 123' }],
        timezone: 'Europe/London',
        outOfHours: '',
        // When it is open depends on the day; the hours themselves have specs of their own.
        openings: expect.arrayContaining([{ from: expect.any(String), until: expect.any(String) }]),
      },
      status: 'open',
      language: 'en',
    });
  });

  it('opens with the date of birth and gives the form with the date of birth filled in', async () => {
    const { token } = await invite(practice);
    const reply = await openSession(server, token);
    const view = reply.json<IntakeView>();
    expect(reply.status).toBe(200);
    expect(reply.headers['set-cookie']).toMatch(/^myotome_intake=.*HttpOnly; SameSite=Strict$/);
    expect(reply.headers['set-cookie']).toContain('Path=/api/v1/intake');
    expect(view.patient).toEqual({ givenName: 'Ada' });
    expect(view.answers).toEqual({ 'about.birth-date': '1968-03-04' });
    expect(view.questionnaire.topics.length).toBeGreaterThan(3);
    expect(view.stops.length).toBeGreaterThan(3);
    expect(view.receipt).toBeNull();
  });

  it('opens again later, on another device, with all answers', async () => {
    const { token } = await invite(practice);
    const first = await openPhone(server, token);
    await first.save({ 'urgent.breathing-now': false });
    const second = await openPhone(server, token);
    expect((await second.read()).answers).toEqual({ 'about.birth-date': '1968-03-04', 'urgent.breathing-now': false });
  });
});

describe('a saved answer', () => {
  it('raises the version and is read again', async () => {
    const phone = await newPhone(practice);
    const reply = await phone.save({ 'concern.symptoms': ['twitching', 'cramps'] });
    expect(reply.json<SavedAnswers>()).toMatchObject({ version: 1 });
    expect(reply.headers['etag']).toBe('"1"');
    expect((await phone.read()).answers).toMatchObject({ 'concern.symptoms': ['twitching', 'cramps'] });
  });

  it('is cleared by null', async () => {
    const phone = await newPhone(practice);
    await phone.save({ 'urgent.breathing-now': false, 'urgent.cannot-swallow': false });
    await phone.save({ 'urgent.breathing-now': null });
    expect((await phone.read()).answers).toEqual({ 'about.birth-date': '1968-03-04', 'urgent.cannot-swallow': false });
  });

  it('takes the place of a reason for having none, and the other way round', async () => {
    const phone = await newPhone(practice);
    const decline = { version: 0, answers: {}, absent: { 'about.dominant-hand': 'asked-declined' } };
    expect((await phone.request('PUT', '/api/v1/intake/answers', { body: decline })).status).toBe(200);
    expect((await phone.read()).absent).toEqual({ 'about.dominant-hand': 'asked-declined' });
    await phone.save({ 'about.dominant-hand': 'left' }, 1);
    const view = await phone.read();
    expect(view.absent).toEqual({});
    expect(view.answers).toMatchObject({ 'about.dominant-hand': 'left' });
  });

  it('may be sent again on the old version without changing anything', async () => {
    const phone = await newPhone(practice);
    await phone.save({ 'urgent.breathing-now': false }, 0);
    const again = await phone.save({ 'urgent.breathing-now': false }, 0);
    expect(again.status).toBe(200);
    expect(again.json<SavedAnswers>().version).toBe(1);
  });

  it('keeps the date of birth of the record, whatever is sent for it', async () => {
    const phone = await newPhone(practice);
    await phone.save({ 'about.birth-date': '1990-01-01' });
    await phone.save({ 'about.birth-date': null });
    expect((await phone.read()).answers).toEqual({ 'about.birth-date': '1968-03-04' });
  });

  it('keeps SQL and HTML as the words they are', async () => {
    const words = `'; DROP TABLE intake; -- <script>alert("x")</script> \${1} %00 \\'`;
    const phone = await newPhone(practice);
    expect(
      (await phone.save({ ...calm, 'concern.in-own-words': words, 'about.callback-phone': `1'; --<b>` })).status,
    ).toBe(200);
    expect((await phone.read()).answers).toMatchObject({
      'concern.in-own-words': words,
      'about.callback-phone': `1'; --<b>`,
    });
    expect((await phone.submit()).status).toBe(200);
  });

  it('is refused without a session', async () => {
    const reply = await server.request({
      method: 'PUT',
      url: '/api/v1/intake/answers',
      payload: { version: 0, answers: {} },
    });
    expect(reply.status).toBe(401);
    expect(reply.json<ProblemDetails>().type).toBe('/problems/intake-session-needed');
  });
});

describe('a submission', () => {
  it('seals the answers, judges them and opens one case', async () => {
    const phone = await newPhone(practice);
    await phone.save(calm);
    const reply = await phone.submit();
    const receipt = reply.json<Receipt>();
    expect(reply.status).toBe(200);
    expect(receipt.next.join(' ')).toMatch(/by \d+(:\d+)? [ap]m on \w+day \d+ \w+/);
    expect(receipt.comeBackIf.join(' ')).toContain('Call 999 now');
    expect(JSON.stringify(receipt)).not.toMatch(/[{}]by|\{emergency\}/);
    expect(receipt.stop).toBeUndefined();
    const opened = await caseOf(phone);
    expect(opened).toMatchObject({ status: 'new', flagged: false, patientName: 'Ada Demo', version: 1, demo: false });
    const view = await phone.read();
    expect(view.receipt).toEqual(receipt);
    expect(view.answers).toEqual({});
  });

  it('writes the triage, its findings, the event, the audit line and the message with it', async () => {
    const phone = await newPhone(practice);
    await phone.save({
      ...calm,
      'concern.symptoms': ['weakness'],
      'weakness.regions': ['right-hand'],
      'weakness.course': 'steadily-worse',
    });
    await phone.submit();
    const opened = await caseOf(phone);
    if (!opened) throw new Error('no case');
    await server.database.inPractice(practice.id, async (tx) => {
      const triage = await tx.triage.findMany({ where: { intakeId: opened.intakeId }, include: { findings: true } });
      expect(triage).toHaveLength(1);
      expect(triage[0]).toMatchObject({ occasion: 'submission', disposition: opened.disposition });
      expect(triage[0]?.findings.length).toBe(opened.reasonCount);
      expect(opened.firstReason).toBe(triage[0]?.findings.find(({ position }) => position === 0)?.label);
      expect(await tx.caseEvent.count({ where: { caseId: opened.id, kind: 'submitted' } })).toBe(1);
      expect(await tx.auditEvent.count({ where: { objectId: opened.id, action: 'submit', role: 'patient' } })).toBe(1);
    });
  });

  it('gives the same receipt under the same key, and one case', async () => {
    const before = (await casesOf()).length;
    const phone = await newPhone(practice);
    await phone.save(calm);
    const key = randomUUID();
    const first = await phone.submit(key);
    const second = await phone.submit(key);
    expect(second.status).toBe(200);
    expect(second.json()).toEqual(first.json());
    expect((await casesOf()).length).toBe(before + 1);
  });

  it('is one, however many arrive at once', async () => {
    const before = (await casesOf()).length;
    const phone = await newPhone(practice);
    await phone.save(calm);
    const key = randomUUID();
    const replies = await Promise.all([key, key, key, randomUUID(), randomUUID(), key].map((one) => phone.submit(one)));
    const statuses = replies.map(({ status }) => status);
    expect(
      statuses.filter((status) => status === 200).length + statuses.filter((status) => status === 409).length,
    ).toBe(6);
    expect(new Set(replies.filter(({ status }) => status === 200).map(({ text }) => text)).size).toBe(1);
    expect((await casesOf()).length).toBe(before + 1);
  });

  it('drops answers to questions that were not asked', async () => {
    const phone = await newPhone(practice);
    await phone.save({ ...calm, 'weakness.regions': ['right-hand'] });
    expect((await phone.submit()).status).toBe(200);
    const opened = await caseOf(phone);
    const intake = await server.database.inPractice(practice.id, (tx) =>
      tx.intake.findFirst({ where: { id: opened?.intakeId } }),
    );
    expect(intake?.answers).toMatchObject({ 'concern.symptoms': ['twitching'] });
    expect(intake?.answers).not.toHaveProperty(['weakness.regions']);
  });

  it('is refused while a required answer is missing, and nothing is sealed', async () => {
    const before = (await casesOf()).length;
    const phone = await newPhone(practice);
    await phone.save({ ...calm, 'urgent.cannot-swallow': null });
    const reply = await phone.submit();
    expect(reply.status).toBe(422);
    expect(reply.json<ProblemDetails>().fields).toEqual([{ field: 'urgent.cannot-swallow', code: 'required' }]);
    expect((await casesOf()).length).toBe(before);
    expect((await phone.save({ 'urgent.cannot-swallow': false })).status).toBe(200);
  });

  it('needs a key that is a UUID', async () => {
    const phone = await newPhone(practice);
    const reply = await phone.request('POST', '/api/v1/intake/submission', { body: {} });
    expect(reply.status).toBe(422);
    expect(reply.json<ProblemDetails>().fields).toEqual([{ field: 'Idempotency-Key', code: 'not-a-uuid' }]);
  });
});
