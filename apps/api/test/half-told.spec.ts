import { ownData, type HalfToldKept, type KeepHalfTold, type WorseningForm } from '@myotome/contract';
import { keepHalfTold } from '../src/intake/half-told';
import { latestCase, path, safe, sentPhone, worsen } from './after';
import { newPhone, type Phone } from './phone';
import { newPractice, staffOf, type TestPractice } from './practice';
import { startServer, type TestServer } from './server';
import { problemOf, refusal, weakeningHand } from './worked-case';

let server: TestServer;
let practice: TestPractice;

beforeAll(async () => {
  server = await startServer();
  practice = await newPractice(server);
});
afterAll(() => server.close());

const half: KeepHalfTold = {
  answers: { 'concern.symptoms': ['weakness', 'twitching', 'speech'] },
  absent: { 'about.dominant-hand': 'asked-unknown' },
  topics: ['concern'],
  words: 'a very private sentence',
};

const keep = (phone: Phone, body: unknown) => phone.request('PUT', path('worsening/draft'), { body });
const form = async (phone: Phone) => (await phone.request('GET', path('worsening'))).json<WorseningForm>();

describe('a worsening that is half told', () => {
  it('is there again, the last word of it, and measured against nothing yet', async () => {
    const phone = await sentPhone(practice, weakeningHand);
    expect((await form(phone)).halfTold).toBeNull();
    const first = (await keep(phone, half)).json<HalfToldKept>();
    expect((await form(phone)).halfTold).toEqual({ ...half, keptAt: first.keptAt });
    await keep(phone, { ...half, words: 'less' });
    const now = await form(phone);
    expect(now.halfTold?.words).toBe('less');
    expect(now.answers['concern.symptoms']).toEqual(weakeningHand['concern.symptoms']);
  });

  it('keeps no safety answer: those are given for now', async () => {
    const phone = await sentPhone(practice);
    await keep(phone, { ...half, answers: { ...half.answers, ...safe } });
    expect((await form(phone)).halfTold?.answers).toEqual(half.answers);
  });

  it('is gone once it is sent, taken back, or emptied', async () => {
    const phone = await sentPhone(practice);
    await keep(phone, half);
    await worsen(phone, { answers: safe, words: 'worse' });
    expect((await form(phone)).halfTold).toBeNull();
    await keep(phone, half);
    expect((await keep(phone, { answers: {} })).json<HalfToldKept>().keptAt).toBeNull();
    expect((await form(phone)).halfTold).toBeNull();
    await keep(phone, half);
    await phone.request('POST', path('withdrawal'), { body: {} });
    expect(problemOf(await keep(phone, half))).toEqual(refusal(409, 'withdrawn'));
    const { intakeId } = await latestCase(practice);
    expect(await server.database.inPractice(practice.id, (tx) => tx.halfTold.count({ where: { intakeId } }))).toBe(0);
  });

  it('is not gone on with after a week, and then deleted', async () => {
    const phone = await sentPhone(practice);
    const { practiceId, intakeId } = await latestCase(practice);
    const session = { practiceId, intakeId, pathwayId: 'motor' };
    const told = { absent: {}, topics: [], words: 'long ago', answers: {} };
    const keptAgo = (days: number) =>
      server.database.inPractice(practiceId, (tx) =>
        keepHalfTold(tx, session, { half: told, now: new Date(Date.now() - days * 86_400_000) }),
      );
    await keptAgo(6.9);
    expect((await form(phone)).halfTold?.words).toBe('long ago');
    await keptAgo(7.1);
    expect((await form(phone)).halfTold).toBeNull();
    const where = { practiceId, intakeId };
    expect(await server.database.inPractice(practiceId, (tx) => tx.halfTold.count({ where }))).toBe(0);
  });

  it('goes after a week even if its patient never comes back, once another tells of a worsening', async () => {
    const gone = await sentPhone(practice);
    await keep(gone, half);
    const { practiceId, intakeId } = await latestCase(practice);
    await server.database.inPractice(practiceId, (tx) =>
      tx.halfTold.updateMany({ where: { intakeId }, data: { keptAt: new Date(Date.now() - 8 * 86_400_000) } }),
    );
    const other = await sentPhone(practice);
    await keep(other, half);
    const left = await server.database.inPractice(practiceId, (tx) => tx.halfTold.findMany({ where: { practiceId } }));
    expect(left.map((one) => one.intakeId)).not.toContain(intakeId);
    expect((await form(other)).halfTold).not.toBeNull();
  });

  it('is not kept for a tablet that others use next, nor shown there', async () => {
    const phone = await sentPhone(practice);
    await keep(phone, half);
    const { practiceId, intakeId } = await latestCase(practice);
    const tablet = { practiceId, intakeId, pathwayId: 'motor', tablet: true };
    const told = { absent: {}, topics: [], words: 'on a tablet', answers: {} };
    const reply = await server.database.inPractice(practiceId, (tx) => keepHalfTold(tx, tablet, { half: told }));
    expect(reply.keptAt).toBeNull();
    expect((await form(phone)).halfTold?.words).toBe(half.words);
  });

  it('is seen by nobody of the practice, and is part of the own data', async () => {
    const phone = await sentPhone(practice);
    await keep(phone, half);
    const nurse = await staffOf(practice, 'nurse');
    const { id } = await latestCase(practice);
    expect((await nurse.request('GET', `/api/v1/cases/${id}`)).text).not.toContain(half.words);
    const held = ownData.parse((await phone.request('GET', path('own-data'))).json());
    expect(held.halfTold?.words).toBe(half.words);
    expect(held.halfTold?.answers.map(({ linkId }) => linkId)).toEqual(['about.dominant-hand', 'concern.symptoms']);
  });

  it('is not there before the answers are sent, nor without a session', async () => {
    expect(problemOf(await keep(await newPhone(practice), half))).toEqual(refusal(409, 'not-sent-yet'));
    const request = { method: 'PUT', url: path('worsening/draft'), payload: half } as const;
    expect((await server.request(request)).status).toBe(401);
  });

  it.each([
    ['an answer that cannot be', { answers: { 'concern.onset': 'yesterday' } }, 'invalid-answers'],
    ['a question that is not asked', { answers: { 'no.such': true } }, 'invalid-answers'],
    ['too many words', { answers: {}, words: 'x'.repeat(2001) }, 'invalid-request'],
  ])('takes no %s', async (_, body, name) => {
    const reply = await keep(await sentPhone(practice), body);
    expect(problemOf(reply)).toEqual(refusal(422, name));
  });
});
