import type { EntryCode, IntakeView, InvitationCreated, ProblemDetails } from '@myotome/contract';
import { calm, newPhone, openSession } from './phone';
import {
  anyAddress,
  callerWith,
  cookiesOf,
  invite,
  newPractice,
  patient,
  staffOf,
  type Caller,
  type TestPractice,
} from './practice';
import { startServer, type Reply, type TestServer } from './server';

let server: TestServer;
let practice: TestPractice;
let reception: Caller;

beforeAll(async () => {
  server = await startServer();
  practice = await newPractice(server);
  reception = await staffOf(practice, 'reception');
});
afterAll(() => server.close());

const open = (code: string, more: object = {}): Promise<Reply> =>
  server.request({
    method: 'POST',
    url: '/api/v1/intake/session/code',
    payload: { code, birthDate: patient.birthDate, ...more },
    remoteAddress: anyAddress(),
  });
const problemOf = (reply: Reply) => reply.json<ProblemDetails>().type.replace('/problems/', '');
const codeOn = async (phone: Caller) => (await phone.request('POST', '/api/v1/intake/code')).json<EntryCode>().code;
const invited = async () =>
  (await reception.request('POST', '/api/v1/invitations', { body: { patient } })).json<InvitationCreated>().invitation;
const forTablet = (id: string) => reception.request('POST', `/api/v1/invitations/${id}/tablet-code`);
const codeForTablet = async (id: string) => (await forTablet(id)).json<EntryCode>().code;
const waits = (change: object) =>
  server.database.inPractice(practice.id, (tx) => tx.entryCode.updateMany({ where: { usedAt: null }, data: change }));

describe('a code for another device', () => {
  it('goes on with the same form there, and lasts an hour', async () => {
    const phone = await newPhone(practice);
    await phone.save(calm);
    const reply = (await phone.request('POST', '/api/v1/intake/code')).json<EntryCode>();
    const minutes = (Date.parse(reply.expiresAt) - Date.now()) / 60_000;
    expect(minutes).toBeGreaterThan(59);
    expect(minutes).toBeLessThanOrEqual(60);
    const opened = await open(reply.code);
    expect(opened.status).toBe(200);
    expect(opened.json<IntakeView>()).toMatchObject({ tablet: false, answers: calm, version: 1 });
    const cookie = String(opened.headers['set-cookie']);
    expect(cookie).toMatch(/HttpOnly.*SameSite=Strict/i);
    expect(cookie).toMatch(/Max-Age=43200/i);
  });

  it('works once, also when two type it at the same moment', async () => {
    const code = await codeOn(await newPhone(practice));
    const replies = await Promise.all([open(code), open(code), open(code)]);
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 404, 404]);
    expect(problemOf(await open(code))).toBe('code-unknown');
  });

  it('ends with its hour, and with the next code', async () => {
    const phone = await newPhone(practice);
    const [first, second] = [await codeOn(phone), await codeOn(phone)];
    expect(problemOf(await open(first))).toBe('code-unknown');
    await waits({ expiresAt: new Date(Date.now() - 1) });
    expect(problemOf(await open(second))).toBe('code-unknown');
  });

  it('needs the date of birth, of which five wrong ones lock the invitation', async () => {
    const code = await codeOn(await newPhone(practice));
    const wrong = () => open(code, { birthDate: '1968-03-05' });
    for (const triesLeft of [4, 3, 2, 1, 0]) {
      expect((await wrong()).json<ProblemDetails>()).toMatchObject({ type: '/problems/wrong-birth-date', triesLeft });
    }
    expect(problemOf(await open(code))).toBe('invitation-locked');
  });

  it('is nothing without having been given out', async () => {
    expect(problemOf(await open('2222-2222'))).toBe('code-unknown');
    expect((await open('0000-0000')).status).toBe(422);
    expect((await open('')).status).toBe(422);
    expect((await server.request({ method: 'POST', url: '/api/v1/intake/code' })).status).toBe(401);
  });

  it('is kept as a keyed hash alone', async () => {
    const code = await codeOn(await newPhone(practice));
    const rows = await server.database.inPractice(
      practice.id,
      (tx) => tx.$queryRaw<{ row: string }[]>`select entry_code::text as row from entry_code`,
    );
    const hex = Buffer.from(code.replace('-', '')).toString('hex');
    for (const { row } of rows) expect(row).not.toMatch(new RegExp(`${code}|${code.replace('-', '')}|${hex}`));
  });
});

describe('a code for the tablet in the waiting room', () => {
  it('lasts a quarter of an hour and opens a session that ends with the browser', async () => {
    const { id } = await invited();
    const reply = (await forTablet(id)).json<EntryCode>();
    expect(reply.code).toMatch(/^\w{4}-\w{4}$/);
    expect((Date.parse(reply.expiresAt) - Date.now()) / 60_000).toBeLessThanOrEqual(15);
    const opened = await open(reply.code.toLowerCase(), { tablet: true });
    expect(opened.json<IntakeView>()).toMatchObject({ tablet: true, patient: { givenName: 'Ada' } });
    expect(String(opened.headers['set-cookie'])).not.toMatch(/Max-Age|Expires/i);
  });

  it('makes any browser a tablet, and a tablet gives out no code for another device', async () => {
    const tablet = callerWith(server, cookiesOf(await open(await codeForTablet((await invited()).id))));
    expect((await tablet.request('GET', '/api/v1/intake')).json<IntakeView>().tablet).toBe(true);
    expect(problemOf(await tablet.request('POST', '/api/v1/intake/code'))).toBe('not-permitted');
    const phone = await newPhone(practice);
    const asTablet = callerWith(server, cookiesOf(await open(await codeOn(phone), { tablet: true })));
    expect((await asTablet.request('GET', '/api/v1/intake')).json<IntakeView>().tablet).toBe(true);
  });

  it('leaves nothing behind when the patient leaves', async () => {
    const opened = await open(await codeForTablet((await invited()).id));
    const left = await callerWith(server, cookiesOf(opened)).request('POST', '/api/v1/intake/leave');
    expect(left.status).toBe(200);
    expect(String(left.headers['set-cookie'])).toMatch(
      /myotome_intake=;.*Path=\/api\/v1\/intake;.*Expires=Thu, 01 Jan 1970/i,
    );
    expect((await server.request({ method: 'POST', url: '/api/v1/intake/leave' })).status).toBe(200);
  });

  it('is refused for an invitation that leads nowhere', async () => {
    const [revoked, sent] = [await invited(), await invited()];
    await reception.request('POST', `/api/v1/invitations/${revoked.id}/revocation`);
    const phone = callerWith(server, cookiesOf(await open(await codeForTablet(sent.id))));
    await phone.request('PUT', '/api/v1/intake/answers', { body: { version: 0, answers: calm } });
    const headers = { 'idempotency-key': crypto.randomUUID() };
    expect((await phone.request('POST', '/api/v1/intake/submission', { headers, body: {} })).status).toBe(200);
    expect(problemOf(await forTablet(revoked.id))).toBe('invitation-revoked');
    expect(problemOf(await forTablet(sent.id))).toBe('invitation-used');
    const { invitation } = await invite(practice, { expiresInDays: 1, now: new Date('2026-01-01') });
    expect(problemOf(await forTablet(invitation.id))).toBe('invitation-expired');
    expect((await forTablet(crypto.randomUUID())).status).toBe(404);
  });

  it('dies with its invitation', async () => {
    const { id } = await invited();
    const code = await codeForTablet(id);
    await reception.request('POST', `/api/v1/invitations/${id}/revocation`);
    expect(problemOf(await open(code))).toBe('invitation-revoked');
  });

  it('is given out by those who invite, in their own practice, and audited', async () => {
    const { id } = await invited();
    const auditor = await staffOf(practice, 'auditor');
    expect((await auditor.request('POST', `/api/v1/invitations/${id}/tablet-code`)).status).toBe(403);
    const stranger = await staffOf(await newPractice(server), 'reception');
    expect((await stranger.request('POST', `/api/v1/invitations/${id}/tablet-code`)).status).toBe(404);
    await forTablet(id);
    const events = await server.database.inPractice(practice.id, (tx) =>
      tx.auditEvent.findMany({ where: { action: 'make-code', objectId: id } }),
    );
    expect(events).toHaveLength(1);
  });

  it('does not hinder the link of the same invitation', async () => {
    const { token, invitation } = await invite(practice);
    await codeForTablet(invitation.id);
    expect((await openSession(server, token)).status).toBe(200);
  });
});
