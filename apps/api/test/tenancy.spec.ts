import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { calm, newPhone } from './phone';
import { newLogin, newPractice, signIn, staffOf, type TestPractice } from './practice';
import { startServer, type TestServer } from './server';

const patientTables = [
  'practice',
  'staff',
  'patient',
  'invitation',
  'entry_code',
  'intake',
  'triage',
  'finding',
  'worsening',
  'half_told',
  'diary_entry',
  'clinical_case',
  'case_event',
  'checklist_mark',
  'examination_finding',
  'test_result',
  'decision',
  'letter',
  'letter_version',
  'referral',
  'audit_event',
  'outbox',
] as const;

let server: TestServer;
let ours: TestPractice;
let theirs: TestPractice;
let role: pg.Client;

beforeAll(async () => {
  server = await startServer();
  [ours, theirs] = await Promise.all([newPractice(server), newPractice(server)]);
  for (const practice of [ours, theirs]) {
    const phone = await newPhone(practice);
    // An emergency, so that there is a message to send as well.
    await phone.save({ ...calm, 'urgent.breathing-now': true });
    expect((await phone.submit()).status).toBe(200);
  }
  role = new pg.Client(process.env['TEST_APP_URL']);
  await role.connect();
});
afterAll(async () => {
  await role.end();
  await server.close();
});

const count = async (sql: string): Promise<number> => Number((await role.query<{ n: string }>(sql)).rows[0]?.n);

describe("the server's role", () => {
  it('is no superuser, bypasses nothing, creates nothing and owns nothing', async () => {
    const { rows } = await role.query(
      'select rolsuper, rolbypassrls, rolcreatedb, rolcreaterole from pg_roles where rolname = current_user',
    );
    expect(rows).toEqual([{ rolsuper: false, rolbypassrls: false, rolcreatedb: false, rolcreaterole: false }]);
    expect(
      await count(
        `select count(*) n from pg_class c join pg_roles r on r.oid = c.relowner where r.rolname = current_user`,
      ),
    ).toBe(0);
    await expect(role.query('create table mine (id int)')).rejects.toMatchObject({ code: '42501' });
  });

  it('is bound by row-level security on every table of a practice', async () => {
    const { rows } = await role.query<{ relname: string }>(
      `select relname from pg_class where relrowsecurity and relnamespace = 'public'::regnamespace and relkind = 'r' order by 1`,
    );
    expect(rows.map(({ relname }) => relname)).toEqual([...patientTables].sort());
  });
});

describe('without a practice set', () => {
  it.each(patientTables)('%s shows no row', async (table) => {
    expect(await count(`select count(*) n from ${table}`)).toBe(0);
  });

  it('nothing can be written, even with a practice named in the row', async () => {
    const insert = `insert into patient (practice_id, id, given_name, family_name, birth_date)
      values ('${ours.id}', '${randomUUID()}', 'Eve', 'Demo', '1970-01-01')`;
    await expect(role.query(insert)).rejects.toThrow(/row-level security/);
    const { rowCount } = await role.query(`update patient set given_name = 'Eve' where practice_id = '${ours.id}'`);
    expect(rowCount).toBe(0);
  });
});

describe('with our practice set', () => {
  const asOurs = async <T>(work: () => Promise<T>): Promise<T> => {
    await role.query('begin');
    try {
      await role.query(`select set_config('myotome.practice_id', $1, true)`, [ours.id]);
      return await work();
    } finally {
      await role.query('rollback');
    }
  };

  it.each(['patient', 'invitation', 'intake', 'triage', 'clinical_case', 'audit_event', 'outbox'])(
    '%s shows ours and nothing of theirs',
    async (table) => {
      await asOurs(async () => {
        expect(await count(`select count(*) n from ${table}`)).toBeGreaterThan(0);
        expect(await count(`select count(*) n from ${table} where practice_id <> '${ours.id}'`)).toBe(0);
      });
    },
  );

  it('nothing can be written into theirs or moved there', async () => {
    const insert = `insert into patient (practice_id, id, given_name, family_name, birth_date)
      values ('${theirs.id}', '${randomUUID()}', 'Eve', 'Demo', '1970-01-01')`;
    await asOurs(() => expect(role.query(insert)).rejects.toThrow(/row-level security/));
    await asOurs(() =>
      expect(role.query(`update outbox set practice_id = '${theirs.id}'`)).rejects.toThrow(/row-level security/),
    );
  });

  it.each(['audit_event', 'case_event', 'triage', 'finding', 'decision', 'letter_version'])(
    '%s can be neither changed nor deleted',
    async (table) => {
      await asOurs(() =>
        expect(role.query(`update ${table} set practice_id = practice_id`)).rejects.toMatchObject({ code: '42501' }),
      );
      await asOurs(() => expect(role.query(`delete from ${table}`)).rejects.toMatchObject({ code: '42501' }));
    },
  );

  it('a sealed intake can be neither changed nor deleted', async () => {
    await asOurs(() => expect(role.query(`update intake set answers = '{}'`)).rejects.toThrow(/is sealed/));
    await asOurs(() => expect(role.query('delete from intake')).rejects.toMatchObject({ code: '42501' }));
  });

  it('is forgotten when the transaction ends', async () => {
    await asOurs(() => count('select count(*) n from patient'));
    expect(await count('select count(*) n from patient')).toBe(0);
  });
});

describe('a login of another practice', () => {
  it('reads no invitation, patient, case or log of ours', async () => {
    const reception = await staffOf(theirs, 'reception');
    const auditor = await staffOf(theirs, 'auditor');
    const nurse = await staffOf(theirs, 'nurse');
    const ids = await server.database.inPractice(ours.id, async (tx) => {
      const [invitation, opened] = await Promise.all([tx.invitation.findFirstOrThrow(), tx.case.findFirstOrThrow()]);
      return { invitation: invitation.id, case: opened.id };
    });
    const invitations = (await reception.request('GET', '/api/v1/invitations')).text;
    expect(invitations).not.toContain(ids.invitation);
    expect(
      (await reception.request('GET', '/api/v1/patients?search=Demo')).json<{ patients: unknown[] }>().patients,
    ).toHaveLength(1);
    expect((await reception.request('POST', `/api/v1/invitations/${ids.invitation}/revocation`)).status).toBe(404);
    expect((await nurse.request('GET', `/api/v1/cases/${ids.case}`)).status).toBe(404);
    expect((await auditor.request('GET', '/api/v1/audit?limit=100')).text).not.toContain(ids.case);
  });

  it('of a person who has left signs in to nothing', async () => {
    const login = await newLogin(theirs, 'clinician');
    await server.database.inPractice(theirs.id, (tx) =>
      tx.staff.update({
        where: { practiceId_id: { practiceId: theirs.id, id: login.staffId } },
        data: { active: false },
      }),
    );
    const reply = await signIn(server, login);
    const cookie = String(reply.headers['set-cookie']);
    expect((await server.request({ method: 'GET', url: '/api/v1/me', headers: { cookie } })).status).toBe(401);
  });
});
