import type { ProblemDetails, QueuePage } from '@myotome/contract';
import { rowsOf } from '../src/queue/queue-sql';
import { Prisma } from '../src/platform/database/generated/client';
import { calm } from './phone';
import { newPractice, staffOf, type Caller, type TestPractice } from './practice';
import { startServer, type TestServer } from './server';
import { openedCase, readCase, weakeningHand } from './worked-case';

let server: TestServer;
let practice: TestPractice;
let clinician: Caller;

beforeAll(async () => {
  server = await startServer();
  practice = await newPractice(server);
  clinician = await staffOf(practice, 'clinician');
});
afterAll(() => server.close());

async function queue(caller: Caller, query = ''): Promise<QueuePage> {
  const reply = await caller.request('GET', `/api/v1/cases${query}`);
  if (reply.status !== 200) throw new Error(reply.text);
  return reply.json<QueuePage>();
}

const search = (caller: Caller, words: string): Promise<QueuePage> =>
  queue(caller, `?search=${encodeURIComponent(words)}`);
const idsOf = ({ rows }: QueuePage): string[] => rows.map(({ id }) => id);

describe('the queue', () => {
  it('shows the most urgent first, then what is due first', async () => {
    const own = await newPractice(server);
    const reader = await staffOf(own, 'clinician');
    const later = await openedCase(own);
    const sooner = await openedCase(own);
    const emergency = await openedCase(own, { answers: { ...calm, 'urgent.breathing-now': true } });
    await server.database.inPractice(own.id, async (tx) => {
      const due = (id: string, dueAt: string) => tx.case.updateMany({ where: { id }, data: { dueAt } });
      await due(later, '2026-01-02T00:00:00Z');
      await due(sooner, '2026-01-01T00:00:00Z');
      await due(emergency, '2030-01-01T00:00:00Z');
    });
    const page = await queue(reader);
    expect(idsOf(page)).toEqual([emergency, sooner, later]);
    expect(page.next).toBeNull();
    expect(page.counts).toMatchObject({ overdue: 2, unreadEmergencies: 1 });
    expect(page.counts.byDisposition).toMatchObject({ emergency: 1, 'urgent-referral': 2, 'self-care': 0 });
    await readCase(reader, emergency);
    const after = await queue(reader);
    expect(after.counts.unreadEmergencies).toBe(0);
    expect(after.rows[0]).toMatchObject({ id: emergency, unread: false });
  });

  it('gives each row its first reason and how many more there are', async () => {
    const id = await openedCase(practice);
    const row = (await queue(clinician)).rows.find((one) => one.id === id);
    const view = await readCase(clinician, id);
    expect(row).toMatchObject({
      reason: view.findings[0]?.label,
      moreReasons: view.findings.length - 1,
      status: 'new',
      owner: null,
    });
    expect(row?.patient).toMatchObject({ name: 'Ada Demo', birthDate: '1968-03-04', sex: 'female' });
  });

  it('keeps those who need no flag in the other list', async () => {
    const id = await openedCase(practice, { answers: calm });
    expect(idsOf(await queue(clinician))).not.toContain(id);
    expect(idsOf(await queue(clinician, '?list=other'))).toContain(id);
  });

  it('pages through cases that are due at the same moment without losing or repeating one', async () => {
    const own = await newPractice(server);
    const reader = await staffOf(own, 'nurse');
    for (let count = 0; count < 7; count += 1) await openedCase(own);
    await server.database.inPractice(own.id, (tx) => tx.case.updateMany({ data: { dueAt: '2026-01-01T00:00:00Z' } }));
    const seen: string[] = [];
    let after = '';
    do {
      const page = await queue(reader, `?limit=2${after}`);
      seen.push(...idsOf(page));
      after = page.next === null ? '' : `&after=${page.next}`;
    } while (after !== '');
    expect(seen).toHaveLength(7);
    expect(new Set(seen).size).toBe(7);
    expect(seen).toEqual(idsOf(await queue(reader)));
  });

  it.each(['nonsense', '%00', Buffer.from('{"show":"decided"}').toString('base64url')])(
    'refuses a place that it did not give: %s',
    async (after) => {
      const reply = await clinician.request('GET', `/api/v1/cases?after=${after}`);
      expect(reply.status).toBe(422);
      expect(reply.json<ProblemDetails>().fields?.[0]?.field).toBe('after');
    },
  );

  it.each(['limit=0', 'limit=101', 'list=all', 'show=deleted', 'search=%01'])('refuses %s', async (query) => {
    expect((await clinician.request('GET', `/api/v1/cases?${query}`)).status).toBe(422);
  });

  it('shows reception who waits, and never why', async () => {
    const id = await openedCase(practice);
    const reception = await staffOf(practice, 'reception');
    const row = (await queue(reception)).rows.find((one) => one.id === id);
    expect(row).toMatchObject({ reason: null, moreReasons: 0, disposition: 'urgent-referral' });
  });

  it('shows nothing of another practice', async () => {
    const id = await openedCase(practice);
    const stranger = await staffOf(await newPractice(server), 'clinician');
    expect((await queue(stranger)).rows).toEqual([]);
    expect((await search(stranger, 'Demo')).rows).toEqual([]);
    expect((await stranger.request('GET', `/api/v1/cases/${id}`)).status).toBe(404);
  });

  it('reads open and decided work through an index of each', async () => {
    const plan = async (show: 'open' | 'decided'): Promise<string> => {
      const sql = rowsOf({
        practiceId: practice.id,
        list: 'flagged',
        show,
        search: undefined,
        after: undefined,
        limit: 51,
      });
      const rows = await server.database.inPractice(practice.id, async (tx) => {
        await tx.$executeRaw`set local enable_seqscan = off`;
        return tx.$queryRaw<Record<string, string>[]>(Prisma.sql`explain ${sql}`);
      });
      return rows.map((row) => row['QUERY PLAN']).join('\n');
    };
    expect(await plan('open')).toMatch(/Index Scan using clinical_case_open/);
    expect(await plan('open')).not.toMatch(/Sort/);
    expect(await plan('decided')).toMatch(/Index Scan using clinical_case_decided/);
  });
});

describe('a search of the queue', () => {
  let own: TestPractice;
  let reader: Caller;
  const ids: Record<string, string> = {};

  beforeAll(async () => {
    own = await newPractice(server);
    reader = await staffOf(own, 'clinician');
    const people: readonly [string, string, string][] = [
      ['Zoë', 'Ångström-Demo', '999 000 0001'],
      ['Μαρία', 'Παπαδοπούλου', '999 000 0002'],
      ['Иван', 'Йорданов', '999 000 0003'],
      ["O'Neill", '100% Demo_\\', '999 000 0004'],
    ];
    for (const [givenName, familyName, identifier] of people) {
      ids[givenName] = await openedCase(own, {
        answers: weakeningHand,
        patient: { givenName, familyName, identifier },
      });
    }
  });

  it.each([
    ['zoe', 'Zoë'],
    ['ZOË ANG', 'Zoë'],
    ['demo zoe', 'Zoë'],
    ['angstrom-demo', 'Zoë'],
    ['παπαδ', 'Μαρία'],
    ['ΜΑΡΙΑ', 'Μαρία'],
    ['йордан', 'Иван'],
    ["o'neill", "O'Neill"],
    ['100%', "O'Neill"],
    ['999 000 0002', 'Μαρία'],
    ['9990000003', 'Иван'],
  ])('for %s finds one', async (words, name) => {
    expect(idsOf(await search(reader, words))).toEqual([ids[name]]);
  });

  it.each(['1968-03-04', '4/3/1968', '04.03.1968'])(
    'for the birth date %s finds everybody born then',
    async (words) => {
      expect((await search(reader, words)).rows).toHaveLength(4);
      expect((await search(reader, `${words} zoe`)).rows).toHaveLength(1);
    },
  );

  it.each(['ngstrom', '%', '_', '\\', '%%%', "' OR 1=1 --", '1969-03-04', '000 0002', 'zoe nobody'])(
    'for %s finds nobody',
    async (words) => {
      expect((await search(reader, words)).rows).toEqual([]);
    },
  );

  it('is written into the audit log without its words', async () => {
    await search(reader, 'zoe');
    const audited = await server.database.inPractice(own.id, (tx) =>
      tx.auditEvent.findMany({ where: { action: 'search' } }),
    );
    expect(audited.length).toBeGreaterThan(0);
    expect(JSON.stringify(audited)).not.toMatch(/zoe/i);
  });
});
