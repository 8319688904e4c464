import { randomUUID } from 'node:crypto';
import type { IntakeStatus, ProblemDetails, Receipt, StopReported, WorseningForm } from '@myotome/contract';
import { latestCase, path, safe, sentPhone, setCase, statusOf, worsen } from './after';
import { newPhone, calm, type Phone } from './phone';
import { newPractice, staffOf, type TestPractice } from './practice';
import { startServer, type Reply, type TestServer } from './server';
import { act, at, problemOf, readCase, refusal, weakeningHand } from './worked-case';

let server: TestServer;
let practice: TestPractice;

beforeAll(async () => {
  server = await startServer();
  practice = await newPractice(server);
});
afterAll(() => server.close());

function stop(phone: Phone, body: unknown, key = randomUUID()): Promise<Reply> {
  return phone.request('POST', path('worsening/stop'), { headers: { 'idempotency-key': key }, body });
}

const alerts = (caseId: string) =>
  server.database.inPractice(practice.id, (tx) =>
    tx.outbox.count({ where: { topic: 'emergency-case', payload: { path: ['caseId'], equals: caseId } } }),
  );

describe('the status of sent answers', () => {
  it('says when they were sent, read and decided on, and nothing of how urgent they are', async () => {
    const phone = await sentPhone(practice, weakeningHand);
    const { id } = await latestCase(practice);
    const sent = await statusOf(phone);
    expect(sent).toMatchObject({ sent: { readAt: null }, changes: [], decided: null, withdrawnAt: null });
    expect(sent.lookBy).toBe((await latestCase(practice)).dueAt.toISOString());
    expect(sent.may).toEqual({ worsen: true, diary: true, withdraw: true });

    const doctor = await staffOf(practice, 'clinician');
    await readCase(doctor, id);
    const read = await statusOf(phone);
    expect(read.sent.readAt).toBe((await latestCase(practice)).firstViewedAt?.toISOString());
    expect(read.lookBy).toBeNull();

    await act(doctor, ['POST', at(id, '/claim')]);
    await act(doctor, ['POST', at(id, '/decision')], {
      kind: 'refer',
      urgency: 'urgent-referral',
      service: 'Neurology, General Hospital',
      patientTold: 'We are asking a specialist to see you.',
    });
    const reply = await phone.request('GET', path('status'));
    expect(reply.json<IntakeStatus>().decided?.told).toBe('We are asking a specialist to see you.');
    expect(reply.text).not.toMatch(/urgent-referral|disposition|finding|refer"|Neurology|motor neurone|ALS\b/);
  });

  it('chooses questions for the visit by what was answered', async () => {
    const hand = await statusOf(await sentPhone(practice, weakeningHand));
    expect(hand.ask).toEqual([
      'what-it-may-be',
      'which-tests',
      'hands',
      'speaking',
      'twitching',
      'medicines',
      'what-now',
      'whom-to-call',
    ]);
    const twitching = await statusOf(await sentPhone(practice));
    expect(twitching.ask).toEqual(['what-it-may-be', 'which-tests', 'twitching', 'what-now', 'whom-to-call']);
  });

  it('is not there before they are sent, nor without a session', async () => {
    const phone = await newPhone(practice);
    expect(problemOf(await phone.request('GET', path('status')))).toEqual(refusal(409, 'not-sent-yet'));
    for (const part of ['status', 'diary', 'worsening', 'own-data'])
      expect(problemOf(await server.request({ method: 'GET', url: path(part) }))).toEqual(
        refusal(401, 'intake-session-needed'),
      );
  });
});

describe('a worsening', () => {
  it('is judged with the sealed answers, raises the case, and stands beside what was said before', async () => {
    const phone = await sentPhone(practice);
    const before = await latestCase(practice);
    expect(before.disposition).toBe('primary-care');
    const form = (await phone.request('GET', path('worsening'))).json<WorseningForm>();
    expect(form.answers['concern.symptoms']).toEqual(['twitching']);

    const { 'urgent.breathing-now': _, ...changed } = weakeningHand;
    const reply = await worsen(phone, { answers: { ...changed, ...safe }, words: 'My hand is weaker.' });
    expect(reply.status).toBe(200);
    const given = reply.json<Receipt>();
    expect(given.next.join(' ')).toContain('get in touch');
    expect((await phone.read()).receipt).toEqual(given);
    const after = await latestCase(practice);
    expect(after).toMatchObject({ id: before.id, disposition: 'urgent-referral', firstViewedAt: null, status: 'new' });
    expect(after.worsenedAt).not.toBeNull();
    expect(after.events.map(({ kind }) => kind)).toEqual(['submitted', 'worsened']);

    const view = await readCase(await staffOf(practice, 'clinician'), after.id);
    const [told] = view.sinceSent.worsenings;
    expect(told).toMatchObject({ stopped: false, words: 'My hand is weaker.' });
    expect(told?.changed.find(({ linkId }) => linkId === 'concern.symptoms')).toMatchObject({
      was: 'twitching',
      now: expect.stringContaining('weakness') as string,
    });
    expect(told?.changed.some(({ linkId }) => linkId.startsWith('urgent.'))).toBe(false);
    expect(view.answers.find(({ linkId }) => linkId === 'weakness.regions')?.state).toBe('answered');
    expect(view.findings.length).toBeGreaterThan(0);
    expect(view.events.at(-2)?.words).toBe('The patient says that it has got worse');

    const sealed = await server.database.inPractice(practice.id, (tx) =>
      tx.intake.findUniqueOrThrow({
        where: { practiceId_id: { practiceId: practice.id, id: after.intakeId } },
        include: { triages: { orderBy: { createdAt: 'asc' } } },
      }),
    );
    expect(sealed.answers).toMatchObject({ 'concern.symptoms': ['twitching'] });
    expect(sealed.triages.map(({ occasion }) => occasion)).toEqual(['submission', 'worsening']);
  });

  it('sent again under the same key changes nothing, also when both arrive at once', async () => {
    const phone = await sentPhone(practice);
    const key = randomUUID();
    const body = { answers: safe, words: 'Worse.' };
    const [one, two] = await Promise.all([worsen(phone, body, key), worsen(phone, body, key)]);
    expect(one.json<Receipt>()).toEqual(two.json<Receipt>());
    expect((await worsen(phone, body, key)).json<Receipt>()).toEqual(one.json<Receipt>());
    const { intakeId, events } = await latestCase(practice);
    expect(events.map(({ kind }) => kind)).toEqual(['submitted', 'worsened']);
    const stored = await server.database.inPractice(practice.id, (tx) => tx.worsening.count({ where: { intakeId } }));
    expect(stored).toBe(1);
  });

  it('never lowers a case', async () => {
    const phone = await sentPhone(practice, weakeningHand);
    await worsen(phone, { answers: { ...safe, 'concern.symptoms': ['twitching'] } });
    expect((await latestCase(practice)).disposition).toBe('urgent-referral');
  });

  it.each(['decided', 'closed', 'awaiting-test', 'awaiting-patient'])(
    'brings back a case that is %s, unread and with a clock of its own',
    async (settled) => {
      const phone = await sentPhone(practice);
      const { id } = await latestCase(practice);
      const long = new Date(Date.now() + 90 * 86_400_000);
      await setCase(practice, id, { status: settled, dueAt: long, firstViewedAt: new Date() });
      await worsen(phone, { answers: safe, words: 'It is harder to climb stairs.' });
      const after = await latestCase(practice);
      expect(after).toMatchObject({ id, status: 'new', firstViewedAt: null, closedAt: null });
      expect(after.dueAt < long).toBe(true);
    },
  );

  it('leaves a case with whoever is at work on it, unread and due no later', async () => {
    const phone = await sentPhone(practice);
    const { id, dueAt } = await latestCase(practice);
    await act(await staffOf(practice, 'clinician'), ['POST', at(id, '/claim')]);
    await worsen(phone, { answers: safe, words: 'It is harder to climb stairs.' });
    expect(await latestCase(practice)).toMatchObject({ status: 'in-review', firstViewedAt: null, dueAt });
  });

  it('has its own words read, and tells the practice when they are an emergency', async () => {
    const phone = await sentPhone(practice);
    const reply = await worsen(phone, { answers: safe, words: 'I want to kill myself.' });
    expect(reply.json<Receipt>().stop?.call).toBe('crisis');
    const after = await latestCase(practice);
    expect(after.disposition).toBe('emergency');
    expect(await alerts(after.id)).toBe(1);
  });

  it('adds its words to earlier ones, which are read still', async () => {
    const phone = await sentPhone(practice, { ...calm, 'concern.in-own-words': 'My eyelid twitches.' });
    await worsen(phone, { answers: safe, words: 'Now the calf too.' });
    const form = (await phone.request('GET', path('worsening'))).json<WorseningForm>();
    expect(form.answers['concern.in-own-words']).toBe('My eyelid twitches.\n\nNow the calf too.');
  });

  it('shows in the queue until it is decided on', async () => {
    const phone = await sentPhone(practice, weakeningHand);
    await worsen(phone, { answers: safe, words: 'Worse.' });
    const doctor = await staffOf(practice, 'clinician');
    const { id } = await latestCase(practice);
    const row = async () =>
      (await doctor.request('GET', '/api/v1/cases?limit=100'))
        .json<{ rows: { id: string; worse: boolean }[] }>()
        .rows.find((one) => one.id === id);
    expect((await row())?.worse).toBe(true);
    await act(doctor, ['POST', at(id, '/claim')]);
    await act(doctor, ['POST', at(id, '/decision')], {
      kind: 'test-first',
      urgency: 'urgent-referral',
      patientTold: 'A test first.',
    });
    expect((await row())?.worse).toBe(false);
  });

  it('needs the safety questions, and answers that can be', async () => {
    const phone = await sentPhone(practice);
    const { 'urgent.self-harm': _, ...some } = safe;
    const fields = async (body: unknown) =>
      (await worsen(phone, body)).json<ProblemDetails>().fields?.map(({ field, code }) => `${field}: ${code}`);
    expect(await fields({ answers: some })).toEqual(['urgent.self-harm: required']);
    expect(await fields({ answers: { ...safe, 'urgent.self-harm': null } })).toEqual(['urgent.self-harm: required']);
    expect(await fields({ answers: { ...safe, 'about.sex': 'banana' } })).toEqual(['about.sex: unknown-code']);
    expect(await fields({ answers: { ...safe, nothing: 'x' } })).toEqual(['nothing: unknown-question']);
    expect(await fields({ answers: { ...safe, 'concern.symptoms': null } })).toEqual(['concern.symptoms: required']);
    expect((await latestCase(practice)).worsenedAt).toBeNull();
  });

  it('needs a key, a sent intake, and some patience after two dozen in a day', async () => {
    const phone = await sentPhone(practice);
    const withoutKey = await phone.request('POST', path('worsening'), { body: { answers: safe } });
    expect(problemOf(withoutKey)).toEqual(refusal(422, 'invalid-request'));
    const draft = await newPhone(practice);
    expect(problemOf(await worsen(draft, { answers: safe }))).toEqual(refusal(409, 'not-sent-yet'));
    for (let time = 0; time < 24; time += 1) expect((await worsen(phone, { answers: safe })).status).toBe(200);
    const refused = await worsen(phone, { answers: safe });
    expect(problemOf(refused)).toEqual(refusal(429, 'too-many-requests'));
    expect(refused.json<ProblemDetails>().retryAfter).toBeGreaterThan(86_000);
    expect((await stop(phone, { linkId: 'urgent.cannot-swallow', value: true })).status).toBe(200);
  });

  it('shows in the status whether it was read', async () => {
    const phone = await sentPhone(practice);
    const { id } = await latestCase(practice);
    const doctor = await staffOf(practice, 'clinician');
    await readCase(doctor, id);
    await worsen(phone, { answers: safe, words: 'Worse.' });
    const unread = await statusOf(phone);
    expect(unread.sent.readAt).not.toBeNull();
    expect(unread.changes.map(({ readAt }) => readAt)).toEqual([null]);
    expect(unread.lookBy).not.toBeNull();
    await readCase(doctor, id);
    expect((await statusOf(phone)).changes[0]?.readAt).not.toBeNull();
  });
});

describe('an answer that stops a worsening', () => {
  const stopping = { linkId: 'urgent.breathing-now', value: true };

  it('makes the case an emergency at once and tells the practice, once', async () => {
    const phone = await sentPhone(practice);
    const key = randomUUID();
    const first = (await stop(phone, stopping, key)).json<StopReported>();
    for (const again of [key, randomUUID()])
      expect((await stop(phone, stopping, again)).json<StopReported>()).toEqual(first);
    const after = await latestCase(practice);
    expect(after).toMatchObject({ disposition: 'emergency', urgencyRank: 0, firstViewedAt: null });
    expect(after.events.map(({ kind }) => kind)).toEqual(['submitted', 'worsening-stopped']);
    expect(await alerts(after.id)).toBe(1);
  });

  it('keeps the case an emergency when the answer is taken back and the rest is sent', async () => {
    const phone = await sentPhone(practice);
    await stop(phone, stopping);
    const reply = await worsen(phone, { answers: safe });
    expect(reply.json<Receipt>().stop?.call).toBe('emergency');
    expect((await latestCase(practice)).disposition).toBe('emergency');
  });

  it('is refused when it does not stop', async () => {
    const phone = await sentPhone(practice);
    for (const body of [
      { linkId: 'urgent.breathing-now', value: false },
      { linkId: 'about.sex', value: 'female' },
      { linkId: 'no-such-question', value: true },
    ])
      expect((await stop(phone, body)).json<ProblemDetails>().fields?.[0]?.code).toBe('not-a-stop');
  });
});
