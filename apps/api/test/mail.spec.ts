import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import type { InvitationCreated } from '@myotome/contract';
import { newPhone } from './phone';
import { newPractice, patient, staffOf, type TestPractice } from './practice';
import { startServer, type TestServer } from './server';

/** A mail server that takes everything, and refuses the first letter once to see it come again. */
function startMailServer(letters: string[]): Promise<Server> {
  let refusals = 1;
  const talk = (socket: Socket) => {
    let letter: string | undefined;
    const say = (line: string) => socket.write(`${line}\r\n`);
    say('220 ready');
    socket.on('data', (chunk) => {
      if (letter !== undefined) {
        letter += chunk.toString();
        if (!letter.endsWith('\r\n.\r\n')) return;
        letters.push(letter.replaceAll('=\r\n', '').replaceAll('=3D', '='));
        letter = undefined;
        say('250 taken');
      } else if (/^DATA/i.test(chunk.toString())) {
        if (refusals > 0) {
          refusals -= 1;
          say('451 try again');
        } else {
          letter = '';
          say('354 go on');
        }
      } else if (/^QUIT/i.test(chunk.toString())) socket.end('221 bye\r\n');
      else say('250 ok');
    });
    socket.on('error', () => socket.destroy());
  };
  const server = createServer(talk);
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

const letters: string[] = [];
let mailServer: Server;
let server: TestServer;
let practice: TestPractice;

beforeAll(async () => {
  mailServer = await startMailServer(letters);
  const { port } = mailServer.address() as AddressInfo;
  server = await startServer({ SMTP_URL: `smtp://127.0.0.1:${port}`, MAIL_FROM: 'Practice <practice@example.org>' });
  practice = await newPractice(server);
});
afterAll(async () => {
  await server.close();
  mailServer.close();
});

async function until<T>(look: () => T | undefined | Promise<T | undefined>): Promise<T> {
  for (let tries = 0; tries < 500; tries += 1) {
    const found = await look();
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('it never came');
}

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
