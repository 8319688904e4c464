import { ownData, type Diary, type DiaryKept, type OwnData } from '@myotome/contract';
import { keepDiary } from '../src/intake/diary';
import { latestCase, safe, sentPhone, worsen } from './after';
import { newPhone, type Phone } from './phone';
import { newPractice, staffOf, type TestPractice } from './practice';
import { startServer, type TestServer } from './server';
import { problemOf, readCase, refusal, act, at } from './worked-case';

let server: TestServer;
let practice: TestPractice;

beforeAll(async () => {
  server = await startServer();
  practice = await newPractice(server);
});
afterAll(() => server.close());

const dayBefore = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
const today = dayBefore(0);
const write = (phone: Phone, day: string, body: unknown) =>
  phone.request('PUT', `/api/v1/intake/diary/${day}`, { body });
describe('the diary', () => {
  it('keeps one entry a day, newest first, and shows it to staff in order', async () => {
    const phone = await sentPhone(practice);
    await write(phone, today, { can: { stairs: 'harder' }, words: 'Slow on the stairs.' });
    await write(phone, dayBefore(2), { can: { buttons: 'as-usual' } });
    const reply = await write(phone, today, { can: { stairs: 'much-harder' }, words: 'Slower still.' });
    expect(reply.json<DiaryKept>().receipt).toBeNull();
    const { entries } = (await phone.request('GET', '/api/v1/intake/diary')).json<Diary>();
    expect(entries.map(({ day, can, words }) => [day, can, words])).toEqual([
      [today, { stairs: 'much-harder' }, 'Slower still.'],
      [dayBefore(2), { buttons: 'as-usual' }, ''],
    ]);
    expect(entries[0]?.openUntil).not.toBeNull();
    const view = await readCase(await staffOf(practice, 'nurse'), (await latestCase(practice)).id);
    expect(view.sinceSent.diary.map(({ day }) => day)).toEqual([dayBefore(2), today]);
  });

  it('can be mended for a day, not longer', async () => {
    const phone = await sentPhone(practice);
    await write(phone, today, { words: 'First.' });
    const { practiceId, intakeId } = await latestCase(practice);
    const session = { practiceId, intakeId, pathwayId: 'motor' };
    const later = (hours: number) =>
      server.database.inPractice(practiceId, (tx) =>
        keepDiary(tx, session, {
          day: today,
          entry: { can: {}, words: 'Mended.' },
          now: new Date(Date.now() + hours * 3_600_000),
        }),
      );
    await expect(later(23.9)).resolves.toMatchObject({ entries: [{ words: 'Mended.' }] });
    await expect(later(24.1)).rejects.toMatchObject({ problem: 'entry-closed' });
  });

  it.each([
    ['nothing', today, {}],
    ['blanks alone', today, { words: '   ' }],
    ['an unknown area', today, { can: { flying: 'harder' } }],
    ['an unknown level', today, { can: { stairs: 'worst' } }],
    ['too many words', today, { words: 'x'.repeat(1001) }],
    ['a day to come', dayBefore(-3), { words: 'Tomorrow.' }],
    ['a day long ago', dayBefore(60), { words: 'Long ago.' }],
  ])('takes no entry of %s', async (_, day, body) => {
    const phone = await sentPhone(practice);
    expect(problemOf(await write(phone, day, body))).toEqual(refusal(422, 'invalid-request'));
  });

  it('leads nowhere for what is no day, and not before the answers are sent', async () => {
    expect(problemOf(await write(await sentPhone(practice), 'today', { words: 'x' }))).toEqual(
      refusal(404, 'not-found'),
    );
    expect(problemOf(await write(await newPhone(practice), today, { words: 'x' }))).toEqual(
      refusal(409, 'not-sent-yet'),
    );
  });

  it('is read: what must not stay unread in it reaches a person at once, and only once', async () => {
    const phone = await sentPhone(practice);
    const body = { words: 'I want to kill myself.' };
    expect((await write(phone, today, body)).json<DiaryKept>().receipt?.stop?.call).toBe('crisis');
    expect((await write(phone, today, body)).json<DiaryKept>().receipt).toBeNull();
    const opened = await latestCase(practice);
    expect(opened.disposition).toBe('emergency');
    const told = await server.database.inPractice(practice.id, (tx) =>
      tx.worsening.count({ where: { intakeId: opened.intakeId } }),
    );
    expect(told).toBe(1);
  });
});

describe('the own data', () => {
  it('hold all that the patient said and was told, and nothing of what staff noted', async () => {
    const phone = await sentPhone(practice);
    const { id } = await latestCase(practice);
    await write(phone, today, { can: { speech: 'as-usual' }, words: 'Spoke well.' });
    await worsen(phone, {
      answers: { ...safe, 'concern.symptoms': ['twitching', 'cramps'] },
      words: 'Cramps too.',
    });
    const doctor = await staffOf(practice, 'clinician');
    await act(doctor, ['PUT', at(id, '/checklist/als')], { mark: 'considered', note: 'a note of staff' });
    const { disposition } = await readCase(doctor, id);
    await act(doctor, ['POST', at(id, '/decision')], {
      kind: 'advice',
      urgency: disposition,
      reason: 'a reason of staff',
      patientTold: 'Come back in a month.',
    });
    const reply = await phone.request('GET', '/api/v1/intake/own-data');
    const held = ownData.parse(reply.json<OwnData>());
    expect(held.patient).toMatchObject({ givenName: 'Ada', birthDate: '1968-03-04' });
    const symptoms = held.intake.answers.find(({ linkId }) => linkId === 'concern.symptoms');
    expect(symptoms).toMatchObject({ value: ['twitching'] });
    expect(symptoms?.words[0]).toMatch(/twitch/i);
    expect(held.changes).toHaveLength(1);
    expect(held.changes[0]).toMatchObject({ words: 'Cramps too.' });
    expect(held.changes[0]?.receipt?.next.length).toBeGreaterThan(0);
    expect(held.diary).toMatchObject([{ words: 'Spoke well.', can: { speech: 'as-usual' } }]);
    expect(held.told).toMatchObject([{ words: 'Come back in a month.' }]);
    expect(held.readAt).toHaveLength(1);
    expect(reply.text).not.toMatch(/of staff|disposition|urgency|finding|The clinician/);
  });

  it('are there for a draft too', async () => {
    const phone = await newPhone(practice);
    await phone.save({ 'urgent.breathing-now': false });
    const held = (await phone.request('GET', '/api/v1/intake/own-data')).json<OwnData>();
    expect(held.intake).toMatchObject({ sentAt: null, receipt: null });
    expect(held.intake.answers.find(({ linkId }) => linkId === 'urgent.breathing-now')?.value).toBe(false);
  });
});
