import type { CaseView, ProblemDetails } from '@myotome/contract';
import { newPractice, staffOf, type Caller, type TestPractice } from './practice';
import { startServer, type TestServer } from './server';
import { act, at, change, openedCase, problemOf, readCase, refusal } from './worked-case';

let server: TestServer;
let practice: TestPractice;
let nurse: Caller;

beforeAll(async () => {
  server = await startServer();
  practice = await newPractice(server);
  nurse = await staffOf(practice, 'nurse');
});
afterAll(() => server.close());

const standingOf = (view: CaseView, condition: string) =>
  view.checklist.find((row) => row.condition === condition)?.standing;
const testOf = (view: CaseView, id: string) => view.tests.find((test) => test.id === id);
const lineOf = (view: CaseView, panel: string, id: string) =>
  view.panels.find((each) => each.id === panel)?.lines.find((line) => line.id === id);

describe('tests on a case', () => {
  it('are ordered, then resulted, and re-weigh the checklist at once', async () => {
    const id = await openedCase(practice);
    const before = await readCase(nurse, id);
    expect(testOf(before, 'tsh')?.result).toBeNull();
    const ordered = await act(nurse, ['PUT', at(id, '/tests')], { results: [{ test: 'tsh', meaning: null }] });
    expect(testOf(ordered, 'tsh')?.result).toMatchObject({ meaning: null, by: { name: 'The nurse' } });
    expect(standingOf(ordered, 'hypothyroidism')).toBe(standingOf(before, 'hypothyroidism'));
    const back = await act(nurse, ['PUT', at(id, '/tests')], {
      results: [{ test: 'tsh', meaning: 'high', value: '48 mU/L' }],
    });
    expect(testOf(back, 'tsh')?.result).toMatchObject({ meaning: 'high', value: '48 mU/L' });
    expect(standingOf(back, 'hypothyroidism')).toBe('most-in-keeping');
    expect(back.events.at(-1)?.words).toBe('Tests recorded (1)');
    const cleared = await act(nurse, ['PUT', at(id, '/tests')], { results: [], clear: ['tsh'] });
    expect(testOf(cleared, 'tsh')?.result).toBeNull();
  });

  it('name the leading conditions that ask for them, and are no longer wanting once ordered', async () => {
    const id = await openedCase(practice);
    const before = await readCase(nurse, id);
    expect(testOf(before, 'ck')).toMatchObject({ doNotWait: true });
    expect(testOf(before, 'ck')?.wantedBy).toContain('Motor neurone disease (ALS)');
    expect(before.missingBeforeReferral.join()).toContain('Creatine kinase');
    const after = await act(nurse, ['PUT', at(id, '/tests')], { results: [{ test: 'ck', meaning: null }] });
    expect(after.missingBeforeReferral.join()).not.toContain('Creatine kinase');
  });

  it('are refused as a whole when one is not known, naming it', async () => {
    const id = await openedCase(practice);
    const body = {
      results: [
        { test: 'tsh', meaning: 'high' },
        { test: 'ck', meaning: 'enormous' },
        { test: 'phrenology', meaning: null },
      ],
    };
    const reply = await change(nurse, ['PUT', at(id, '/tests')], { version: 1, body });
    expect(problemOf(reply)).toEqual(refusal(422, 'invalid-request'));
    expect(reply.json<ProblemDetails>().fields).toEqual([
      { field: 'ck', code: 'unknown-meaning' },
      { field: 'phrenology', code: 'unknown-test' },
    ]);
    expect((await readCase(nurse, id)).tests.filter(({ result }) => result !== null)).toEqual([]);
  });
});

describe('a measured value', () => {
  it('is recorded as a number within what is plausible', async () => {
    const id = await openedCase(practice);
    const view = await act(nurse, ['PUT', at(id, '/examination')], {
      findings: [{ item: 'breathing.peak-cough-flow', value: '240' }],
    });
    expect(view.examination.findings[0]).toMatchObject({ item: 'breathing.peak-cough-flow', value: '240' });
    const item = view.examination.items.find((each) => each.id === 'breathing.peak-cough-flow');
    expect(item?.measure).toMatchObject({ unit: 'L/min', abnormalBelow: 270 });
    const reply = await change(nurse, ['PUT', at(id, '/examination')], {
      version: view.version,
      body: { findings: [{ item: 'breathing.peak-cough-flow', value: '2400' }] },
    });
    expect(reply.json<ProblemDetails>().fields).toEqual([{ field: 'breathing.peak-cough-flow', code: 'out-of-range' }]);
  });
});

describe('the panels', () => {
  it('say nothing before a clinician has examined, whatever the patient answered', async () => {
    const view = await readCase(nurse, await openedCase(practice));
    expect(view.panels.length).toBeGreaterThan(0);
    for (const { lines } of view.panels) {
      expect(lines.filter(({ state }) => state !== 'not-examined')).toEqual([]);
    }
  });

  it('follow the findings, each with what settled it in words', async () => {
    const id = await openedCase(practice);
    const view = await act(nurse, ['PUT', at(id, '/examination')], {
      findings: [{ item: 'reflex.plantar', side: 'left', value: 'extensor' }],
    });
    expect(lineOf(view, 'motor-signs', 'lumbosacral-upper')).toMatchObject({
      state: 'met',
      because: ['Reflexes: Plantar response, left'],
    });
    expect(lineOf(view, 'gold-coast', 'progressive')).toMatchObject({ state: 'not-examined' });
  });
});
