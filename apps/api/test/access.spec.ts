import { Controller, Get, Module } from '@nestjs/common';
import { DiscoveryModule, NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import {
  permissionsOf,
  roles,
  type AuditPage,
  type InvitationCreated,
  type InvitationPage,
  type Me,
  type PracticeView,
  type ProblemDetails,
} from '@myotome/contract';
import { EveryRouteNamesItsAccess } from '../src/platform/access/every-route-names-its-access';
import { callerWith, cookiesOf, newLogin, newPractice, patient, signIn, staffOf, type TestPractice } from './practice';
import { startServer, type TestServer } from './server';

let server: TestServer;
let practice: TestPractice;

beforeAll(async () => {
  server = await startServer();
  practice = await newPractice(server);
});
afterAll(() => server.close());

const problemType = (text: string) => (JSON.parse(text) as ProblemDetails).type;

@Controller()
class Careless {
  @Get('forgotten')
  read() {
    return 'everything';
  }
}

@Module({ imports: [DiscoveryModule], controllers: [Careless], providers: [EveryRouteNamesItsAccess] })
class CarelessModule {}

describe('access', () => {
  it('of a route that names none stops the server at start', async () => {
    const app = await NestFactory.create(CarelessModule, new FastifyAdapter(), { logger: false });
    await expect(app.init()).rejects.toThrow('Careless.read');
    await app.close();
  });

  it.each([
    ['GET', '/api/v1/me'],
    ['GET', '/api/v1/invitations'],
    ['POST', '/api/v1/invitations'],
    ['GET', '/api/v1/patients'],
    ['GET', '/api/v1/practice'],
    ['GET', '/api/v1/audit'],
    ['GET', '/api/v1/cases'],
    ['GET', '/api/v1/cases/0190b1f0-0000-7000-8000-000000000000'],
  ] as const)('needs a session: %s %s', async (method, url) => {
    const reply = await server.request({ method, url, ...(method === 'POST' && { payload: {} }) });
    expect(reply.status).toBe(401);
    expect(problemType(reply.text)).toBe('/problems/not-signed-in');
  });

  it('is not had with a made-up cookie', async () => {
    for (const cookie of [
      'myotome.session_token=x',
      'myotome.session_token=abc.def',
      'myotome.session_token=%00',
      '=;=',
    ]) {
      expect((await server.request({ method: 'GET', url: '/api/v1/me', headers: { cookie } })).status).toBe(401);
    }
  });

  it.each([
    ['reception', 'GET', '/api/v1/cases/0190b1f0-0000-7000-8000-000000000000'],
    ['administrator', 'GET', '/api/v1/cases/0190b1f0-0000-7000-8000-000000000000'],
    ['auditor', 'GET', '/api/v1/invitations'],
    ['auditor', 'GET', '/api/v1/cases'],
    ['nurse', 'GET', '/api/v1/practice'],
    ['clinician', 'GET', '/api/v1/audit'],
    ['administrator', 'GET', '/api/v1/audit'],
  ] as const)('is refused to %s for %s %s, and the refusal is audited', async (role, method, url) => {
    const reply = await (await staffOf(practice, role)).request(method, url);
    expect(reply.status).toBe(403);
    expect(problemType(reply.text)).toBe('/problems/not-permitted');
    const last = await server.database.inPractice(practice.id, (tx) =>
      tx.auditEvent.findFirst({ where: { outcome: 'refused', role }, orderBy: { id: 'desc' } }),
    );
    expect(last?.detail).toContain(method);
  });

  it.each(roles)('of %s is what the role says', async (role) => {
    const me = (await (await staffOf(practice, role)).request('GET', '/api/v1/me')).json<Me>();
    expect(me).toMatchObject({
      role,
      name: `The ${role}`,
      permissions: permissionsOf[role],
      practice: { id: practice.id },
      demo: false,
    });
  });
});

describe('signing in', () => {
  it('sets a cookie that scripts cannot read and other sites cannot send', async () => {
    const reply = await signIn(server, await newLogin(practice, 'nurse'));
    expect(reply.status).toBe(200);
    expect(String(reply.headers['set-cookie'])).toMatch(/HttpOnly/i);
    expect(String(reply.headers['set-cookie'])).toMatch(/SameSite=Strict/i);
    expect(reply.text).not.toContain('password');
  });

  it('is audited, success and failure', async () => {
    const login = await newLogin(practice, 'nurse');
    expect((await signIn(server, { ...login, password: 'not the password' })).status).toBe(401);
    expect((await signIn(server, login)).status).toBe(200);
    const events = await server.database.inPractice(practice.id, (tx) =>
      tx.auditEvent.findMany({ where: { actorId: login.staffId, action: 'sign-in' }, orderBy: { id: 'asc' } }),
    );
    expect(events.map(({ outcome }) => outcome)).toEqual(['refused', 'success']);
  });

  it('is refused by name, never as a defect, with what cannot be', async () => {
    const bodies = [
      [1],
      null,
      'x',
      {},
      { email: 7, password: 'x' },
      { email: 'x\u0000@example.org', password: 'x' },
      { email: 'x@example.org', password: '\ud800' },
    ];
    for (const body of bodies) {
      const payload = JSON.stringify(body);
      const headers = { 'content-type': 'application/json' };
      const { status } = await server.request({ method: 'POST', url: '/api/auth/sign-in/email', payload, headers });
      expect([body, status >= 400 && status < 500]).toEqual([body, true]);
    }
    expect((await server.request({ method: 'GET', url: '/api/auth/no-such-thing' })).status).toBe(404);
  });

  it('gives no open sign-up', async () => {
    const payload = { email: 'stranger@example.org', password: 'a long enough password', name: 'Stranger' };
    const reply = await server.request({ method: 'POST', url: '/api/auth/sign-up/email', payload });
    expect(reply.status).toBeGreaterThanOrEqual(400);
    expect(await server.database.identity.user.count({ where: { email: payload.email } })).toBe(0);
  });

  it('ends with signing out', async () => {
    const cookie = cookiesOf(await signIn(server, await newLogin(practice, 'nurse')));
    const nurse = callerWith(server, cookie);
    expect((await nurse.request('GET', '/api/v1/me')).status).toBe(200);
    const out = await nurse.request('POST', '/api/auth/sign-out', {
      body: {},
      headers: { origin: server.settings.publicUrl },
    });
    expect(out.status).toBe(200);
    expect((await nurse.request('GET', '/api/v1/me')).status).toBe(401);
  });

  it('lasts eight hours at most', async () => {
    const login = await newLogin(practice, 'nurse');
    const nurse = callerWith(server, cookiesOf(await signIn(server, login)));
    const createdAt = new Date(Date.now() - 8 * 3_600_000 - 1000);
    await server.database.identity.session.updateMany({ where: { userId: login.userId }, data: { createdAt } });
    expect((await nurse.request('GET', '/api/v1/me')).status).toBe(401);
  });
});

describe('an invitation', () => {
  const invitePatient = async (details: object, role: 'reception' | 'nurse' = 'reception') =>
    (await staffOf(practice, role)).request('POST', '/api/v1/invitations', { body: { patient: details } });

  it('comes with a link shown once, of which only a hash is kept, and its QR code', async () => {
    const reply = await invitePatient({ ...patient, identifier: 'NHS 1' });
    const created = reply.json<InvitationCreated>();
    expect(reply.status).toBe(201);
    expect(created.link).toMatch(/^http:\/\/localhost:3000\/#[A-Za-z0-9_-]{43}$/);
    expect(created.qrCode).toContain('<svg');
    expect(created.invitation).toMatchObject({
      status: 'open',
      patient: { name: 'Ada Demo', birthDate: '1968-03-04' },
      createdBy: { name: 'The reception' },
    });
    const token = created.link.split('#')[1] ?? '';
    const rows = await server.database.inPractice(
      practice.id,
      (tx) => tx.$queryRaw<{ row: string }[]>`select invitation::text as row from invitation`,
    );
    const hex = Buffer.from(token, 'base64url').subarray(16).toString('hex');
    for (const { row } of rows) expect(row).not.toContain(hex);
  });

  it('may go to a patient the practice knows, found by name, identifier or day of birth', async () => {
    const reception = await staffOf(practice, 'reception');
    await invitePatient({ ...patient, givenName: 'Grace', familyName: "O'Demo_%", identifier: 'NHS-2' });
    for (const search of ['grace', "o'demo_%", 'NHS-2', '1968-03-04 grace']) {
      const url = `/api/v1/patients?search=${encodeURIComponent(search)}`;
      const { patients } = (await reception.request('GET', url)).json<{
        patients: { id: string; givenName: string }[];
      }>();
      expect(patients.map(({ givenName }) => givenName)).toContain('Grace');
      const again = await reception.request('POST', '/api/v1/invitations', {
        body: { patient: { id: patients[0]?.id } },
      });
      expect(again.status).toBe(201);
    }
    expect(
      (await reception.request('GET', '/api/v1/patients?search=%25%25')).json<{ patients: unknown[] }>().patients,
    ).toEqual([]);
  });

  it.each([
    ['a future date of birth', { birthDate: '2999-01-01' }, 'patient.birthDate'],
    ['an impossible date of birth', { birthDate: '1968-02-30' }, 'patient.birthDate'],
    ['a date of birth nobody alive has', { birthDate: '1868-01-01' }, 'patient.birthDate'],
    ['no name', { givenName: ' ' }, 'patient.givenName'],
    ['a NUL in the name', { givenName: 'A\u0000da' }, 'patient.givenName'],
    ['an endless name', { familyName: 'x'.repeat(81) }, 'patient.familyName'],
    ['an e-mail address that is none', { email: 'nowhere' }, 'patient.email'],
    ['a sex that is no code', { sex: 'banana' }, 'patient.sex'],
  ])('is refused with %s', async (_, wrong, field) => {
    const before = await server.database.inPractice(practice.id, (tx) => tx.patient.count());
    const reply = await invitePatient({ ...patient, ...wrong });
    expect(reply.status).toBe(422);
    expect(reply.json<ProblemDetails>().fields?.[0]?.field).toBe(field);
    expect(await server.database.inPractice(practice.id, (tx) => tx.patient.count())).toBe(before);
  });

  it('is refused for an identifier somebody else has, also when two ask at once', async () => {
    const reception = await staffOf(practice, 'reception');
    const ask = () =>
      reception.request('POST', '/api/v1/invitations', { body: { patient: { ...patient, identifier: 'NHS 3' } } });
    const replies = await Promise.all([ask(), ask(), ask()]);
    expect(replies.map(({ status }) => status).sort()).toEqual([201, 422, 422]);
    const refused = replies.find(({ status }) => status === 422);
    expect(refused?.json<ProblemDetails>().fields).toEqual([{ field: 'patient.identifier', code: 'taken' }]);
  });

  it('keeps SQL and HTML in names as the words they are', async () => {
    const givenName = `Robert'); DROP TABLE patient;--`;
    const familyName = `<img src=x onerror=alert(1)>`;
    const reply = await invitePatient({ ...patient, givenName, familyName });
    expect(reply.json<InvitationCreated>().invitation.patient.name).toBe(`${givenName} ${familyName}`);
  });

  it('is listed newest first, page by page, each once', async () => {
    const reception = await staffOf(practice, 'reception');
    const seen: string[] = [];
    for (let next: string | null = ''; next !== null;) {
      const after: string = next ? `&after=${next}` : '';
      const page: InvitationPage = (await reception.request('GET', `/api/v1/invitations?limit=3${after}`)).json();
      seen.push(...page.rows.map(({ id }) => id));
      next = page.next;
    }
    expect(seen.length).toBeGreaterThan(5);
    expect(new Set(seen).size).toBe(seen.length);
    for (const url of ['?after=nonsense', '?limit=0', '?limit=1000', '?limit=x']) {
      expect((await reception.request('GET', `/api/v1/invitations${url}`)).status).toBe(422);
    }
  });
});

describe('the practice', () => {
  it('is changed by its administrator on the version that was read', async () => {
    const administrator = await staffOf(practice, 'administrator');
    const read = await administrator.request('GET', '/api/v1/practice');
    const { details, version } = read.json<PracticeView>();
    expect(read.headers['etag']).toBe(`"${version}"`);
    const change = (etag?: string) =>
      administrator.request('PUT', '/api/v1/practice', {
        body: { ...details, phone: '020 7946 0111' },
        headers: etag ? { 'if-match': etag } : {},
      });
    expect(problemType((await change()).text)).toBe('/problems/version-needed');
    expect(problemType((await change('banana')).text)).toBe('/problems/invalid-request');
    const changed = await change(`"${version}"`);
    expect(changed.json<PracticeView>()).toMatchObject({ version: version + 1, details: { phone: '020 7946 0111' } });
    const stale = await change(`"${version}"`);
    expect(stale.status).toBe(409);
    expect(stale.json<ProblemDetails>()).toMatchObject({
      type: '/problems/stale-version',
      currentVersion: version + 1,
    });
  });
});

describe('the audit log', () => {
  it('is read by the auditor alone, newest first, and holds nothing of a patient', async () => {
    const auditor = await staffOf(practice, 'auditor');
    const first = (await auditor.request('GET', '/api/v1/audit?limit=5')).json<AuditPage>();
    expect(first.entries).toHaveLength(5);
    const second = (
      await auditor.request('GET', `/api/v1/audit?limit=100&after=${first.next ?? ''}`)
    ).json<AuditPage>();
    const times = [...first.entries, ...second.entries].map(({ at }) => at);
    expect(times).toEqual([...times].sort().reverse());
    expect(JSON.stringify(second)).not.toMatch(/Ada|Grace|1968/);
  });
});
