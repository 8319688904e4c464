import type { IntakeView, InvitationLookup, PracticeDetails, PracticeView, ProblemDetails } from '@myotome/contract';
import { calm, newPhone } from './phone';
import { anyAddress, invite, newPractice, staffOf, type Caller, type TestPractice } from './practice';
import { startServer, type Reply, type TestServer } from './server';

let server: TestServer;
let practice: TestPractice;
let administrator: Caller;

beforeAll(async () => {
  server = await startServer();
  practice = await newPractice(server);
  administrator = await staffOf(practice, 'administrator');
});
afterAll(() => server.close());

const url = '/api/v1/practice';
const read = async () => (await administrator.request('GET', url)).json<PracticeView>();

async function change(changes: Partial<PracticeDetails>): Promise<Reply> {
  const { details, version } = await read();
  return administrator.request('PUT', url, {
    body: { ...details, ...changes },
    headers: { 'if-match': `"${version}"` },
  });
}

const never = { monday: [], tuesday: [], wednesday: [], thursday: [], friday: [], saturday: [], sunday: [] };
const sundays = { ...never, sunday: [{ opens: '10:00', closes: '11:00' }] };

describe('the hours of a practice', () => {
  it('are the usual ones until its administrator says otherwise', async () => {
    const { details, timezone } = await read();
    expect(timezone).toBe('Europe/London');
    expect(details).toMatchObject({ country: 'GB', holidays: [], outOfHours: '' });
    expect(details.openingHours.monday).toEqual([{ opens: '08:00', closes: '18:30' }]);
    expect(details.openingHours.sunday).toEqual([]);
  });

  it.each([
    ['no time of the week', { openingHours: never }, 'openingHours'],
    [
      'a closing before the opening',
      { openingHours: { ...never, monday: [{ opens: '18:00', closes: '08:00' }] } },
      'openingHours.monday.0.closes',
    ],
    [
      'an hour that is none',
      { openingHours: { ...never, monday: [{ opens: '8', closes: '25:00' }] } },
      'openingHours.monday.0.opens',
    ],
    [
      'spans that overlap',
      {
        openingHours: {
          ...never,
          monday: [
            { opens: '08:00', closes: '12:00' },
            { opens: '11:00', closes: '18:00' },
          ],
        },
      },
      'openingHours.monday',
    ],
    ['a holiday that is no day', { holidays: [{ day: '2026-02-30', name: 'Nowhere' }] }, 'holidays.0.day'],
    ['a holiday without a name', { holidays: [{ day: '2026-12-25', name: ' ' }] }, 'holidays.0.name'],
    ['a country that is no code', { country: 'Britain' }, 'country'],
  ] as const)('are refused with %s', async (_, changes, field) => {
    const reply = await change(changes as unknown as Partial<PracticeDetails>);
    expect(reply.status).toBe(422);
    expect(reply.json<ProblemDetails>().fields?.[0]?.field).toBe(field);
  });

  it('are shown to a patient from the link on, with what the practice says for the time in between', async () => {
    expect((await change({ openingHours: sundays, outOfHours: 'Call 111 while we are closed.' })).status).toBe(200);
    const { token } = await invite(practice);
    const reply = await server.request({
      method: 'POST',
      url: '/api/v1/intake/lookup',
      payload: { token },
      remoteAddress: anyAddress(),
    });
    const shown = reply.json<InvitationLookup>().practice;
    expect(shown).toMatchObject({ timezone: 'Europe/London', outOfHours: 'Call 111 while we are closed.' });
    expect(shown.openings.length).toBeGreaterThan(5);
    for (const { from, until } of shown.openings) {
      expect(new Date(from).getUTCDay()).toBe(0);
      expect(Date.parse(until) - Date.parse(from)).toBe(3_600_000);
    }
    const phone = await newPhone(practice);
    expect((await phone.read()).practice).toEqual((phone.first satisfies IntakeView).practice);
  });

  it('set the clock of a case, holidays left out', async () => {
    const first = await newPhone(practice);
    const [, second, , fourth] = first.first.practice.openings;
    const holidays = [{ day: (second?.from ?? '').slice(0, 10), name: 'Second Sunday' }];
    expect((await change({ holidays })).status).toBe(200);
    await first.save(calm);
    expect((await first.submit()).status).toBe(200);
    const opened = await server.database.inPractice(practice.id, (tx) => tx.case.findFirstOrThrow());
    expect(opened.disposition).toBe('primary-care');
    // Two working days after the next opening, of which the holiday is none.
    expect(opened.dueAt.toISOString()).toBe(fourth?.until);
  });
});
