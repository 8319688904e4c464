import { randomUUID } from 'node:crypto';
import type { Me } from '@myotome/contract';
import { newPractice, openPractice } from '../src/setup/open-practice';
import { callerWith, cookiesOf, signIn } from './practice';
import { startServer, type TestServer } from './server';

let server: TestServer;

beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

function request(email: string) {
  return {
    practice: {
      name: 'Hillside Practice',
      address: '2 Hillside, Exampleton',
      phone: '020 7946 0200',
      email: 'practice@hillside.example',
      emergencyNumber: '999',
      crisisLines: [{ name: 'Samaritans', number: '116 123' }],
      timezone: 'Europe/London',
    },
    people: [{ name: 'Ada Demo', email, role: 'administrator' }],
  };
}

describe('opening a practice', () => {
  it('gives its people logins that work, in a practice of their own', async () => {
    const opened = await openPractice(server.database, newPractice.parse(request(`${randomUUID()}@hillside.example`)));
    const [login] = opened.logins;
    if (!login) throw new Error('no login was made');
    const reply = await signIn(server, login);
    expect(reply.status).toBe(200);
    const me = await callerWith(server, cookiesOf(reply)).request('GET', '/api/v1/me');
    expect(me.json<Me>()).toMatchObject({
      name: 'Ada Demo',
      role: 'administrator',
      practice: { id: opened.practiceId, name: 'Hillside Practice' },
      demo: false,
    });
  });

  it('changes nothing when an address has an account already', async () => {
    const email = `${randomUUID()}@hillside.example`;
    await openPractice(server.database, newPractice.parse(request(email)));
    const before = await server.database.identity.user.count();
    await expect(openPractice(server.database, newPractice.parse(request(email)))).rejects.toThrow();
    expect(await server.database.identity.user.count()).toBe(before);
  });

  it('names what is wrong with the request', () => {
    const { practice, people } = request('ada@hillside.example');
    const wrong = newPractice.safeParse({
      practice: { ...practice, timezone: 'Nowhere/Special', phone: '' },
      people: [{ ...people[0], role: 'nurse' }],
    });
    expect(wrong.error?.issues.map(({ path }) => path.join('.')).sort()).toEqual([
      'people',
      'practice.phone',
      'practice.timezone',
    ]);
  });
});
