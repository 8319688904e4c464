import type { Receipt } from '@myotome/contract';
import type { Disposition } from '@myotome/triage';
import { dueTime } from '../src/intake/due-time';
import { workingTimeOf } from '../src/practice/working-time';
import { calm, newPhone } from './phone';
import { newPractice, type TestPractice } from './practice';
import { startServer, type TestServer } from './server';

let server: TestServer;
let practice: TestPractice;

beforeAll(async () => {
  server = await startServer();
  practice = await newPractice(server);
});
afterAll(() => server.close());

/** Sends the calm answers with these words; the receipt, and what the practice now has. */
async function send(words: string) {
  const phone = await newPhone(practice);
  await phone.save({ ...calm, 'concern.in-own-words': words });
  const receipt = (await phone.submit()).json<Receipt>();
  const found = await server.database.inPractice(practice.id, async (tx) => {
    const opened = await tx.case.findFirstOrThrow({ orderBy: { id: 'desc' } });
    const findings = await tx.finding.findMany({ where: { triage: { intakeId: opened.intakeId } } });
    const alerts = await tx.outbox.count({
      where: { topic: 'emergency-case', payload: { path: ['caseId'], equals: opened.id } },
    });
    const working = workingTimeOf(await tx.practice.findFirstOrThrow());
    return { opened, words: findings.filter(({ rule }) => rule.startsWith('W-')), alerts, working };
  });
  return { receipt, ...found };
}

describe('what a patient writes in free text', () => {
  it('opens an emergency, alerts the practice and shows the crisis page when it is a wish to die', async () => {
    const { receipt, opened, words, alerts } = await send('It only twitches, but most nights I want to die.');
    expect(receipt.stop).toMatchObject({ linkId: 'urgent.self-harm', call: 'crisis' });
    expect(opened).toMatchObject({ disposition: 'emergency', flagged: true, dueAt: opened.openedAt });
    expect(alerts).toBe(1);
    expect(words).toHaveLength(1);
    expect(words[0]?.because).toContain('“but most nights I want to die”');
  });

  it('puts a calm case before a person by the close of the working day', async () => {
    const { opened, words, working } = await send('I am losing weight.');
    const at = (today: boolean) =>
      dueTime({ disposition: opened.disposition as Disposition, today, openedAt: opened.openedAt, working });
    expect(opened.disposition).toBe('primary-care');
    expect(words.map(({ rule }) => rule)).toEqual(['W-weight-loss']);
    expect(opened.dueAt).toEqual(at(true));
    expect(opened.dueAt.getTime()).toBeLessThan(at(false).getTime());
  });

  it('changes nothing when it is not so', async () => {
    const { receipt, opened, words, working } = await send('No chest pain, I do not choke and I do not want to die.');
    expect(words).toEqual([]);
    expect(receipt.stop).toBeUndefined();
    expect(opened.dueAt).toEqual(
      dueTime({ disposition: opened.disposition as Disposition, today: false, openedAt: opened.openedAt, working }),
    );
  });
});
