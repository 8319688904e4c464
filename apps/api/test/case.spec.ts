import { randomUUID } from 'node:crypto';
import type { CaseView, ProblemDetails } from '@myotome/contract';
import {
  callerWith,
  cookiesOf,
  newLogin,
  newPractice,
  signIn,
  staffOf,
  type Caller,
  type TestPractice,
} from './practice';
import { startServer, type TestServer } from './server';
import { act, at, change, openedCase, problemOf, readCase, referral, refusal, weakeningHand } from './worked-case';

let server: TestServer;
let practice: TestPractice;
let clinician: Caller;
let colleague: Caller;
let nurse: Caller;

beforeAll(async () => {
  server = await startServer();
  practice = await newPractice(server);
  clinician = await staffOf(practice, 'clinician');
  colleague = callerWith(server, cookiesOf(await signIn(server, await newLogin(practice, 'clinician'))));
  nurse = await staffOf(practice, 'nurse');
});
afterAll(() => server.close());

/** Turns the clock back for a case: everything in its history happened so much earlier. */
async function wait(caseId: string, minutes: number): Promise<void> {
  const { default: pg } = await import('pg');
  const owner = new pg.Client(process.env['TEST_OWNER_URL']);
  await owner.connect();
  await owner.query('begin');
  await owner.query(`select set_config('myotome.practice_id', $1, true)`, [practice.id]);
  await owner.query(`update case_event set at = at - make_interval(mins => $1) where case_id = $2`, [minutes, caseId]);
  await owner.query('commit');
  await owner.end();
}

describe('a case', () => {
  it('is told in clinical words, with the rules that fired, their sources and the answers behind them', async () => {
    const view = await readCase(clinician, await openedCase(practice));
    expect(view.disposition).toBe('urgent-referral');
    expect(view.summary[0]?.text).toMatch(/weakness/i);
    expect(view.summary.every(({ text, linkIds }) => text !== '' && linkIds.length > 0)).toBe(true);
    const [finding] = view.findings;
    expect(finding?.because).toMatch(/right hand/i);
    expect(finding?.sources[0]?.title).toBeTruthy();
    expect(finding?.evidence.map(({ linkId }) => linkId)).toContain('weakness.course');
    expect(finding?.evidence.every(({ label, words }) => label !== '' && words !== '')).toBe(true);
  });

  it('tells apart what was answered, left blank, unknown, declined and never asked', async () => {
    const id = await openedCase(practice, { answers: { ...weakeningHand, 'concern.onset-speed': 'unsure' } });
    const view = await readCase(clinician, id);
    const state = (linkId: string) => view.answers.find((answer) => answer.linkId === linkId);
    expect(state('weakness.course')).toMatchObject({ state: 'answered', value: 'steadily-worse' });
    expect(state('weight.loss')).toMatchObject({ state: 'not-answered', value: null, words: 'not answered' });
    expect(state('concern.onset-speed')).toMatchObject({ state: 'not-sure', words: 'not sure' });
    expect(state('pain.kind')).toMatchObject({ state: 'not-asked', value: null });
  });

  it('names the red flags that are not established, and why', async () => {
    const view = await readCase(clinician, await openedCase(practice));
    const fired = new Set(view.findings.map(({ rule }) => rule));
    expect(view.redFlagsNotEstablished.length).toBeGreaterThan(3);
    expect(view.redFlagsNotEstablished.every(({ rule }) => /^[EU]/.test(rule) && !fired.has(rule))).toBe(true);
    const unknown = view.redFlagsNotEstablished.filter(({ holds }) => holds === 'unknown');
    expect(unknown.every(({ missing }) => missing.length > 0)).toBe(true);
  });

  it('says in words which other answers would take it out of the queue or make it more urgent', async () => {
    const { wouldChange, answers } = await readCase(clinician, await openedCase(practice));
    const { sets, none } = wouldChange?.noLongerFlagged ?? { sets: [], none: null };
    expect({ none, sentences: sets.map(({ sentence }) => sentence.slice(0, 24)) }).toEqual({
      none: null,
      sentences: sets.map(() => 'Would not be flagged if '),
    });
    const changes = sets.flatMap((set) => set.changes);
    expect(changes.length).toBeGreaterThan(0);
    for (const { linkId, label, now, then } of changes) {
      const answer = answers.find((each) => each.linkId === linkId);
      expect({ label, now }).toEqual({ label: answer?.label, now: answer?.words });
      expect(then).not.toBe(now);
    }
    expect(wouldChange?.moreUrgent.at(-1)).toMatchObject({ disposition: 'emergency', screen: true });
  });

  it('says which open questions to ask next, and which rules wait for them', async () => {
    const { askNext, answers } = await readCase(clinician, await openedCase(practice));
    expect(askNext.length).toBeGreaterThan(0);
    for (const { linkId, question, rules } of askNext) {
      const answer = answers.find((each) => each.linkId === linkId);
      expect(answer).toMatchObject({ question, state: 'not-answered' });
      expect(rules.every(({ rule, label }) => label !== '' && label !== rule)).toBe(true);
    }
  });

  it('lists what a referral would still lack', async () => {
    const view = await readCase(clinician, await openedCase(practice));
    expect(view.missingBeforeReferral).toContain('Not examined: reflexes');
  });

  it('is audited at every reading, and viewed for the first time once', async () => {
    const id = await openedCase(practice);
    const first = await readCase(nurse, id);
    const second = await readCase(clinician, id);
    expect(second.version).toBe(first.version);
    expect(second.events.filter(({ kind }) => kind === 'first-viewed')).toHaveLength(1);
    const readings = await server.database.inPractice(practice.id, (tx) =>
      tx.auditEvent.count({ where: { objectId: id, action: 'read', object: 'case' } }),
    );
    expect(readings).toBe(2);
  });

  it('of another practice is nowhere, to read or to change', async () => {
    const id = await openedCase(practice);
    const stranger = await staffOf(await newPractice(server), 'clinician');
    expect(problemOf(await stranger.request('GET', at(id)))).toEqual(refusal(404, 'not-found'));
    const changes = [
      ['POST', '/claim'],
      ['POST', '/release'],
      ['POST', '/close'],
      ['PUT', '/examination'],
      ['PUT', '/tests'],
      ['POST', '/decision'],
    ] as const;
    const bodies: Record<string, unknown> = {
      '/examination': { findings: [] },
      '/tests': { results: [] },
      '/decision': referral,
    };
    for (const [method, path] of changes) {
      const reply = await change(stranger, [method, at(id, path)], { version: 1, body: bodies[path] });
      expect([path, problemOf(reply)]).toEqual([path, refusal(404, 'not-found')]);
    }
    expect(problemOf(await stranger.request('POST', at(id, '/letter')))).toEqual(refusal(404, 'not-found'));
    expect((await readCase(clinician, id)).version).toBe(1);
  });
});

describe('a change of a case', () => {
  it.each([
    ['POST', '/claim', undefined],
    ['POST', '/release', undefined],
    ['POST', '/close', undefined],
    ['PUT', '/checklist/als', { mark: 'suspected' }],
    ['PUT', '/examination', { findings: [] }],
    ['PUT', '/tests', { results: [] }],
    ['POST', '/decision', referral],
  ] as const)('is refused on a stale version and without one: %s %s', async (method, path, body) => {
    const id = await openedCase(practice);
    const stale = await change(clinician, [method, at(id, path)], { version: 7, body });
    expect(problemOf(stale)).toEqual(refusal(409, 'stale-version'));
    expect(stale.json<ProblemDetails>().currentVersion).toBe(1);
    expect(problemOf(await clinician.request(method, at(id, path), { body }))).toEqual(refusal(428, 'version-needed'));
    expect(await readCase(clinician, id)).toMatchObject({ version: 1, status: 'new' });
  });

  it('raises the version and says so in the entity tag', async () => {
    const id = await openedCase(practice);
    const reply = await change(clinician, ['POST', at(id, '/claim')], { version: 1 });
    expect(reply.headers['etag']).toBe('"2"');
    expect(reply.json<CaseView>()).toMatchObject({ version: 2, status: 'in-review' });
  });

  it('is one, when two people make it at the same moment', async () => {
    const id = await openedCase(practice);
    const replies = await Promise.all(
      [clinician, colleague, nurse].map((caller) => change(caller, ['POST', at(id, '/claim')], { version: 1 })),
    );
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    expect((await readCase(clinician, id)).events.filter(({ kind }) => kind === 'claimed')).toHaveLength(1);
  });
});

describe('a claim', () => {
  it('keeps a colleague from claiming, deciding and releasing, until it has been idle for half an hour', async () => {
    const id = await openedCase(practice);
    const { version } = await act(clinician, ['POST', at(id, '/claim')]);
    const tries = [
      ['/claim', undefined],
      ['/decision', referral],
      ['/release', undefined],
    ] as const;
    for (const [path, body] of tries) {
      const reply = await change(colleague, ['POST', at(id, path)], { version, body });
      expect([path, problemOf(reply)]).toEqual([path, refusal(409, 'claimed-by-another')]);
      expect(reply.json<ProblemDetails>().detail).toContain('The clinician');
    }
    expect((await readCase(colleague, id)).actions).not.toContain('decide');
    await wait(id, 31);
    expect((await readCase(colleague, id)).actions).toContain('claim');
    expect((await act(colleague, ['POST', at(id, '/claim')])).status).toBe('in-review');
  });

  it('is given back to the queue', async () => {
    const id = await openedCase(practice);
    await act(nurse, ['POST', at(id, '/claim')]);
    expect(await act(nurse, ['POST', at(id, '/release')])).toMatchObject({ status: 'new', owner: null });
  });

  it('cannot be given back when nobody has it', async () => {
    const reply = await change(nurse, ['POST', at(await openedCase(practice), '/release')], { version: 1 });
    expect(problemOf(reply)).toEqual(refusal(409, 'move-not-allowed'));
  });
});

describe('the checklist', () => {
  it('keeps marks and notes with who made them', async () => {
    const id = await openedCase(practice);
    const marked = await act(nurse, ['PUT', at(id, '/checklist/als')], {
      mark: 'suspected',
      note: `<b>'; DROP TABLE x; --`,
    });
    const row = marked.checklist.find(({ condition }) => condition === 'als');
    expect(row).toMatchObject({ mark: 'suspected', note: `<b>'; DROP TABLE x; --`, markedBy: { name: 'The nurse' } });
    const cleared = await act(nurse, ['PUT', at(id, '/checklist/als')], { mark: null });
    expect(cleared.checklist.find(({ condition }) => condition === 'als')).toMatchObject({ mark: null, note: '' });
  });

  it('knows no condition that the pathway does not', async () => {
    const id = await openedCase(practice);
    const reply = await change(nurse, ['PUT', at(id, '/checklist/dragon-pox')], {
      version: 1,
      body: { mark: 'suspected' },
    });
    expect(problemOf(reply)).toEqual(refusal(404, 'not-found'));
    expect((await readCase(nurse, id)).version).toBe(1);
  });
});

describe('the examination', () => {
  it('is recorded a few findings at a time, and weighs in the checklist', async () => {
    const id = await openedCase(practice);
    await act(nurse, ['PUT', at(id, '/examination')], {
      findings: [
        { item: 'power.finger-abduction', side: 'right', value: '3', note: 'right only' },
        { item: 'tongue.fasciculation', value: 'present' },
      ],
    });
    const view = await act(nurse, ['PUT', at(id, '/examination')], {
      findings: [{ item: 'power.finger-abduction', side: 'right', value: '4' }],
      clear: [{ item: 'tongue.fasciculation' }],
    });
    expect(view.examination.findings).toHaveLength(1);
    expect(view.examination.findings[0]).toMatchObject({
      side: 'right',
      value: '4',
      note: '',
      by: { name: 'The nurse' },
    });
    expect(view.missingBeforeReferral).not.toContain('Not examined: power');
  });

  it('is refused as a whole when one finding is not known, naming it', async () => {
    const id = await openedCase(practice);
    const body = {
      findings: [
        { item: 'power.neck-flexion', value: '5' },
        { item: 'power.finger-abduction', value: '4' },
        { item: 'power.neck-extension', value: 'six' },
      ],
    };
    const reply = await change(nurse, ['PUT', at(id, '/examination')], { version: 1, body });
    expect(problemOf(reply)).toEqual(refusal(422, 'invalid-request'));
    expect(reply.json<ProblemDetails>().fields).toEqual([
      { field: 'power.finger-abduction', code: 'side-wanted' },
      { field: 'power.neck-extension', code: 'unknown-value' },
    ]);
    expect((await readCase(nurse, id)).examination.findings).toEqual([]);
  });
});

describe('a case that is not there', () => {
  it.each(['not-a-uuid', randomUUID(), '%00'])('is not found: %s', async (id) => {
    expect((await clinician.request('GET', at(id))).status).toBe(404);
    expect((await change(clinician, ['POST', at(id, '/claim')], { version: 1 })).status).toBe(404);
  });
});
