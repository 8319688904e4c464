import { createHash } from 'node:crypto';
import type { LetterView, ProblemDetails } from '@myotome/contract';
import pg from 'pg';
import { drafted, edit, referred, sign, type Writer } from './letters';
import { newPractice, staffOf, type Caller, type TestPractice } from './practice';
import { startServer, type TestServer } from './server';
import { openedCase, problemOf, readCase, refusal } from './worked-case';

let server: TestServer;
let practice: TestPractice;
let clinician: Caller;
let nurse: Caller;
let writer: Writer;

beforeAll(async () => {
  server = await startServer();
  practice = await newPractice(server);
  clinician = await staffOf(practice, 'clinician');
  nurse = await staffOf(practice, 'nurse');
  writer = { practice, clinician };
});
afterAll(() => server.close());

describe('a letter', () => {
  it('is composed from the case, with an origin for every sentence and a referral that somebody owns', async () => {
    const letter = await drafted(writer);
    expect(letter.reference).toMatch(/^MY-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
    expect(letter).toMatchObject({ version: 1, status: 'draft', missing: [], actions: ['edit', 'sign', 'download'] });
    expect(letter.document.subject).toMatch(/Suspected motor neurone disease \(ALS\): please assess/);
    const sentences = letter.document.sections.flatMap(({ paragraphs }) => paragraphs.flat());
    expect(sentences.length).toBeGreaterThan(20);
    expect(sentences.filter(({ from }) => from.length === 0)).toEqual([]);
    const stored = await server.database.inPractice(practice.id, (tx) =>
      tx.referral.findFirst({ where: { letterId: letter.id } }),
    );
    expect(stored).toMatchObject({
      state: 'drafted',
      urgency: 'urgent-referral',
      service: 'Neurology, General Hospital',
    });
    expect(stored?.ownerId).not.toBeNull();
    const { letterId, actions } = await readCase(clinician, letter.caseId);
    expect({ letterId, actions }).toMatchObject({
      letterId: letter.id,
      actions: expect.arrayContaining(['open-letter']),
    });
  });

  it('is one, however often and at once it is asked for', async () => {
    const { id } = await referred(writer);
    const replies = await Promise.all([1, 2, 3].map(() => clinician.request('POST', `/api/v1/cases/${id}/letter`)));
    expect(new Set(replies.map((reply) => reply.json<LetterView>().id)).size).toBe(1);
    const again = await clinician.request('POST', `/api/v1/cases/${id}/letter`);
    expect(again.json<LetterView>().id).toBe(replies[0]?.json<LetterView>().id);
  });

  it('needs the decision to refer', async () => {
    const id = await openedCase(practice);
    const reply = await clinician.request('POST', `/api/v1/cases/${id}/letter`);
    expect(problemOf(reply)).toEqual(refusal(409, 'no-referral-decision'));
    expect((await readCase(clinician, id)).version).toBe(1);
  });

  it('may be read by nurses, and written and signed by clinicians alone', async () => {
    const letter = await drafted(writer);
    const read = (await nurse.request('GET', `/api/v1/letters/${letter.id}`)).json<LetterView>();
    expect(read.actions).toEqual(['download']);
    expect(problemOf(await edit(nurse, letter, { subject: 'Mine' }))).toEqual(refusal(403, 'not-permitted'));
    expect(problemOf(await sign(nurse, letter))).toEqual(refusal(403, 'not-permitted'));
    const reception = await staffOf(practice, 'reception');
    expect((await reception.request('GET', `/api/v1/letters/${letter.id}`)).status).toBe(403);
  });

  it('of another practice is nowhere', async () => {
    const letter = await drafted(writer);
    const stranger = await staffOf(await newPractice(server), 'clinician');
    for (const path of ['', '/pdf']) {
      expect((await stranger.request('GET', `/api/v1/letters/${letter.id}${path}`)).status).toBe(404);
    }
    expect((await edit(stranger, letter, { subject: 'Mine' })).status).toBe(404);
    expect((await sign(stranger, letter)).status).toBe(404);
  });
});

describe('an edit', () => {
  it('makes a new version, keeps the old one, and names who wrote what', async () => {
    const letter = await drafted(writer);
    const reply = await edit(clinician, letter, { section: 'history', text: 'First paragraph.\n\nSecond paragraph.' });
    expect(reply.headers['etag']).toBe('"2"');
    const edited = reply.json<LetterView>();
    const history = edited.document.sections.find(({ id }) => id === 'history');
    expect(history?.paragraphs).toEqual([
      [{ text: 'First paragraph.', from: [{ kind: 'person', name: 'The clinician' }] }],
      [{ text: 'Second paragraph.', from: [{ kind: 'person', name: 'The clinician' }] }],
    ]);
    expect(edited.versions.map(({ number }) => number)).toEqual([2, 1]);
    const first = await server.database.inPractice(practice.id, (tx) =>
      tx.letterVersion.findFirst({ where: { letterId: letter.id, number: 1 } }),
    );
    expect(first?.document).toEqual(letter.document);
  });

  it('is refused on a stale version, without one, and of a section that is not there', async () => {
    const letter = await drafted(writer);
    const stale = await edit(clinician, { ...letter, version: 9 }, { subject: 'Other' });
    expect(problemOf(stale)).toEqual(refusal(409, 'stale-version'));
    expect(stale.json<ProblemDetails>().currentVersion).toBe(1);
    const without = await clinician.request('PUT', `/api/v1/letters/${letter.id}`, { body: { subject: 'Other' } });
    expect(problemOf(without)).toEqual(refusal(428, 'version-needed'));
    expect(problemOf(await edit(clinician, letter, { section: 'horoscope', text: 'x' }))).toEqual(
      refusal(404, 'not-found'),
    );
    expect((await clinician.request('GET', `/api/v1/letters/${letter.id}`)).json<LetterView>().version).toBe(1);
  });
});

describe('a signature', () => {
  it('freezes the words, and the hash of them can be computed by anybody', async () => {
    const letter = await drafted(writer);
    const signed = (await sign(clinician, letter)).json<LetterView>();
    expect(signed).toMatchObject({ status: 'signed', signedBy: { name: 'The clinician' }, actions: ['download'] });
    const ordered = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(ordered);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(
        Object.entries(value)
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([key, inner]) => [key, ordered(inner)]),
      );
    };
    const hash = createHash('sha256')
      .update(JSON.stringify(ordered(signed.document)))
      .digest('hex');
    expect(signed.contentHash).toBe(hash);
    const { events } = await readCase(clinician, letter.caseId);
    expect(events.find(({ kind }) => kind === 'letter-signed')).toMatchObject({
      by: 'The clinician',
      words: `Letter ${letter.reference} signed`,
    });
  });

  it('locks the letter, for the interface and for SQL', async () => {
    const letter = await drafted(writer);
    await sign(clinician, letter);
    expect(problemOf(await edit(clinician, letter, { subject: 'Changed' }))).toEqual(refusal(409, 'letter-signed'));
    expect(problemOf(await sign(clinician, letter))).toEqual(refusal(409, 'letter-signed'));
    const role = new pg.Client(process.env['TEST_APP_URL']);
    await role.connect();
    const attempts = [
      `update letter set reference = 'MY-0000-0000' where id = '${letter.id}'`,
      `update letter set status = 'draft' where id = '${letter.id}'`,
      `delete from letter where id = '${letter.id}'`,
      `update letter_version set document = '{}' where letter_id = '${letter.id}'`,
      `delete from letter_version where letter_id = '${letter.id}'`,
      `insert into letter_version (practice_id, letter_id, number, document) values ('${practice.id}', '${letter.id}', 99, '{}')`,
    ];
    for (const attempt of attempts) {
      await role.query('begin');
      await role.query(`select set_config('myotome.practice_id', '${practice.id}', true)`);
      await expect(role.query(attempt)).rejects.toThrow(/signed|permission denied/);
      await role.query('rollback');
    }
    await role.end();
  });

  it('is refused while a section that a referral must have stands empty', async () => {
    const letter = await drafted(writer);
    const emptied = (await edit(clinician, letter, { section: 'history', text: '' })).json<LetterView>();
    expect(emptied.missing).toEqual([{ section: 'history', title: 'History' }]);
    const reply = await sign(clinician, emptied);
    expect(problemOf(reply)).toEqual(refusal(422, 'letter-incomplete'));
    expect(reply.json<ProblemDetails>().fields).toEqual([{ field: 'history', code: 'empty' }]);
  });

  it('is one, when two sign at the same moment', async () => {
    const letter = await drafted(writer);
    const replies = await Promise.all([sign(clinician, letter), sign(clinician, letter)]);
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409]);
  });
});
