import type { InvitationCreated } from '@myotome/contract';
import { startMailServer, until, type TestMailServer } from './mail-server';
import { newPhone } from './phone';
import { newPractice, patient, staffOf, type TestPractice } from './practice';
import { startServer, type TestServer } from './server';

let mailServer: TestMailServer;
let letters: readonly string[];
let server: TestServer;
let practice: TestPractice;

beforeAll(async () => {
  mailServer = await startMailServer(1);
  ({ letters } = mailServer);
  server = await startServer({ SMTP_URL: mailServer.url, MAIL_FROM: 'Practice <practice@example.org>' });
  practice = await newPractice(server);
});
afterAll(async () => {
  await server.close();
  mailServer.close();
});

const outbox = () => server.database.inPractice(practice.id, (tx) => tx.outbox.findMany({ orderBy: { id: 'asc' } }));

describe('e-mail', () => {
  it('tells the practice of an emergency without naming the patient, and comes again after a refusal', async () => {
    const phone = await newPhone(practice);
    await phone.save({ 'urgent.breathing-now': true });
    await phone.request('POST', '/api/v1/intake/stop', { body: { linkId: 'urgent.breathing-now' } });
    const noted = await until(async () => (await outbox()).find(({ lastError }) => lastError !== null));
    expect(noted).toMatchObject({ topic: 'emergency-case', deliveredAt: null, attempts: 1, lastError: 'EENVELOPE' });
    const letter = await until(async () => {
      // The wait before the next try is long; nobody here has that long.
      await server.database.identity.$executeRaw`update pgboss.job set start_after = now() where state = 'retry'`;
      return letters.find((one) => one.includes('emergency case'));
    });
    expect(letter).toMatch(/^To: practice@example.org/m);
    expect(letter).toMatch(/http:\/\/localhost:3000\/staff\/queue\/flagged\/[0-9a-f-]{36}/);
    expect(letter).not.toMatch(/Ada|1968|breath/);
    await until(async () => (await outbox()).find(({ deliveredAt }) => deliveredAt !== null));
  });

  it('takes the link to the patient, whose secret is stored sealed', async () => {
    const reception = await staffOf(practice, 'reception');
    const body = { patient: { ...patient, email: 'ada@example.org' }, sendEmail: true };
    const created = (await reception.request('POST', '/api/v1/invitations', { body })).json<InvitationCreated>();
    expect(created.emailQueued).toBe(true);
    expect(JSON.stringify(await outbox())).not.toContain(created.link.split('#')[1]);
    const letter = await until(() => letters.find((one) => one.includes('ada@example.org')));
    expect(letter).toContain(created.link);
    expect(letter).not.toContain('1968');
  });

  it('is not promised to a patient without an address, or when nobody asked for it', async () => {
    const reception = await staffOf(practice, 'reception');
    for (const body of [{ patient, sendEmail: true }, { patient: { ...patient, email: 'ada@example.org' } }]) {
      expect(
        (await reception.request('POST', '/api/v1/invitations', { body })).json<InvitationCreated>().emailQueued,
      ).toBe(false);
    }
  });
});
