import type {
  CaseView,
  InvitationCreated,
  InvitationPage,
  LetterView,
  ProblemDetails,
  QueuePage,
  Receipt,
} from '@myotome/contract';
import type { Pathway, WorkedCase } from '@myotome/pathway';
import { pathways } from '@myotome/pathways';
import { allItems } from '@myotome/questionnaire';
import { examinationFor } from '../src/demo/examination';
import { givenOn } from '../src/demo/shift-answers';
import { openPhone, type Phone } from './phone';
import { newPractice, patient, staffOf, type Caller, type TestPractice } from './practice';
import { startServer, type TestServer } from './server';
import { act, at, readCase, referral } from './worked-case';

let server: TestServer;
let practice: TestPractice;
let reception: Caller;
let clinician: Caller;

beforeAll(async () => {
  server = await startServer();
  practice = await newPractice(server);
  reception = await staffOf(practice, 'reception');
  clinician = await staffOf(practice, 'clinician');
});
afterAll(() => server.close());

const today = new Date().toISOString().slice(0, 10);

/** The first worked case of this urgency, whose answers open or stop a form. */
function caseOf({ id, cases }: Pathway, disposition: string, suits: (worked: WorkedCase) => boolean): WorkedCase {
  const worked = cases.find((one) => one.expect.disposition === disposition && suits(one));
  if (!worked) throw new Error(`${id} has no such case that is ${disposition}`);
  return worked;
}

const stops = (pathway: Pathway, { answers }: WorkedCase): readonly string[] =>
  pathway.stops
    .filter(({ linkId, values }) => values.some((value) => value === answers[linkId]))
    .map(({ linkId }) => linkId);

interface Invited {
  readonly phone: Phone;
  readonly name: string;
}

/** Reception invites the patient of a worked case to the pathway, who opens the link and fills in the form. */
async function fillIn(pathway: Pathway, worked: WorkedCase): Promise<Invited> {
  const answers = givenOn(today, { questionnaire: pathway.questionnaire, ...worked });
  const birthDate = String(answers['about.birth-date']);
  const familyName = `Demo-${pathway.id}-${worked.id}`;
  const reply = await reception.request('POST', '/api/v1/invitations', {
    body: { patient: { ...patient, familyName, birthDate }, pathway: pathway.id },
  });
  if (reply.status !== 201) throw new Error(reply.text);
  const { link } = reply.json<InvitationCreated>();
  const phone = await openPhone(server, link.split('#')[1] ?? '', birthDate);
  const saved = await phone.save(answers);
  if (saved.status !== 200) throw new Error(saved.text);
  return { phone, name: `${patient.givenName} ${familyName}` };
}

async function flagged(name: string): Promise<QueuePage['rows'][number] | undefined> {
  const reply = await clinician.request('GET', '/api/v1/cases?list=flagged&limit=100');
  return reply.json<QueuePage>().rows.find((row) => row.patient.name === name);
}

const sectionIds = ({ document }: LetterView): readonly string[] => document.sections.map(({ id }) => id);

describe('the pathways', () => {
  it('are offered to whoever may invite, the usual one first', async () => {
    const offered = pathways.map(({ id, title }) => ({ id, title }));
    expect((await reception.request('GET', '/api/v1/pathways')).json()).toEqual({ pathways: offered });
    const auditor = await staffOf(practice, 'auditor');
    expect((await auditor.request('GET', '/api/v1/pathways')).status).toBe(403);
  });

  it('are not guessed: an invitation without one is to the usual one, and to an unknown one it is refused', async () => {
    const usual = await reception.request('POST', '/api/v1/invitations', { body: { patient } });
    expect(usual.json<InvitationCreated>().invitation.pathway.id).toBe(pathways[0]?.id);
    const refused = await reception.request('POST', '/api/v1/invitations', { body: { patient, pathway: 'feet' } });
    expect(refused.status).toBe(422);
    expect(refused.json<ProblemDetails>().fields).toEqual([{ field: 'pathway', code: 'unknown-pathway' }]);
  });
});

describe.each(pathways.map((pathway) => [pathway.id, pathway] as const))('the %s pathway', (_, pathway) => {
  it('leads from an invitation by its own questions to the flagged queue', async () => {
    const worked = caseOf(pathway, 'urgent-referral', () => true);
    const { phone, name } = await fillIn(pathway, worked);
    expect(phone.first.questionnaire).toEqual(JSON.parse(JSON.stringify(pathway.questionnaire)));
    expect(phone.first.stops.map(({ linkId }) => linkId)).toEqual(pathway.stops.map(({ linkId }) => linkId));
    const sent = await phone.submit();
    expect(sent.status).toBe(200);
    expect(sent.json<Receipt>().next).toHaveLength(pathway.words.en.advice.next['urgent-referral'].length);
    expect(await flagged(name)).toMatchObject({ disposition: 'urgent-referral', reason: expect.any(String) });
    const list = (await reception.request('GET', '/api/v1/invitations')).json<InvitationPage>();
    const row = list.rows.find((one) => one.patient.name === name);
    expect(row).toMatchObject({ pathway: { id: pathway.id, title: pathway.title }, status: 'submitted' });
  });

  it('tells the practice at once of an answer that stops its form', async () => {
    const worked = caseOf(pathway, 'emergency', (one) => stops(pathway, one).length > 0);
    const { phone, name } = await fillIn(pathway, worked);
    const [linkId] = stops(pathway, worked);
    const told = await phone.request('POST', '/api/v1/intake/stop', { body: { linkId } });
    expect(told.status).toBe(200);
    expect(await flagged(name)).toMatchObject({ disposition: 'emergency' });
  });

  it('shows a case with its own checklist, examination and tests, all of which can be worked on', async () => {
    const { phone, name } = await fillIn(
      pathway,
      caseOf(pathway, 'urgent-referral', () => true),
    );
    await phone.submit();
    const id = (await flagged(name))?.id ?? '';
    const view = await readCase(clinician, id);
    expect(view.pathway.id).toBe(pathway.id);
    expect(view.summary.map(({ text }) => text).join(' ')).not.toMatch(/\{|\}|undefined/);
    expect(view.summary.length).toBeGreaterThan(0);
    const known = new Set(pathway.conditions.map(({ id: condition }) => condition));
    expect(view.checklist.length).toBeGreaterThan(0);
    expect(view.checklist.filter(({ condition }) => !known.has(condition))).toEqual([]);
    expect(view.answers).toHaveLength(allItems(pathway.questionnaire).length);
    expect(view.findings.flatMap(({ sources }) => sources).every(({ title }) => title !== '')).toBe(true);
    const findings = examinationFor(view);
    expect(findings.length).toBeGreaterThan(0);
    const examined: CaseView = await act(clinician, ['PUT', at(id, '/examination')], { findings, clear: [] });
    expect(examined.examination.findings).toHaveLength(findings.length);
  });

  it('writes a letter that asks what it suspects, and speaks of function only where it was asked', async () => {
    const worked = caseOf(pathway, 'urgent-referral', ({ expect: { rules } }) =>
      pathway.rules.some(
        ({ id, suspects }) => rules.includes(id) && suspects?.some((it) => it in pathway.letterSubjects),
      ),
    );
    const { phone, name } = await fillIn(pathway, worked);
    await phone.submit();
    const id = (await flagged(name))?.id ?? '';
    await act(clinician, ['POST', at(id, '/decision')], referral);
    const letter = (await clinician.request('POST', at(id, '/letter'))).json<LetterView>();
    expect(Object.values(pathway.letterSubjects)).toContain(letter.document.subject);
    expect(letter.document.priority).toMatch(/^URGENT: within two weeks/);
    const asksFunction = allItems(pathway.questionnaire).some(({ linkId }) => linkId.startsWith('function.'));
    expect(sectionIds(letter).includes('function')).toBe(asksFunction);
    const sentences = letter.document.sections.flatMap(({ paragraphs }) => paragraphs.flat());
    expect(sentences.filter(({ text, from }) => from.length === 0 || /\{|\}|undefined/.test(text))).toEqual([]);
    expect(letter.missing.map(({ section }) => section)).not.toContain('history');
  });
});
