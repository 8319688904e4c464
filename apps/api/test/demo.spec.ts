import type { QueuePage, UnmatchedList } from '@myotome/contract';
import { pathways } from '@myotome/pathways';
import { dispositions } from '@myotome/triage';
import { makeDemo, type DemoEntrance } from '../src/demo/make-demo';
import { openSession } from './phone';
import { callerWith, cookiesOf, signIn, type Caller } from './practice';
import { startServer, type TestServer } from './server';

let server: TestServer;
let demo: DemoEntrance;
let clinician: Caller;

const loginOf = (role: string) => {
  const login = demo.logins.find((one) => one.role === role);
  if (!login) throw new Error(`no login for ${role}`);
  return login;
};

beforeAll(async () => {
  server = await startServer();
  demo = await makeDemo(server.database, server.settings.publicUrl);
  clinician = callerWith(server, cookiesOf(await signIn(server, loginOf('clinician'))));
}, 180_000);
afterAll(() => server.close());

const queue = async (query: string): Promise<QueuePage> =>
  (await clinician.request('GET', `/api/v1/cases?limit=100&${query}`)).json<QueuePage>();

async function practiceId(): Promise<string> {
  const user = await server.database.identity.user.findUniqueOrThrow({ where: { email: loginOf('clinician').email } });
  const membership = await server.database.membershipOf(user.id);
  return membership?.practiceId ?? '';
}

describe('the demo practice', () => {
  it('fills the queue: every urgency, unread and overdue work, claimed work', async () => {
    const [flagged, other] = [await queue('list=flagged'), await queue('list=other')];
    const rows = [...flagged.rows, ...other.rows];
    expect(dispositions.filter((disposition) => rows.some((row) => row.disposition === disposition))).toEqual([
      ...dispositions,
    ]);
    expect(new Set(rows.map(({ status }) => status))).toEqual(
      new Set(['new', 'in-review', 'awaiting-patient', 'awaiting-test']),
    );
    expect(flagged.counts.overdue).toBeGreaterThan(0);
    expect(flagged.counts.unreadEmergencies).toBeGreaterThan(0);
    expect(rows.every(({ demo: isDemo, patient }) => isDemo && patient.name.endsWith(' Demo'))).toBe(true);
  });

  it('has at least 24 patients, each judged as its worked case expects, on whatever day the demo is made', async () => {
    const shown = pathways.flatMap(({ cases }) => cases.filter((worked) => worked.demo));
    const cases = await server.database.inPractice(await practiceId(), (tx) =>
      tx.case.findMany({
        where: { matched: true },
        orderBy: { identifier: 'asc' },
        include: { intake: { include: { triages: true } } },
      }),
    );
    expect(cases.length).toBeGreaterThanOrEqual(24);
    const judged = cases.map(({ intake }) => intake.triages.map(({ disposition }) => disposition).at(-1));
    expect(judged).toEqual(shown.map(({ expect: { disposition } }) => disposition));
  });

  it('has a letter in draft and letters that are signed', async () => {
    const letters = await server.database.inPractice(await practiceId(), (tx) => tx.letter.findMany());
    expect(new Set(letters.map(({ status }) => status))).toEqual(new Set(['draft', 'signed']));
    expect((await queue('show=decided')).rows.length).toBeGreaterThan(0);
  });

  it('lies in the past, each history in the order in which it happened', async () => {
    const events = await server.database.inPractice(await practiceId(), (tx) =>
      tx.caseEvent.findMany({ orderBy: { id: 'asc' } }),
    );
    expect(events.filter(({ at }) => at > new Date())).toEqual([]);
    const opened = await server.database.inPractice(await practiceId(), (tx) => tx.case.findMany());
    const before = opened.filter(({ firstViewedAt, openedAt }) => firstViewedAt !== null && firstViewedAt < openedAt);
    expect(before).toEqual([]);
  });

  it('has somebody who came by the start link and is not matched, a letter away from a record', async () => {
    const reception = callerWith(server, cookiesOf(await signIn(server, loginOf('reception'))));
    const { patients } = (await reception.request('GET', '/api/v1/unmatched')).json<UnmatchedList>();
    expect(patients.map(({ name }) => name)).toEqual(['Paola Demo']);
    expect(patients[0]?.likely[0]?.name).toBe('Paula Demo');
  });

  it('lets each role in, and the invited patient', async () => {
    for (const login of demo.logins)
      expect([login.role, (await signIn(server, login)).status]).toEqual([login.role, 200]);
    const token = demo.patientLink.split('#')[1] ?? '';
    expect((await openSession(server, token, demo.patientBirthDate)).status).toBe(200);
  });
});
