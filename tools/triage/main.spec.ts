import { writeQuestionnaireResponse } from '@myotome/fhir';
import { motor, pathways } from '@myotome/pathways';
import { buildCommand, type BuiltCommand } from './command.fixture';

let command: BuiltCommand;

beforeAll(async () => {
  command = await buildCommand();
});

afterAll(() => command.remove());

interface Answered {
  readonly id: string | null;
  readonly pathway?: string;
  readonly disposition?: string;
  readonly flagged?: boolean;
  readonly findings?: readonly { readonly rule: string; readonly evidence: readonly string[] }[];
  readonly differential?: readonly { readonly condition: string; readonly standing: string }[];
  readonly unknown?: readonly string[];
  readonly wouldChange?: {
    readonly noLongerFlagged: { readonly sets: readonly { readonly sentence: string }[] };
    readonly moreUrgent: readonly { readonly disposition: string; readonly screen?: true }[];
  };
  readonly askNext?: readonly { readonly linkId: string; readonly couldReach: string; readonly sentence: string }[];
  readonly problems: readonly string[];
}

interface Ran {
  readonly status: number | null;
  readonly lines: readonly Answered[];
}

/** Runs the command as a user does: bytes in, lines out, an exit status. */
function run(input: string | Buffer, ...options: readonly string[]): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = command.start(...options);
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', reject);
    child.on('close', (status) => {
      const lines = Buffer.concat(chunks).toString('utf8').split('\n').filter(Boolean);
      resolve({ status, lines: lines.map((line) => JSON.parse(line) as Answered) });
    });
    child.stdin.end(input);
  });
}

const line = (fields: object): string => `${JSON.stringify(fields)}\n`;
const authored = '2026-10-05';
const hand = motor.cases.find(({ id }) => id === 'als-hand')?.answers ?? {};

describe('npm run -s triage', () => {
  it('answers every worked case with the disposition and rules expected of it, in order', async () => {
    const { status, lines } = await run(
      motor.cases.map(({ id, answers, authored: day }) => line({ id, authored: day, answers })).join(''),
    );
    expect(status).toBe(0);
    expect(
      lines.map(({ id, disposition, findings }) => ({ id, disposition, rules: findings?.map(({ rule }) => rule) })),
    ).toEqual(motor.cases.map(({ id, expect: { disposition, rules } }) => ({ id, disposition, rules })));
  });

  it('writes exactly the promised fields', async () => {
    const { lines } = await run(line({ id: 'a', authored, answers: hand }));
    const [{ findings = [], differential = [], ...rest } = { id: null, problems: ['no answer'] }] = lines;
    expect(Object.keys(rest)).toEqual(['id', 'pathway', 'version', 'disposition', 'flagged', 'unknown', 'problems']);
    expect(Object.keys(findings[0] ?? {})).toEqual(['rule', 'disposition', 'because', 'evidence', 'sources']);
    expect(Object.keys(differential[0] ?? {})).toEqual(['condition', 'label', 'standing', 'for', 'against', 'missing']);
    expect(differential[0]).toMatchObject({ condition: 'als', standing: 'most-in-keeping' });
    expect(rest.problems).toEqual([]);
  });

  it('explains with --explain what would change each answer, and changes nothing else', async () => {
    const input =
      line({ id: 'a', authored, answers: { ...hand, 'weight.loss': null } }) + line({ id: 'b', answers: {} });
    const [plain, explained] = await Promise.all([run(input), run(input, '--explain')]);
    const [{ wouldChange, askNext = [], ...rest } = { id: null, problems: ['no answer'] }, unreadable] =
      explained.lines;
    expect([rest, unreadable]).toEqual(plain.lines);
    expect(Object.keys(explained.lines[0] ?? {}).slice(-2)).toEqual(['wouldChange', 'askNext']);
    expect(wouldChange?.noLongerFlagged.sets[0]?.sentence).toMatch(/^Would not be flagged if /);
    expect(wouldChange?.moreUrgent.at(-1)).toMatchObject({ disposition: 'emergency', screen: true });
    expect(askNext.every(({ sentence }) => sentence.includes('the answer'))).toBe(true);
  });

  it('reads a FHIR QuestionnaireResponse to the same judgement', async () => {
    const response = writeQuestionnaireResponse({
      id: 'a',
      questionnaire: motor.questionnaire,
      answers: hand,
      authored: `${authored}T09:30:00Z`,
    });
    const { lines } = await run(line({ id: 'a', authored, answers: hand }) + line(response));
    expect(lines[1]).toEqual(lines[0]);
  });

  it('names each problem by its link id and triages what is well formed', async () => {
    const answers = {
      ...hand,
      'urgent.self-harm': undefined,
      'weakness.mood': 'low',
      'weakness.course': 'sideways',
      'weakness.spread': ['no', 'unsure'],
      'weakness.tasks': ['none', 'writing', 'flying'],
      'about.birth-date': '2068-03-04',
      'concern.onset': '2026-13',
      'wellbeing.caffeine-cups': 400,
      'history.allergies': 'x'.repeat(501),
      'walking.falls-3-months': 3,
    };
    const { status, lines } = await run(line({ id: 'a', authored, answers }));
    expect(status).toBe(0);
    expect(lines[0]?.problems).toEqual([
      'history.allergies: longer than 500 characters; ignored.',
      'about.birth-date: later than the day of the answers; ignored.',
      'concern.onset: not a date that exists; ignored.',
      'weakness.course: "sideways" is not one of its codes; left out.',
      'weakness.spread: only one code may be given; ignored.',
      'weakness.tasks: "flying" is not one of its codes; left out.',
      'weakness.tasks: "none" stands beside other codes; left out.',
      'wellbeing.caffeine-cups: outside 0 to 40; ignored.',
      'weakness.mood: there is no such question; ignored.',
      'walking.falls-3-months: not asked, given the other answers; ignored.',
      'urgent.self-harm: required, but not answered.',
    ]);
    expect(lines[0]).toMatchObject({ disposition: 'urgent-referral', flagged: true });
    expect(lines[0]?.findings?.map(({ rule }) => rule)).toContain('X1');
  });

  it('reads harmless other forms: a score as number, one code without a list, figures and yes in quotation marks', async () => {
    const other = {
      ...hand,
      'function.handwriting': 2,
      'weakness.thinner-muscles': 'right-hand',
      'wellbeing.caffeine-cups': '2',
      'urgent.self-harm': 'false',
      'weakness.course': ['steadily-worse'],
      'concern.onset': '2026-03-11',
      'visit.matters-most': null,
    };
    const { lines } = await run(
      line({ id: 'a', authored, answers: hand }) + line({ id: 'a', authored, answers: other }),
    );
    expect(lines[1]).toEqual(lines[0]);
  });

  it('answers every other line when some cannot be read, and ends with status 1', async () => {
    const good = line({ id: 'good', authored, answers: hand });
    const { status, lines } = await run(
      Buffer.concat([
        Buffer.from(`${good}not json\n{"id":"cut","authored":"2026-\n\n[]\n`),
        Buffer.from(line({ id: 'no-day', answers: {} }) + line({ id: 7, authored: '2026-02-30', answers: {} })),
        Buffer.from(line({ id: 'list', authored, answers: [] }) + line({ resourceType: 'Patient', id: 'p' })),
        Buffer.from(line({ resourceType: 'QuestionnaireResponse', id: 'w', status: 'entered-in-error', authored })),
        Buffer.from([0x7b, 0xff, 0xfe, 0x7d, 0x0a]),
        Buffer.from(good.trimEnd()),
      ]),
    );
    expect(status).toBe(1);
    expect(lines.map(({ id, disposition, problems }) => [id, disposition ?? problems[0]])).toEqual([
      ['good', 'urgent-referral'],
      [null, 'The line is not JSON.'],
      ['cut', 'The line is not JSON.'],
      [null, 'The line is not a JSON object.'],
      ['no-day', 'authored must be the day of the answers, as in "2026-03-14".'],
      ['7', 'authored must be the day of the answers, as in "2026-03-14".'],
      ['list', 'answers must be an object of link ids and answers.'],
      ['p', 'A resource of type "Patient" cannot be read, only QuestionnaireResponse.'],
      ['w', 'The response is marked entered-in-error by its sender.'],
      [null, 'The line is not UTF-8 text.'],
      ['good', 'urgent-referral'],
    ]);
    expect(Object.keys(lines[1] ?? {})).toEqual(['id', 'problems']);
  });

  it('refuses a line of more than a million bytes without holding it', async () => {
    const huge = `{"id":"huge","authored":"${authored}","answers":{"visit.matters-most":"${'x'.repeat(20_000_000)}"}}\n`;
    const { status, lines } = await run(huge + line({ id: 'next', authored, answers: hand }));
    expect(status).toBe(1);
    expect(lines[0]).toEqual({ id: 'huge', problems: ['The line is longer than 1000000 bytes.'] });
    expect(lines[1]).toMatchObject({ id: 'next', disposition: 'urgent-referral' });
  });

  it('judges a line by the pathway that it names', async () => {
    const response = { resourceType: 'QuestionnaireResponse', authored, item: [] };
    const naming = (id: string) => `urn:myotome:questionnaire:${id}|1.0.0`;
    const { status, lines } = await run(
      [
        ...pathways.map(({ id }) => line({ id, pathway: id, authored, answers: {} })),
        ...pathways.map(({ id }) => line({ ...response, id, questionnaire: naming(id) })),
        line({ id: 'none', pathway: null, authored, answers: {} }),
        line({ ...response, id: 'foreign', questionnaire: 'https://example.org/Questionnaire/1' }),
        line({ id: 'unknown', pathway: 'feet', authored, answers: {} }),
        line({ id: 'list', pathway: ['motor'], authored, answers: {} }),
        line({ ...response, id: 'ours', questionnaire: naming('feet') }),
      ].join(''),
    );
    expect(status).toBe(1);
    expect(lines.map(({ id, pathway, problems }) => [id, pathway ?? problems[0]])).toEqual([
      ...pathways.map(({ id }) => [id, id]),
      ...pathways.map(({ id }) => [id, id]),
      ['none', 'motor'],
      ['foreign', 'motor'],
      ['unknown', 'There is no pathway "feet".'],
      ['list', 'There is no pathway ["motor"].'],
      ['ours', 'There is no pathway "feet".'],
    ]);
  });

  it('answers every worked case of every pathway as expected', async () => {
    const cases = pathways.flatMap(({ id: pathway, cases }) => cases.map((worked) => ({ pathway, ...worked })));
    const { status, lines } = await run(
      cases.map(({ id, pathway, answers, authored: day }) => line({ id, pathway, authored: day, answers })).join(''),
    );
    expect(status).toBe(0);
    expect(
      lines.map(({ id, pathway, disposition, findings }) => ({
        id,
        pathway,
        disposition,
        rules: findings?.map(({ rule }) => rule),
      })),
    ).toEqual(cases.map(({ id, pathway, expect: { disposition, rules } }) => ({ id, pathway, disposition, rules })));
  });

  it('is not fooled by names that every object has', async () => {
    const input = `{"id":"a","authored":"${authored}","answers":{"__proto__":{"x":1},"constructor":"x","toString":"y"}}\n`;
    const { status, lines } = await run(input);
    expect(status).toBe(0);
    expect(lines[0]?.problems).toEqual(expect.arrayContaining(['constructor: there is no such question; ignored.']));
    expect(lines[0]).toMatchObject({ disposition: 'primary-care' });
  });

  it('says nothing and is content when nothing is asked', async () => {
    expect(await run('')).toEqual({ status: 0, lines: [] });
  });
});
