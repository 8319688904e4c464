import type { IntakeView, LanguageChoice, ProblemDetails, Receipt } from '@myotome/contract';
import { isPseudo, textsIn } from '@myotome/questionnaire';
import { calm, newPhone, openPhoneIn, type Phone } from './phone';
import { invite, newPractice, type TestPractice } from './practice';
import { startServer, type TestServer } from './server';

let server: TestServer;
let practice: TestPractice;

beforeAll(async () => {
  server = await startServer();
  practice = await newPractice(server);
});
afterAll(() => server.close());

const speak = (phone: Phone, language: string) =>
  phone.request('PUT', '/api/v1/intake/language', { body: { language } });

const heading = ({ stops }: IntakeView): string | undefined =>
  stops.find(({ linkId }) => linkId === 'urgent.breathing-now')?.heading;

describe('the languages', () => {
  it('are named to anybody, with whether a person has checked each', async () => {
    const reply = await server.request({ method: 'GET', url: '/api/v1/intake/languages' });
    expect(reply.json<LanguageChoice>().languages).toEqual([
      { tag: 'en', name: 'English', direction: 'ltr', reviewedBy: 'source' },
      { tag: 'es', name: 'Español', direction: 'ltr', reviewedBy: null },
    ]);
  });

  it('are those offered and no other', async () => {
    const phone = await newPhone(practice);
    for (const language of ['fr', 'ar-XB', 'EN']) {
      const reply = await speak(phone, language);
      expect(reply.status).toBe(422);
      expect(reply.json<ProblemDetails>().fields).toEqual([{ field: 'language', code: 'not-offered' }]);
    }
    expect((await speak(phone, '../en')).status).toBe(422);
    expect((await phone.read()).wording.language).toBe('en');
  });

  it('need a session to be changed', async () => {
    const reply = await server.request({ method: 'PUT', url: '/api/v1/intake/language', payload: { language: 'es' } });
    expect(reply.status).toBe(401);
  });
});

describe('a form', () => {
  it('is begun in the language that the phone speaks, and goes on in its own on another phone', async () => {
    const { token } = await invite(practice);
    const first = await openPhoneIn(server, token, 'es');
    expect(first.first.wording.language).toBe('es');
    expect(first.first.wording.items['urgent.self-harm']?.text).toBe('¿Piensa en quitarse la vida o en hacerse daño?');
    const lookedUp = await server.request({ method: 'POST', url: '/api/v1/intake/lookup', payload: { token } });
    expect(lookedUp.json()).toMatchObject({ language: 'es' });
    const second = await openPhoneIn(server, token, 'en');
    expect(second.first.wording.language).toBe('es');
  });

  it('opens in English when the phone speaks a language that is not offered', async () => {
    const { token } = await invite(practice);
    expect((await openPhoneIn(server, token, 'fr')).first.wording.language).toBe('en');
  });

  it('changes its words and leaves its answers, its version and its stops', async () => {
    const phone = await newPhone(practice);
    await phone.save({ 'concern.symptoms': ['twitching'], 'urgent.breathing-now': false });
    const before = await phone.read();
    const changed = (await speak(phone, 'es')).json<IntakeView>();
    expect(changed.wording.language).toBe('es');
    expect(heading(changed)).toBe('Si le falta el aire en reposo, necesita ayuda ya.');
    expect(heading(before)).toBe('Trouble breathing at rest needs help straight away.');
    expect({ ...changed, wording: null, stops: null }).toEqual({ ...before, wording: null, stops: null });
    expect(changed.stops.map(({ heading: _, whileYouWait: __, ...stop }) => stop)).toEqual(
      before.stops.map(({ heading: _, whileYouWait: __, ...stop }) => stop),
    );
    expect((await phone.read()).wording.language).toBe('es');
  });
});

describe('after sending', () => {
  it('the receipt is in the language of the form, and can be read in the other', async () => {
    const phone = await newPhone(practice);
    await speak(phone, 'es');
    await phone.save(calm);
    const sent = (await phone.submit()).json<Receipt>();
    expect(sent.next[0]).toMatch(
      /^Alguien de su consultorio mirará sus respuestas antes de las? \d{1,2}:\d\d del \S+ \d+ de \S+\.$/,
    );
    expect([...textsIn(sent).values()].filter((text) => /\{|\bpractice\b/.test(text))).toEqual([]);
    const english = (await speak(phone, 'en')).json<IntakeView>();
    expect(english.receipt?.next[0]).toMatch(
      /^Someone from your practice will look at your answers by .* on \S+ \d+ \S+\.$/,
    );
    expect(english.receipt?.submittedAt).toBe(sent.submittedAt);
    expect((await speak(phone, 'es')).json<IntakeView>().receipt).toEqual(sent);
  });

  it('nothing but the language of a sealed intake changes', async () => {
    const phone = await newPhone(practice);
    await phone.save(calm);
    await phone.submit();
    const change = (data: object) =>
      server.database.inPractice(practice.id, (tx) =>
        tx.intake.updateMany({ where: { submittedAt: { not: null } }, data }),
      );
    await expect(change({ language: 'es', receipt: {} })).rejects.toThrow('sealed');
    await expect(change({ language: 'es' })).resolves.toBeDefined();
  });
});

describe('the pseudo language', () => {
  it('is offered only where the server is told to, and then dresses up every word of the form', async () => {
    const trial = await startServer({ PSEUDO_LOCALE: '1' });
    try {
      const languages = await trial.request({ method: 'GET', url: '/api/v1/intake/languages' });
      expect(languages.json<LanguageChoice>().languages.at(-1)).toMatchObject({ tag: 'ar-XB', direction: 'rtl' });
      const { token } = await invite(practice);
      const phone = await openPhoneIn(trial, token, 'ar-XB');
      const { wording, stops } = phone.first;
      const texts = [...textsIn({ topics: wording.topics, items: wording.items }).values()];
      expect(texts.length).toBeGreaterThan(300);
      expect(texts.filter((text) => !isPseudo(text))).toEqual([]);
      expect(stops.flatMap((stop) => [stop.heading, ...stop.whileYouWait]).filter((text) => !isPseudo(text))).toEqual(
        [],
      );
    } finally {
      await trial.close();
    }
  });
});
