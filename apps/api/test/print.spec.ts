import type { LetterView } from '@myotome/contract';
import { drafted, edit, sign, type Writer } from './letters';
import { callerWith, cookiesOf, newLogin, newPractice, signIn, type Caller, type TestPractice } from './practice';
import { readPdf, type Printed } from './printed';
import { startServer, type Reply, type TestServer } from './server';
import { readCase, weakeningHand } from './worked-case';

let server: TestServer;
let practice: TestPractice;
let cookie: string;
let clinician: Caller;
let writer: Writer;

beforeAll(async () => {
  server = await startServer();
  practice = await newPractice(server);
  cookie = cookiesOf(await signIn(server, await newLogin(practice, 'clinician')));
  clinician = callerWith(server, cookie);
  writer = { practice, clinician };
});
afterAll(() => server.close());

interface PrintedLetter {
  readonly headers: Reply['headers'];
  readonly bytes: Buffer;
  readonly read: Printed;
}

async function print({ id }: Pick<LetterView, 'id'>): Promise<PrintedLetter> {
  const answer = await server.app.inject({ method: 'GET', url: `/api/v1/letters/${id}/pdf`, headers: { cookie } });
  if (answer.statusCode !== 200) throw new Error(answer.body);
  return { headers: answer.headers, bytes: answer.rawPayload, read: await readPdf(answer.rawPayload) };
}

const squeezed = (text: string): string => text.replace(/\s+/g, '');

describe('a printed letter', () => {
  it('tells patient, urgency, every finding and who signed, as real text in a tagged PDF', async () => {
    const letter = await drafted(writer, {
      patient: { givenName: 'Ada', familyName: 'Demo', identifier: '999 000 0042' },
    });
    await sign(clinician, letter);
    const { headers, read } = await print(letter);
    expect(headers['content-type']).toBe('application/pdf');
    expect(headers['content-disposition']).toBe(`attachment; filename="${letter.reference}.pdf"`);
    expect(read).toMatchObject({ tagged: true });
    expect(read.title).toContain('Suspected motor neurone disease');
    expect(read.text).toContain('Ada Demo');
    expect(read.text).toContain('4 March 1968');
    expect(read.text).toContain('999 000 0042');
    expect(read.text).toMatch(/URGENT: within two weeks/);
    expect(read.text).toContain('shown written advice on when to call emergency services');
    expect(read.text).not.toMatch(/[{}]/);
    expect(read.text).toMatch(/Signed electronically by The clinician, \d+ \w+ \d{4} at \d\d:\d\d/);
    expect(read.text).not.toContain('DRAFT');
    const { findings } = await readCase(clinician, letter.caseId);
    expect(findings.length).toBeGreaterThan(1);
    for (const finding of findings) expect(squeezed(read.text)).toContain(squeezed(finding.because));
  });

  it('says on every page of a draft that it is one', async () => {
    const { read } = await print(await drafted(writer));
    expect(read.text.match(/DRAFT, NOT SIGNED/g)).toHaveLength(read.pages);
    expect(read.text).toContain('Draft: not signed.');
  });

  it('has the same bytes each time', async () => {
    const letter = await drafted(writer);
    await sign(clinician, letter);
    const [first, second] = [await print(letter), await print(letter)];
    expect(first.bytes.equals(second.bytes)).toBe(true);
  });

  it.each([
    ['Zoë', 'Ångström-Łukasiewicz'],
    ['Μαρία', 'Παπαδοπούλου'],
    ['Иван', 'Йорданов'],
    ['Žluťoučký', 'Kůň-Őrsi'],
    ['Jose\u0301', 'Nu\u0301n\u0303ez'],
  ])('writes the name of %s %s', async (givenName, familyName) => {
    const { read } = await print(await drafted(writer, { patient: { givenName, familyName } }));
    expect(read.text).toContain(`${givenName} ${familyName}`.normalize('NFC'));
  });

  it('still comes out when a name has letters that its fonts do not hold', async () => {
    const { read } = await print(await drafted(writer, { patient: { givenName: '𓀀', familyName: 'Demo' } }));
    expect(read.text).toContain('Demo');
  });

  it('shows markup of every kind as the words it is', async () => {
    const markup = `#import "x" *bold* _it_ $x^2$ @ref <b>&amp;</b> '; DROP TABLE letter; -- \\ " ] } //c #{panic()} \`raw\``;
    const letter = await drafted(writer, {
      answers: {
        ...weakeningHand,
        'concern.in-own-words': markup,
        'history.medicines-list': markup,
        'history.allergies': markup,
      },
      patient: { givenName: '#panic()', familyName: `*Demo* "]`, address: markup, phone: '#sys.version' },
      decision: { service: markup, patientTold: markup },
    });
    const edited = (await edit(clinician, letter, { section: 'wellbeing', text: markup })).json<LetterView>();
    const subject = (await edit(clinician, edited, { subject: `${markup} subject` })).json<LetterView>();
    await sign(clinician, subject);
    const { read } = await print(letter);
    const text = squeezed(read.text);
    const times = text.split(squeezed(markup)).length - 1;
    expect(times).toBeGreaterThanOrEqual(6);
    expect(text).toContain(squeezed('#panic() *Demo* "]'));
    expect(text).toContain('#sys.version');
    expect(read.title).toContain('#import "x"');
  });

  it('is written into the audit log each time it is taken', async () => {
    const letter = await drafted(writer);
    await print(letter);
    await print(letter);
    const taken = await server.database.inPractice(practice.id, (tx) =>
      tx.auditEvent.findMany({ where: { objectId: letter.id, action: 'download' } }),
    );
    expect(taken).toHaveLength(2);
    expect(taken[0]?.detail).toBe(letter.reference);
  });
});
