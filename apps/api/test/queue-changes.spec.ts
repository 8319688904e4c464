import type { AddressInfo } from 'node:net';
import { calm } from './phone';
import { newPractice, staffOf, type Caller, type TestPractice } from './practice';
import { startServer, type TestServer } from './server';
import { openedCase } from './worked-case';

let server: TestServer;
let address: string;

beforeAll(async () => {
  server = await startServer();
  await server.app.listen(0, '127.0.0.1');
  const { port } = server.app.getHttpServer().address() as AddressInfo;
  address = `http://127.0.0.1:${port}`;
});
afterAll(() => server.close());

/** Somebody whose page is open on the queue. */
async function listening(caller: Caller) {
  const over = new AbortController();
  const answer = await fetch(`${address}/api/v1/cases/changes`, {
    headers: { cookie: caller.cookie },
    signal: over.signal,
  });
  const events: string[] = [];
  const reading = (async () => {
    const decoder = new TextDecoder();
    for await (const bytes of (answer.body ?? []) as AsyncIterable<Uint8Array>) {
      events.push(...(decoder.decode(bytes).match(/event: \w+/g) ?? []));
    }
  })().catch(() => undefined);
  return {
    status: answer.status,
    type: answer.headers.get('content-type'),
    events,
    end: async () => {
      over.abort();
      await reading;
    },
  };
}

async function until(isTrue: () => boolean): Promise<void> {
  while (!isTrue()) await new Promise((resolve) => setTimeout(resolve, 10));
}

const changes = (events: readonly string[]): number => events.filter((event) => event === 'event: changed').length;

describe('whoever has the queue open', () => {
  let practice: TestPractice;
  beforeAll(async () => {
    practice = await newPractice(server);
  });

  it('hears of a new case without asking, and of nothing else about it', async () => {
    const page = await listening(await staffOf(practice, 'nurse'));
    expect([page.status, page.type]).toEqual([200, 'text/event-stream']);
    await openedCase(practice, { answers: { ...calm, 'urgent.breathing-now': true } });
    await until(() => changes(page.events) > 0);
    await page.end();
  });

  it('hears nothing of another practice', async () => {
    const [here, there] = [
      await listening(await staffOf(practice, 'nurse')),
      await listening(await staffOf(await newPractice(server), 'nurse')),
    ];
    await openedCase(practice);
    await until(() => changes(here.events) > 0);
    expect(changes(there.events)).toBe(0);
    await here.end();
    await there.end();
  });

  it('must be somebody who may see the queue', async () => {
    const auditor = await listening(await staffOf(practice, 'auditor'));
    expect(auditor.status).toBe(403);
    expect((await fetch(`${address}/api/v1/cases/changes`)).status).toBe(401);
  });
});
