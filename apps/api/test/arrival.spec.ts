import type {
  Arrived,
  AuditPage,
  CaseView,
  PatientMatches,
  ProblemDetails,
  QueuePage,
  StartLinkView,
  StartLookup,
  UnmatchedList,
} from '@myotome/contract';
import { calm, openSession } from './phone';
import {
  anyAddress,
  callerWith,
  cookiesOf,
  newPractice,
  patient,
  staffOf,
  type Caller,
  type TestPractice,
} from './practice';
import { startServer, type Reply, type TestServer } from './server';

let server: TestServer;
let practice: TestPractice;
let administrator: Caller;
let reception: Caller;
let token: string;

const startLink = '/api/v1/practice/start-link';
const renew = async () =>
  (await administrator.request('POST', startLink, { body: { act: 'renew' } })).json<StartLinkView>();
const tokenOf = ({ link }: StartLinkView) => link?.split('#')[1] ?? '';

beforeAll(async () => {
  server = await startServer();
  practice = await newPractice(server);
  [administrator, reception] = await Promise.all([staffOf(practice, 'administrator'), staffOf(practice, 'reception')]);
  token = tokenOf(await renew());
});
afterAll(() => server.close());

const grace = { givenName: 'Grace', familyName: 'Núñez-Demo', birthDate: '1970-05-06', phone: '020 7946 0001' };

const ask = (url: string, payload: object, remoteAddress = anyAddress()): Promise<Reply> =>
  server.request({ method: 'POST', url: `/api/v1/intake/arrival${url}`, payload, remoteAddress });
const arrive = (details: object = {}) => ask('', { token, ...grace, ...details });

/** Arrives and sends a calm history. */
async function send(details: object = {}) {
  const reply = await arrive(details);
  const phone = callerWith(server, cookiesOf(reply));
  const body = { version: reply.json<Arrived>().intake.version, answers: calm };
  expect((await phone.request('PUT', '/api/v1/intake/answers', { body })).status).toBe(200);
  const headers = { 'idempotency-key': crypto.randomUUID() };
  expect((await phone.request('POST', '/api/v1/intake/submission', { headers, body: {} })).status).toBe(200);
  return reply.json<Arrived>();
}

const unmatched = async () => (await reception.request('GET', '/api/v1/unmatched')).json<UnmatchedList>().patients;
const waitingFor = async (givenName: string) => {
  const found = (await unmatched()).find(({ name }) => name.startsWith(givenName));
  if (!found) throw new Error(`${givenName} does not wait`);
  return found;
};
const queueRow = async (name: string) => {
  const { rows } = (await reception.request('GET', '/api/v1/cases?list=other&limit=100')).json<QueuePage>();
  return rows.find((row) => row.patient.name === name);
};

async function record(details: object): Promise<string> {
  await reception.request('POST', '/api/v1/invitations', { body: { patient: { ...patient, ...details } } });
  const found = await server.database.inPractice(practice.id, (tx) =>
    tx.patient.findFirstOrThrow({ orderBy: { id: 'desc' }, select: { id: true } }),
  );
  return found.id;
}

describe('the start link of a practice', () => {
  it('is there once its administrator makes it, with a picture, for staff to show', async () => {
    const other = await newPractice(server);
    const before = await (await staffOf(other, 'reception')).request('GET', startLink);
    expect(before.json<StartLinkView>()).toEqual({ open: false, link: null, qrCode: '' });
    const shown = (await reception.request('GET', startLink)).json<StartLinkView>();
    expect(shown.link).toMatch(/^http:\/\/localhost:3000\/start#[A-Za-z0-9_-]{43}$/);
    expect(shown.qrCode).toContain('<svg');
    expect((await reception.request('POST', startLink, { body: { act: 'renew' } })).status).toBe(403);
  });

  it('says whose it is and what can be asked about', async () => {
    const { practice: shown, pathways } = (await ask('/lookup', { token })).json<StartLookup>();
    expect(shown.name).toBe('Practice under test');
    expect(pathways.map(({ id, subject }) => [id, subject['en'] !== subject['es']])).toEqual([
      ['motor', true],
      ['headache', true],
    ]);
  });

  it('ends when a new one is made or it is closed, and nothing else opens', async () => {
    const other = await newPractice(server);
    const [theirs, boss] = [await staffOf(other, 'administrator'), `${startLink}`];
    const act = async (what: string) =>
      (await theirs.request('POST', boss, { body: { act: what } })).json<StartLinkView>();
    const first = tokenOf(await act('renew'));
    const second = tokenOf(await act('renew'));
    expect(second).not.toBe(first);
    const statusOf = async (one: string) => (await ask('/lookup', { token: one })).status;
    expect([await statusOf(first), await statusOf(second)]).toEqual([404, 200]);
    const forged = Buffer.from(second, 'base64url');
    forged[31] = (forged[31] ?? 0) ^ 1;
    expect(await statusOf(forged.toString('base64url'))).toBe(404);
    expect((await act('close')).open).toBe(false);
    expect(await statusOf(second)).toBe(404);
    expect((await ask('', { token: second, ...grace })).json<ProblemDetails>().type).toBe(
      '/problems/start-link-unknown',
    );
    expect(await statusOf(tokenOf(await act('renew')))).toBe(200);
    expect(await statusOf(second)).toBe(404);
  });

  it.each([
    ['no family name', { familyName: ' ' }, 'familyName'],
    ['no telephone', { phone: '' }, 'phone'],
    ['an e-mail address that is none', { email: 'nowhere' }, 'email'],
    ['a day that is none', { birthDate: '1970-02-30' }, 'birthDate'],
    ['a future date of birth', { birthDate: '2999-01-01' }, 'birthDate'],
    ['a date of birth nobody alive has', { birthDate: '1868-01-01' }, 'birthDate'],
    ['a pathway that is not offered', { pathway: 'astrology' }, 'pathway'],
  ])('lets nobody in with %s', async (_, details, field) => {
    const before = await server.database.inPractice(practice.id, (tx) => tx.patient.count());
    const reply = await arrive(details);
    expect([reply.status, reply.json<ProblemDetails>().fields?.[0]?.field]).toEqual([422, field]);
    expect(await server.database.inPractice(practice.id, (tx) => tx.patient.count())).toBe(before);
  });

  it('is slow for whoever tries many from one address', async () => {
    const address = anyAddress();
    const replies: number[] = [];
    for (let tries = 0; tries < 22; tries += 1) {
      replies.push((await ask('', { token, ...grace, phone: '' }, address)).status);
    }
    expect(replies.slice(0, 20)).toEqual(Array(20).fill(422));
    expect(replies.slice(20)).toEqual([429, 429]);
  });
});

describe('somebody who arrives', () => {
  it('is told the same whether or not the practice knows them', async () => {
    await record({ givenName: 'GRACE', familyName: 'Nunez Demo', birthDate: grace.birthDate, phone: '020 7946 0999' });
    const [known, stranger] = [await arrive(), await arrive({ givenName: 'Nobody' })];
    const told = (reply: Reply) => {
      const { intake } = reply.json<Arrived>();
      return { ...intake, patient: undefined, practice: { ...intake.practice, openings: [] } };
    };
    expect([known.status, stranger.status]).toEqual([200, 200]);
    expect(told(known)).toEqual(told(stranger));
    expect(known.json<Arrived>().intake.patient).toEqual({ givenName: 'Grace' });
    expect(known.text).not.toMatch(/GRACE|0999/);
  });

  it('comes back with a link of their own and the date of birth they gave', async () => {
    const { token: own } = (await arrive()).json<Arrived>();
    expect((await openSession(server, own, '1970-05-07')).status).toBe(403);
    expect((await openSession(server, own, grace.birthDate)).status).toBe(200);
  });

  it('is attached when exactly one record has the name and the date of birth, and the case says how', async () => {
    await send();
    const row = await queueRow('GRACE Nunez Demo');
    expect(row).toMatchObject({ matched: true, patient: { birthDate: grace.birthDate } });
    const view = (
      await (await staffOf(practice, 'clinician')).request('GET', `/api/v1/cases/${row?.id}`)
    ).json<CaseView>();
    expect(view.patient.phone).toBe('020 7946 0999');
    expect(view.events.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['matched-by-details', 'submitted']));
    expect((await unmatched()).map(({ name }) => name)).not.toContain('Grace Núñez-Demo');
  });

  it('waits for staff when two records would do, or none, and is no record until then', async () => {
    await record({ givenName: 'Twin', familyName: 'Demo', birthDate: '1980-01-01', identifier: 'T1' });
    await record({ givenName: 'Twin', familyName: 'Demo', birthDate: '1980-01-01', identifier: 'T2' });
    await send({ givenName: 'Twin', familyName: 'Demo', birthDate: '1980-01-01' });
    await send({ givenName: 'Newcomer', familyName: 'Other' });
    const twin = await waitingFor('Twin');
    expect(twin.likely.map(({ identifier }) => identifier).sort()).toEqual(['T1', 'T2']);
    expect(await waitingFor('Newcomer')).toMatchObject({ phone: grace.phone, birthDate: grace.birthDate });
    expect(await queueRow('Newcomer Other')).toMatchObject({ matched: false });
    const found = await reception.request('GET', '/api/v1/patients?search=Newcomer');
    expect(found.json<PatientMatches>().patients).toEqual([]);
  });

  it('is attached to a record once, by whoever is first', async () => {
    const twin = await waitingFor('Twin');
    const [first, second] = twin.likely;
    const attach = (to: string | undefined) =>
      reception.request('POST', `/api/v1/unmatched/${twin.id}/record`, { body: { record: to } });
    expect((await attach(twin.id)).status).toBe(404);
    expect((await attach(crypto.randomUUID())).status).toBe(404);
    const replies = await Promise.all([attach(first?.id), attach(second?.id), attach(first?.id)]);
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    const refused = replies.find(({ status }) => status === 409);
    expect(refused?.json<ProblemDetails>().type).toBe('/problems/already-matched');
    expect((await unmatched()).map(({ id }) => id)).not.toContain(twin.id);
    const clinician = await staffOf(practice, 'clinician');
    const view = (await clinician.request('GET', `/api/v1/cases/${twin.caseId}`)).json<CaseView>();
    expect(view.matched).toBe(true);
    expect([first?.id, second?.id]).toContain(view.patient.id);
    expect(view.patient.identifier).toMatch(/^T[12]$/);
    expect(view.events.map(({ kind }) => kind)).toContain('patient-attached');
    const typed = await server.database.inPractice(practice.id, (tx) =>
      tx.patient.findFirstOrThrow({ where: { id: twin.id } }),
    );
    expect(typed).toMatchObject({ provisional: true, recordId: view.patient.id, phone: grace.phone });
  });

  it('is confirmed as new, and is a record from then on', async () => {
    const { id } = await waitingFor('Newcomer');
    const confirm = (body: object) => reception.request('POST', `/api/v1/unmatched/${id}/confirmation`, { body });
    const taken = await confirm({ identifier: 'T1' });
    expect([taken.status, taken.json<ProblemDetails>().fields]).toEqual([
      422,
      [{ field: 'identifier', code: 'taken' }],
    ]);
    expect((await confirm({ sex: 'female', identifier: 'N1' })).status).toBe(200);
    expect((await confirm({})).status).toBe(409);
    expect(await queueRow('Newcomer Other')).toMatchObject({
      matched: true,
      patient: { sex: 'female', identifier: 'N1' },
    });
    const found = await reception.request('GET', '/api/v1/patients?search=Newcomer');
    expect(found.json<PatientMatches>().patients).toMatchObject([{ id, identifier: 'N1' }]);
  });

  it('opens a case of an emergency at once, matched or not', async () => {
    const reply = await arrive({ givenName: 'Sudden', familyName: 'Demo' });
    const phone = callerWith(server, cookiesOf(reply));
    const answers = { 'urgent.breathing-now': true };
    await phone.request('PUT', '/api/v1/intake/answers', { body: { version: 0, answers } });
    await phone.request('POST', '/api/v1/intake/stop', { body: { linkId: 'urgent.breathing-now' } });
    expect((await unmatched())[0]).toMatchObject({ name: 'Sudden Demo', disposition: 'emergency' });
  });

  it('is matched by those alone who may, and every step is in the log without a name', async () => {
    const { id } = await waitingFor('Sudden');
    const auditor = await staffOf(practice, 'auditor');
    expect((await auditor.request('GET', '/api/v1/unmatched')).status).toBe(403);
    expect((await auditor.request('POST', `/api/v1/unmatched/${id}/confirmation`, { body: {} })).status).toBe(403);
    const stranger = await staffOf(await newPractice(server), 'reception');
    expect((await stranger.request('POST', `/api/v1/unmatched/${id}/confirmation`, { body: {} })).status).toBe(404);
    const log = (await auditor.request('GET', '/api/v1/audit?limit=100')).json<AuditPage>();
    const actions = new Set(log.entries.map(({ action }) => action));
    for (const action of ['arrive', 'renew', 'patient-attached', 'patient-confirmed'])
      expect(actions).toContain(action);
    expect(JSON.stringify(log)).not.toMatch(/Grace|Sudden|Twin|Newcomer|7946/);
  });
});
