import type {
  Arrived,
  IntakeView,
  InvitationCreated,
  InvitationLookup,
  InvitationPage,
  ProblemDetails,
  StartLinkView,
} from '@myotome/contract';
import { createTransport } from 'nodemailer';
import { Delivery } from '../src/mail/deliver-message';
import { startMailServer, until, type TestMailServer } from './mail-server';
import { calm, openPhone, openSession } from './phone';
import { anyAddress, newPractice, patient, staffOf, type Caller, type TestPractice } from './practice';
import { startServer, type Reply, type TestServer } from './server';

const day = 24 * 3_600_000;

let mailServer: TestMailServer;
let server: TestServer;
let practice: TestPractice;
let reception: Caller;

beforeAll(async () => {
  mailServer = await startMailServer();
  server = await startServer({ SMTP_URL: mailServer.url });
  practice = await newPractice(server);
  reception = await staffOf(practice, 'reception');
});
afterAll(async () => {
  await server.close();
  mailServer.close();
});

const ada = { ...patient, email: 'ada@example.org' };
const problemOf = (reply: Reply) => reply.json<ProblemDetails>().type.replace('/problems/', '');
const tokenOf = (link: string) => link.split('#')[1] ?? '';
const inPractice: TestServer['database']['inPractice'] = (_, work) => server.database.inPractice(practice.id, work);

async function invited(wish: object = {}) {
  const created = (
    await reception.request('POST', '/api/v1/invitations', { body: { patient: ada, ...wish } })
  ).json<InvitationCreated>();
  return { ...created, token: tokenOf(created.link), id: created.invitation.id };
}

const post = (url: string, token: string): Promise<Reply> =>
  server.request({ method: 'POST', url: `/api/v1/intake/${url}`, payload: { token }, remoteAddress: anyAddress() });
const statusOf = async (token: string) => (await post('lookup', token)).json<InvitationLookup>().status;
const change = (id: string, data: object) =>
  inPractice('', (tx) => tx.invitation.update({ where: { practiceId_id: { practiceId: practice.id, id } }, data }));
const expire = (id: string) => change(id, { expiresAt: new Date(Date.now() - 1000) });
const messagesOf = (id: string, topic: string) =>
  inPractice('', async (tx) =>
    (await tx.outbox.findMany({ where: { topic }, orderBy: { id: 'asc' } })).filter(({ payload }) =>
      JSON.stringify(payload).includes(id),
    ),
  );
const inNeed = async () => (await reception.request('GET', '/api/v1/invitations')).json<InvitationPage>().attention;
const linksIn = (letter: string) => /http:\/\/localhost:3000\/#([A-Za-z0-9_-]{43})/.exec(letter)?.[1] ?? '';

/** Letters as they stand so many days after inviting, over the same mail server. */
async function deliveredAfter(days: number, key: { id: string }) {
  const transport = createTransport(mailServer.url, { from: 'practice@example.org' });
  const now = () => new Date(Date.now() + days * day);
  const before = mailServer.letters.length;
  const delivery = new Delivery(server.database, server.settings, { send: (email) => transport.sendMail(email), now });
  await delivery.deliver({ practiceId: practice.id, id: key.id });
  transport.close();
  return mailServer.letters.slice(before);
}

describe('reminders', () => {
  it('are due on the third and the sixth day after a link was sent by e-mail', async () => {
    const { id } = await invited({ sendEmail: true });
    const reminders = await messagesOf(id, 'invitation-reminder');
    expect(reminders).toHaveLength(2);
    const jobs = await server.database.identity.$queryRaw<{ message: string; days: number }[]>`
      select data->>'id' as message, extract(epoch from start_after - now())::float8 / 86400 as days
      from pgboss.job where data->>'id' = any(${reminders.map((one) => one.id)}) order by start_after`;
    expect(jobs.map(({ message }) => message)).toEqual(reminders.map((one) => one.id));
    expect(jobs.map(({ days }) => Math.round(days * 100) / 100)).toEqual([3, 6]);
    expect(JSON.stringify(reminders)).not.toMatch(/ada@|Ada/);
  });

  it('lead back to the same form, without a word of what it is about', async () => {
    const { id, token } = await invited({ sendEmail: true });
    const [third] = await messagesOf(id, 'invitation-reminder');
    const [letter = ''] = await deliveredAfter(3, third ?? { id: '' });
    expect(letter).toMatch(/^To: ada@example.org/m);
    expect(letter).toContain('your answers are not here yet');
    expect(linksIn(letter)).toBe(token);
    expect(letter).not.toMatch(/1968|weak|symptom/i);
    expect(await deliveredAfter(3, third ?? { id: '' })).toEqual([]);
  });

  it('are not sent once the answers are here, the link is withdrawn, has expired or was replaced', async () => {
    const [sent, revoked, expired, replaced, wanted] = await Promise.all([
      invited({ sendEmail: true }),
      invited({ sendEmail: true }),
      invited({ sendEmail: true, expiresInDays: 7 }),
      invited({ sendEmail: true }),
      invited({ sendEmail: true }),
    ]);
    const phone = await openPhone(server, sent.token);
    await phone.save(calm);
    expect((await phone.submit()).status).toBe(200);
    await reception.request('POST', `/api/v1/invitations/${revoked.id}/revocation`);
    await reception.request('POST', `/api/v1/invitations/${replaced.id}/renewal`, { body: {} });
    const lettersOn = async (days: number, { id }: { id: string }) =>
      (await deliveredAfter(days, (await messagesOf(id, 'invitation-reminder'))[1] ?? { id: '' })).length;
    expect(await lettersOn(6, sent)).toBe(0);
    expect(await lettersOn(6, revoked)).toBe(0);
    expect(await lettersOn(8, expired)).toBe(0);
    expect(await lettersOn(6, replaced)).toBe(0);
    expect(await lettersOn(6, wanted)).toBe(1);
    const [note] = (await messagesOf(sent.id, 'invitation-reminder')).slice(1);
    expect(note).toMatchObject({ deliveredAt: null, lastError: 'no-longer-needed' });
  });

  it('are not made for a link that was handed over, nor for days on which it no longer works', async () => {
    expect(await messagesOf((await invited()).id, 'invitation-reminder')).toEqual([]);
    expect(
      await messagesOf((await invited({ sendEmail: true, expiresInDays: 4 })).id, 'invitation-reminder'),
    ).toHaveLength(1);
    expect(
      await messagesOf((await invited({ sendEmail: true, expiresInDays: 3 })).id, 'invitation-reminder'),
    ).toHaveLength(0);
  });
});

describe('a new link in place of an expired one', () => {
  it('goes to the address in the record with one tap, and the answers given so far are there', async () => {
    const { id, token } = await invited();
    const phone = await openPhone(server, token);
    await phone.save(calm);
    await expire(id);
    expect(await statusOf(token)).toBe('expired');
    const asked = await post('renewal', token);
    expect([asked.status, asked.text]).toEqual([200, '{"asked":true}']);
    const [message] = await messagesOf(id, 'invitation-link');
    const letter = await until(async () => {
      const row = await inPractice('', (tx) => tx.outbox.findFirst({ where: { id: message?.id } }));
      return row?.deliveredAt ? mailServer.letters.at(-1) : undefined;
    });
    const fresh = linksIn(letter);
    expect(fresh).not.toBe(token);
    expect((await openSession(server, fresh)).json<IntakeView>().answers).toMatchObject(calm);
    expect(await statusOf(token)).toBe('expired');
    expect(problemOf(await openSession(server, token))).toBe('invitation-expired');
  });

  it('is made once a day, however often it is asked for', async () => {
    const { id, token } = await invited();
    await expire(id);
    await Promise.all([post('renewal', token), post('renewal', token), post('renewal', token)]);
    await post('renewal', token);
    expect(await messagesOf(id, 'invitation-link')).toHaveLength(1);
    await change(id, { renewalAskedAt: new Date(Date.now() - day - 1000) });
    await post('renewal', token);
    expect(await messagesOf(id, 'invitation-link')).toHaveLength(2);
  });

  it('is a task of the practice when the record has no address, with the same answer', async () => {
    const { id, token } = await invited({ patient });
    await expire(id);
    expect((await post('renewal', token)).text).toBe('{"asked":true}');
    expect(await messagesOf(id, 'renewal-asked')).toHaveLength(1);
    expect((await inNeed()).find((row) => row.id === id)).toMatchObject({ attention: 'renewal', status: 'expired' });
    const letter = await until(() => mailServer.letters.find((one) => one.includes('asks for a new link')));
    expect(letter).toMatch(/^To: practice@example.org/m);
    expect(letter).not.toMatch(/Ada|1968/);
    const renewed = await reception.request('POST', `/api/v1/invitations/${id}/renewal`, { body: {} });
    const created = renewed.json<InvitationCreated>();
    expect(created).toMatchObject({ emailQueued: false, invitation: { id, status: 'open', attention: null } });
    expect((await openSession(server, tokenOf(created.link))).status).toBe(200);
    expect((await inNeed()).map((row) => row.id)).not.toContain(id);
  });

  it('is not made of a link that works, is withdrawn, is used or never was', async () => {
    const [works, revoked, used] = await Promise.all([invited(), invited(), invited()]);
    await reception.request('POST', `/api/v1/invitations/${revoked.id}/revocation`);
    const phone = await openPhone(server, used.token);
    await phone.save(calm);
    await phone.submit();
    expect((await post('renewal', works.token)).status).toBe(200);
    expect(await messagesOf(works.id, 'invitation-link')).toEqual([]);
    expect((await openSession(server, works.token)).status).toBe(200);
    expect(problemOf(await post('renewal', revoked.token))).toBe('invitation-revoked');
    expect(problemOf(await post('renewal', used.token))).toBe('invitation-used');
    expect(problemOf(await post('renewal', 'A'.repeat(43)))).toBe('invitation-unknown');
    const again = await reception.request('POST', `/api/v1/invitations/${revoked.id}/renewal`, { body: {} });
    expect(problemOf(again)).toBe('invitation-revoked');
  });

  it('ends the rest that follows wrong dates of birth', async () => {
    const { id, token } = await invited();
    for (let tries = 0; tries < 5; tries += 1) await openSession(server, token, '1968-03-05');
    expect(problemOf(await openSession(server, token))).toBe('invitation-locked');
    const { link } = (
      await reception.request('POST', `/api/v1/invitations/${id}/renewal`, { body: {} })
    ).json<InvitationCreated>();
    expect((await openSession(server, tokenOf(link))).status).toBe(200);
  });
});

describe('"this is not me"', () => {
  it('ends the link at once, and the practice is told once', async () => {
    const { id, token } = await invited();
    expect((await post('not-me', token)).text).toBe('{"told":true}');
    expect((await post('not-me', token)).status).toBe(200);
    expect(await statusOf(token)).toBe('revoked');
    expect(problemOf(await openSession(server, token))).toBe('invitation-revoked');
    expect(await messagesOf(id, 'not-me')).toHaveLength(1);
    expect((await inNeed()).find((row) => row.id === id)).toMatchObject({ attention: 'not-me', status: 'revoked' });
    const settled = await reception.request('POST', `/api/v1/invitations/${id}/settlement`);
    expect(settled.json<{ attention: null }>().attention).toBeNull();
    expect((await inNeed()).map((row) => row.id)).not.toContain(id);
  });

  it('ends nothing that was sent, and nothing by a link that was replaced', async () => {
    const [used, replaced] = await Promise.all([invited(), invited()]);
    const phone = await openPhone(server, used.token);
    await phone.save(calm);
    await phone.submit();
    await post('not-me', used.token);
    expect(await statusOf(used.token)).toBe('submitted');
    const { link } = (
      await reception.request('POST', `/api/v1/invitations/${replaced.id}/renewal`, { body: {} })
    ).json<InvitationCreated>();
    await post('not-me', replaced.token);
    expect(await statusOf(tokenOf(link))).toBe('open');
  });

  it('and all the rest is done by those who may, in their own practice, and audited', async () => {
    const { id, token } = await invited();
    await post('not-me', token);
    const [auditor, stranger] = await Promise.all([
      staffOf(practice, 'auditor'),
      newPractice(server).then((other) => staffOf(other, 'reception')),
    ]);
    for (const act of ['settlement', 'renewal']) {
      const url = `/api/v1/invitations/${id}/${act}`;
      expect((await auditor.request('POST', url, { body: {} })).status).toBe(403);
      expect((await stranger.request('POST', url, { body: {} })).status).toBe(404);
    }
    const events = await inPractice('', (tx) => tx.auditEvent.findMany({ where: { objectId: id } }));
    expect(events.map(({ action, role }) => [action, role])).toContainEqual(['say-not-me', 'patient']);
  });
});

describe('somebody who arrives by the start link', () => {
  it('is sent their own link, addressed to nobody, when they give an e-mail address', async () => {
    const administrator = await staffOf(practice, 'administrator');
    const { link } = (
      await administrator.request('POST', '/api/v1/practice/start-link', { body: { act: 'renew' } })
    ).json<StartLinkView>();
    const payload = {
      ...{ token: tokenOf(link ?? ''), givenName: 'Win money now', familyName: 'Demo', birthDate: '1970-01-01' },
      ...{ phone: '020 7946 0002', email: 'arrived@example.org' },
    };
    const url = '/api/v1/intake/arrival';
    const arrived = (
      await server.request({ method: 'POST', url, payload, remoteAddress: anyAddress() })
    ).json<Arrived>();
    const letter = await until(() => mailServer.letters.find((one) => one.includes('arrived@example.org')));
    expect(linksIn(letter)).toBe(arrived.token);
    expect(letter).not.toContain('Win money');
  });
});
