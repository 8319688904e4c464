import { ownData, type Helper, type ProblemDetails } from '@myotome/contract';
import { latestCase } from './after';
import { calm, newPhone, type Phone } from './phone';
import { newPractice, staffOf, type TestPractice } from './practice';
import { startServer, type TestServer } from './server';
import { problemOf, readCase, refusal } from './worked-case';

let server: TestServer;
let practice: TestPractice;

beforeAll(async () => {
  server = await startServer();
  practice = await newPractice(server);
});
afterAll(() => server.close());

const daughter: Helper = { relation: 'child', name: 'Dora Demo', phone: '020 7946 0077', maySpeak: true };
const nothingSaid: Helper = { relation: null, name: '', phone: '', maySpeak: null };
const helped = { ...calm, 'about.respondent': 'carer' };

const tell = (phone: Phone, body: unknown) => phone.request('PUT', '/api/v1/intake/helper', { body });

async function caseView(phone: Phone) {
  expect((await phone.submit()).status).toBe(200);
  return readCase(await staffOf(practice, 'clinician'), (await latestCase(practice)).id);
}

describe('whoever fills in the form for a patient', () => {
  it('is kept beside the answers, whose version stays as it is, and is there when the form is read again', async () => {
    const phone = await newPhone(practice);
    await phone.save(helped);
    const { version } = await phone.read();
    expect((await tell(phone, daughter)).status).toBe(200);
    expect(await phone.read()).toMatchObject({ helper: daughter, version });
    await tell(phone, { ...daughter, name: '  Dora Demo-Smith ', maySpeak: false });
    expect((await phone.read()).helper).toEqual({ ...daughter, name: 'Dora Demo-Smith', maySpeak: false });
    await tell(phone, nothingSaid);
    expect((await phone.read()).helper).toBeNull();
  });

  it('is shown to staff, also while the form is not sent', async () => {
    const phone = await newPhone(practice);
    await phone.save({ ...helped, 'urgent.breathing-now': true });
    await tell(phone, { ...daughter, maySpeak: null });
    await phone.request('POST', '/api/v1/intake/stop', { body: { linkId: 'urgent.breathing-now' } });
    const doctor = await staffOf(practice, 'clinician');
    const { id } = await latestCase(practice);
    expect((await readCase(doctor, id)).patient).toMatchObject({
      respondent: 'carer',
      helper: { ...daughter, maySpeak: null },
    });
  });

  it('is forgotten when the patient turns out to have answered alone', async () => {
    const phone = await newPhone(practice);
    await phone.save(helped);
    await tell(phone, daughter);
    await phone.save({ 'about.respondent': 'self' });
    expect((await phone.read()).helper).toBeNull();
    const { patient } = await caseView(phone);
    expect(patient).toMatchObject({ respondent: 'self', helper: null });
    const { intakeId } = await latestCase(practice);
    const stored = await server.database.inPractice(practice.id, (tx) =>
      tx.intake.findFirstOrThrow({ where: { id: intakeId }, select: { helper: true } }),
    );
    expect(stored.helper).toBeNull();
  });

  it('is sealed with the answers, and part of the own data', async () => {
    const phone = await newPhone(practice);
    await phone.save(helped);
    await tell(phone, daughter);
    expect((await caseView(phone)).patient.helper).toEqual(daughter);
    expect(problemOf(await tell(phone, nothingSaid))).toEqual(refusal(409, 'already-submitted'));
    expect((await phone.read()).helper).toBeNull();
    const held = ownData.parse((await phone.request('GET', '/api/v1/intake/own-data')).json());
    expect(held.intake.helper).toEqual(daughter);
  });

  it('goes with a draft that is taken back', async () => {
    const phone = await newPhone(practice);
    await phone.save(helped);
    await tell(phone, daughter);
    await phone.request('POST', '/api/v1/intake/withdrawal', { body: {} });
    await phone.save(helped, (await phone.read()).version);
    expect((await phone.read()).helper).toBeNull();
  });

  it('is audited once for each change, without a word of them', async () => {
    const phone = await newPhone(practice);
    await tell(phone, daughter);
    await tell(phone, daughter);
    const events = await server.database.inPractice(practice.id, (tx) =>
      tx.auditEvent.findMany({ where: { object: 'helper' }, orderBy: { id: 'desc' }, take: 2 }),
    );
    expect(events[0]).toMatchObject({ action: 'write', role: 'patient' });
    expect(events[0]?.objectId).not.toBe(events[1]?.objectId);
    expect(JSON.stringify(events)).not.toMatch(/Dora|7946/);
  });

  it.each([
    ['relation', { ...daughter, relation: 'stranger' }],
    ['name', { ...daughter, name: 'x'.repeat(81) }],
    ['name', { ...daughter, name: 'a bell \u0007' }],
    ['phone', { ...daughter, phone: '1'.repeat(41) }],
    ['phone', { ...daughter, phone: 'ask me' }],
    ['maySpeak', { ...daughter, maySpeak: 'yes' }],
    ['maySpeak', { relation: null, name: '', phone: '' }],
  ])('is refused with a %s that cannot be, which the problem names', async (field, body) => {
    const reply = await tell(await newPhone(practice), body);
    expect(problemOf(reply)).toEqual(refusal(422, 'invalid-request'));
    expect(reply.json<ProblemDetails>().fields?.map((one) => one.field)).toEqual([field]);
  });

  it('is for the patient of the intake alone', async () => {
    const request = { method: 'PUT', url: '/api/v1/intake/helper', payload: daughter } as const;
    expect((await server.request(request)).status).toBe(401);
  });
});
