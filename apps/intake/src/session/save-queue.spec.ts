import type { SaveAnswers, SavedAnswers } from '@myotome/contract';
import type { Outcome, Problem } from './outcome';
import { type Sender, SaveQueue } from './save-queue';

const savedAt = '2026-11-23T10:42:00Z';

/** A server that answers as it is told, and otherwise saves; it remembers what it was sent. */
function server(...answers: ((Partial<Problem> & Pick<Problem, 'name'>) | undefined)[]) {
  const requests: SaveAnswers[] = [];
  let version = 7;
  const sender: Sender = {
    save: (request): Promise<Outcome<SavedAnswers>> => {
      requests.push(request);
      const problem = answers.shift();
      if (problem) return Promise.resolve({ ok: false, problem: { fields: [], ...problem } });
      version += 1;
      return Promise.resolve({ ok: true, value: { version, savedAt } });
    },
    reload: () => Promise.resolve({ ok: true, value: (version = 20) }),
  };
  const queue = new SaveQueue(sender);
  queue.start(version, null);
  return { queue, requests };
}

const answer = (linkId: string, value: string) => ({ answers: { [linkId]: value }, absent: { [linkId]: null } });

describe('the save queue', () => {
  it('gathers what is said in quick succession into one request', async () => {
    const { queue, requests } = server();
    queue.put(answer('a', '1'));
    queue.put(answer('b', '2'));
    queue.put(answer('a', '3'));
    expect(await queue.flush()).toBe(true);
    expect(requests).toEqual([{ version: 7, answers: { a: '3', b: '2' }, absent: { a: null, b: null } }]);
    expect(queue.state()).toEqual({ kind: 'saved', at: savedAt });
  });

  it('makes each change on the version that the last one gave', async () => {
    const { queue, requests } = server();
    queue.put(answer('a', '1'));
    await queue.flush();
    queue.put(answer('a', '2'));
    await queue.flush();
    expect(requests.map(({ version }) => version)).toEqual([7, 8]);
  });

  it('keeps what could not be delivered, says so, and sends it with what was said since', async () => {
    const { queue, requests } = server({ name: 'no-connection' });
    queue.put(answer('a', '1'));
    queue.put(answer('b', '1'));
    expect(await queue.flush()).toBe(false);
    expect(queue.state().kind).toBe('waiting');
    expect(queue.busy()).toBe(true);
    queue.put(answer('a', '2'));
    expect(await queue.flush()).toBe(true);
    expect(requests[1]?.answers).toEqual({ a: '2', b: '1' });
    expect(queue.busy()).toBe(false);
  });

  it('remembers each thing it sent until something is acknowledged, since any of it may have arrived', async () => {
    const { queue } = server({ name: 'no-connection' }, { name: 'unavailable' }, { name: 'no-connection' });
    queue.put(answer('a', '1'));
    await queue.flush();
    await queue.flush();
    queue.put(answer('a', '2'));
    await queue.flush();
    expect(queue.attempted()).toEqual([answer('a', '1'), answer('a', '2')]);
    await queue.flush();
    expect(queue.attempted()).toEqual([]);
  });

  it('holds what is on its way as undelivered, so that a page that dies meanwhile loses nothing', async () => {
    const { queue } = server();
    queue.put(answer('a', '1'));
    const flushed = queue.flush();
    queue.put(answer('b', '2'));
    expect(queue.undelivered()).toEqual({ answers: { a: '1', b: '2' }, absent: { a: null, b: null } });
    await flushed;
    expect(queue.undelivered()).toEqual({ answers: {}, absent: {} });
  });

  it('takes up what an earlier page left beneath what was said since, and withholds what must wait', async () => {
    const { queue, requests } = server();
    queue.put(answer('a', 'new'));
    queue.takeUp({ answers: { a: 'old', b: 'old', c: 'old' }, absent: {} }, []);
    queue.withhold(['c']);
    await queue.flush();
    expect(requests[0]?.answers).toEqual({ a: 'new', b: 'old' });
  });

  it('asks for the present version when its own is stale, and sends the change again', async () => {
    const { queue, requests } = server({ name: 'stale-version', currentVersion: 20 });
    queue.put(answer('a', '1'));
    expect(await queue.flush()).toBe(true);
    expect(requests.map(({ version }) => version)).toEqual([7, 20]);
  });

  it('waits for the date of birth when the session has ended, and then goes on', async () => {
    const { queue, requests } = server({ name: 'intake-session-needed' });
    queue.put(answer('a', '1'));
    expect(await queue.flush()).toBe(false);
    expect(queue.state().kind).toBe('session-ended');
    expect(await queue.flush()).toBe(false);
    queue.start(9, savedAt);
    expect(await queue.flush()).toBe(true);
    expect(requests[1]).toEqual({ version: 9, answers: { a: '1' }, absent: { a: null } });
  });

  it('gives up only the answer that the server will never take', async () => {
    const { queue, requests } = server({ name: 'invalid-answers', fields: [{ field: 'a', code: 'too-long' }] });
    queue.put(answer('a', '1'));
    queue.put(answer('b', '2'));
    expect(await queue.flush()).toBe(false);
    expect(queue.state().kind).toBe('refused');
    expect(await queue.flush()).toBe(true);
    expect(requests[1]?.answers).toEqual({ b: '2' });
  });
});
