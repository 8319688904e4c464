import type { ProblemDetails } from '@myotome/contract';
import type { InjectOptions } from 'fastify';
import { openIntake } from '../src/intake/open-intake';
import { calm, newPhone, openPhone, openSession, type Given, type Phone } from './phone';
import { invite, newPractice, patient, staffOf, type TestPractice } from './practice';
import { startServer, type Reply, type TestServer } from './server';

let server: TestServer;
let practice: TestPractice;
let phone: Phone;

beforeAll(async () => {
  server = await startServer();
  practice = await newPractice(server);
  phone = await newPhone(practice);
});
afterAll(() => server.close());

const named = (reply: Reply, name: string, status: number) => {
  expect(reply.headers['content-type']).toBe('application/problem+json; charset=utf-8');
  expect(reply.json<ProblemDetails>()).toMatchObject({ type: `/problems/${name}`, status });
  expect(reply.status).toBe(status);
};

const post = (url: string, payload: InjectOptions['payload'], contentType = 'application/json') =>
  server.request({ method: 'POST', url, payload, headers: { 'content-type': contentType } });

describe('an unreadable request', () => {
  const lookup = '/api/v1/intake/lookup';

  it.each([
    ['text that is not JSON', '{"token": '],
    ['nothing at all', ''],
    ['a key that reaches for the prototype', '{"token":"x","__proto__":{"admin":true}}'],
    ['invalid UTF-8', Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d])],
  ])('is malformed: %s', async (_, payload) => {
    named(await post(lookup, payload), 'malformed-request', 400);
  });

  it.each([
    ['another type', { token: 7 }],
    ['a list', []],
    ['null', null],
    ['a string', 'x'],
    ['a token of another form', { token: 'x'.repeat(44) }],
    ['a NUL in the token', { token: `${'x'.repeat(42)}\u0000` }],
  ])('is invalid, with the field named: %s', async (_, payload) => {
    const reply = await post(lookup, JSON.stringify(payload));
    named(reply, 'invalid-request', 422);
    expect(reply.json<ProblemDetails>().fields?.length).toBeGreaterThan(0);
  });

  it('is invalid when it is nested a thousand levels deep', async () => {
    named(await post(lookup, `{"token":${'['.repeat(1000)}${']'.repeat(1000)}}`), 'invalid-request', 422);
  });

  it('is unsupported in another type than JSON', async () => {
    named(await post(lookup, '<token/>', 'application/xml'), 'unsupported-media-type', 415);
    named(await post(lookup, 'a=b', 'multipart/form-data; boundary=x'), 'unsupported-media-type', 415);
  });

  it('is too large beyond 256 kB, and at 10 MB', async () => {
    named(await post(lookup, JSON.stringify({ token: 'x'.repeat(257 * 1024) })), 'too-large', 413);
    named(await post(lookup, JSON.stringify({ token: 'x'.repeat(10 * 1024 * 1024) })), 'too-large', 413);
  });

  it('leads nowhere on an unknown path or method', async () => {
    for (const url of ['/api/v1/nothing', '/api/v1/intake/../../etc/passwd', '/%00', '/api/v1/invitations/%F0%28']) {
      const { status } = await server.request({ method: 'GET', url });
      expect([400, 401, 404]).toContain(status);
    }
    named(await server.request({ method: 'PUT', url: lookup, payload: {} }), 'not-found', 404);
  });

  it('is refused when another site sends it', async () => {
    const reply = await server.request({
      method: 'POST',
      url: lookup,
      payload: {},
      headers: { 'sec-fetch-site': 'cross-site' },
    });
    named(reply, 'not-permitted', 403);
  });
});

describe('answers that cannot be', () => {
  const future = `${new Date().getFullYear() + 1}-01-01`;
  const cases: readonly [string, Given, string][] = [
    ['an unknown question', { 'no.such-question': 'x' }, 'no.such-question: unknown-question'],
    ['clearing an unknown question', { 'no.such-question': null }, 'no.such-question: unknown-question'],
    ['an inherited name', { toString: 'x' }, 'toString: unknown-question'],
    ['an unknown code', { 'about.sex': 'banana' }, 'about.sex: unknown-code'],
    ['two codes for a single choice', { 'about.sex': ['female', 'male'] }, 'about.sex: one-code-only'],
    ['none beside others', { 'concern.symptoms': ['weakness', 'none'] }, 'concern.symptoms: exclusive-code'],
    ['a repeated code', { 'concern.symptoms': ['weakness', 'weakness'] }, 'concern.symptoms: repeated-code'],
    ['text where a yes or no belongs', { 'urgent.breathing-now': 'yes' }, 'urgent.breathing-now: wrong-type'],
    ['over-long text', { 'about.callback-phone': '1'.repeat(41) }, 'about.callback-phone: too-long'],
    ['a future date of birth', { 'about.birth-date': future }, 'about.birth-date: in-the-future'],
    ['an impossible date of birth', { 'about.birth-date': '1968-02-30' }, 'about.birth-date: not-a-date'],
    ['a date of birth nobody alive has', { 'about.birth-date': '1868-03-04' }, 'about.birth-date: too-long-ago'],
  ];

  it.each(cases)('are refused by question and kind, and nothing is saved: %s', async (_, answers, refused) => {
    const before = await phone.read();
    const reply = await phone.save({ 'urgent.cannot-swallow': false, ...answers });
    named(reply, 'invalid-answers', 422);
    expect(reply.json<ProblemDetails>().fields?.map(({ field, code }) => `${field}: ${code}`)).toEqual([refused]);
    expect(await phone.read()).toEqual(before);
  });

  it.each([
    ['a huge number', '{"version":0,"answers":{"falls.count":1e400}}'],
    ['a fraction of a version', '{"version":0.5,"answers":{}}'],
    ['a negative version', '{"version":-1,"answers":{}}'],
    ['a version beyond any column', '{"version":9007199254740991,"answers":{"urgent.breathing-now":true}}'],
    ['an object as an answer', '{"version":0,"answers":{"about.sex":{"$ne":null}}}'],
    ['no answers', '{"version":0}'],
    ['a NUL in a text', '{"version":0,"answers":{"about.callback-phone":"12\\u000034"}}'],
    ['half a surrogate pair', '{"version":0,"answers":{"about.callback-phone":"\\ud800"}}'],
    ['a reason that is none', '{"version":0,"answers":{},"absent":{"about.sex":"bored"}}'],
    ['a reason for an unknown question', '{"version":0,"answers":{},"absent":{"no.such":"asked-declined"}}'],
  ])('are a named problem, never a defect: %s', async (_, payload) => {
    const before = await phone.read();
    const reply = await phone.request('PUT', '/api/v1/intake/answers', { body: JSON.parse(payload) as unknown });
    expect([409, 422]).toContain(reply.status);
    expect(await phone.read()).toEqual(before);
  });

  it('are refused on a stale version, which says the present one', async () => {
    const one = await newPhone(practice);
    await one.save({ 'urgent.breathing-now': false }, 0);
    const stale = await one.save({ 'urgent.breathing-now': true }, 0);
    named(stale, 'stale-version', 409);
    expect(stale.json<ProblemDetails>().currentVersion).toBe(1);
    expect((await one.read()).answers).toMatchObject({ 'urgent.breathing-now': false });
  });

  it('saved at the same time on the same version leave one winner', async () => {
    const one = await newPhone(practice);
    const words = ['a', 'b', 'c', 'd', 'e'].map((text) => one.save({ 'about.callback-phone': text }, 0));
    const statuses = (await Promise.all(words)).map(({ status }) => status).sort();
    expect(statuses).toEqual([200, 409, 409, 409, 409]);
    expect((await one.read()).version).toBe(1);
  });
});

describe('a date of birth', () => {
  const wrong = '1968-03-05';

  it.each(['1968-3-4', '04/03/1968', '1968-02-30', '', 'x', "1968-03-04' or 1=1"])(
    'must be a day: %s',
    async (birthDate) => {
      const { token } = await invite(practice);
      named(await openSession(server, token, birthDate), 'invalid-request', 422);
    },
  );

  it('may be wrong five times, then the link rests, even for the right one', async () => {
    const { token } = await invite(practice);
    for (const triesLeft of [4, 3, 2, 1, 0]) {
      const reply = await openSession(server, token, wrong);
      named(reply, 'wrong-birth-date', 403);
      expect(reply.json<ProblemDetails>().triesLeft).toBe(triesLeft);
    }
    const reply = await openSession(server, token);
    named(reply, 'invitation-locked', 429);
    expect(reply.json<ProblemDetails>().retryAfter).toBeGreaterThan(890);
    expect(Number(reply.headers['retry-after'])).toBeGreaterThan(890);
    expect(reply.headers['set-cookie']).toBeUndefined();
  });

  it('is counted however many tries come at once', async () => {
    const { token } = await invite(practice);
    const replies = await Promise.all(Array.from({ length: 12 }, () => openSession(server, token, wrong)));
    const statuses = replies.map(({ status }) => status);
    expect(statuses.filter((status) => status === 403)).toHaveLength(5);
    expect(statuses.filter((status) => status === 429)).toHaveLength(7);
  });

  it('opens the link once the rest is over, and the count begins again', async () => {
    const { token, invitation } = await invite(practice);
    for (let tries = 0; tries < 5; tries += 1) await openSession(server, token, wrong);
    await server.database.inPractice(practice.id, (tx) =>
      tx.invitation.update({
        where: { practiceId_id: { practiceId: practice.id, id: invitation.id } },
        data: { lockedUntil: new Date(Date.now() - 1000) },
      }),
    );
    expect((await openSession(server, token, wrong)).json<ProblemDetails>().triesLeft).toBe(4);
    expect((await openSession(server, token)).status).toBe(200);
  });

  it('is audited, right or wrong, without the date', async () => {
    const { token, invitation } = await invite(practice);
    await openSession(server, token, wrong);
    await openSession(server, token);
    const events = await server.database.inPractice(practice.id, (tx) =>
      tx.auditEvent.findMany({ where: { objectId: invitation.id, action: 'open' }, orderBy: { id: 'asc' } }),
    );
    expect(events.map(({ outcome, detail }) => [outcome, detail])).toEqual([
      ['refused', 'wrong-birth-date'],
      ['success', null],
    ]);
  });
});

describe('a link that leads nowhere', () => {
  const both = (token: string) =>
    Promise.all([
      server.request({ method: 'POST', url: '/api/v1/intake/lookup', payload: { token } }),
      openSession(server, token),
    ]);

  it('is unknown when it was made up', async () => {
    for (const reply of await both('x'.repeat(43))) named(reply, 'invitation-unknown', 404);
  });

  it('is unknown when its practice is right and its secret is not', async () => {
    const { token } = await invite(practice);
    const other = `${token.slice(0, 25)}${'A'.repeat(18)}`;
    for (const reply of await both(other)) named(reply, 'invitation-unknown', 404);
  });

  it('has expired', async () => {
    const { token } = await invite(practice, { now: new Date(Date.now() - 15 * 86_400_000) });
    const [lookup, open] = await both(token);
    expect(lookup?.json<{ status: string }>().status).toBe('expired');
    named(open, 'invitation-expired', 410);
  });

  it('was withdrawn', async () => {
    const { token, invitation } = await invite(practice);
    const reception = await staffOf(practice, 'reception');
    const revoked = await reception.request('POST', `/api/v1/invitations/${invitation.id}/revocation`, { body: {} });
    expect(revoked.json<{ status: string }>().status).toBe('revoked');
    expect((await reception.request('POST', `/api/v1/invitations/${invitation.id}/revocation`)).status).toBe(200);
    const [lookup, open] = await both(token);
    expect(lookup?.json<{ status: string }>().status).toBe('revoked');
    named(open, 'invitation-revoked', 410);
  });

  it('has been used, and its time is over', async () => {
    const { token, invitation } = await invite(practice);
    const used = await openPhone(server, token);
    await used.save(calm);
    await used.submit();
    await server.database.inPractice(practice.id, (tx) =>
      tx.invitation.update({
        where: { practiceId_id: { practiceId: practice.id, id: invitation.id } },
        data: { expiresAt: new Date(Date.now() - 1000) },
      }),
    );
    // It still leads to where the answers stand, for half a year.
    expect((await openSession(server, token)).status).toBe(200);
    const after = (days: number) =>
      openIntake(server.database, {
        token,
        birthDate: patient.birthDate,
        now: new Date(Date.now() + days * 86_400_000),
      });
    await expect(after(179)).resolves.toBeDefined();
    await expect(after(181)).rejects.toMatchObject({ problem: 'invitation-used' });
    const reception = await staffOf(practice, 'reception');
    named(await reception.request('POST', `/api/v1/invitations/${invitation.id}/revocation`), 'invitation-used', 410);
  });

  it('is not opened by a forged or altered cookie', async () => {
    const { token } = await invite(practice);
    const cookie = String((await openSession(server, token)).headers['set-cookie']).split(';', 1)[0] ?? '';
    const [value = '', signature = ''] = cookie.split('.');
    const forged = [
      'myotome_intake=x',
      'myotome_intake=',
      'myotome_intake=.',
      `${value}.`,
      `${value}A.${signature}`,
      `${value}.A${signature}`,
    ];
    for (const one of forged) {
      const reply = await server.request({ method: 'GET', url: '/api/v1/intake', headers: { cookie: one } });
      named(reply, 'intake-session-needed', 401);
    }
  });
});
