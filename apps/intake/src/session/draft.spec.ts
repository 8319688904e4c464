import { Draft } from './draft';
import type { Outcome } from './outcome';
import { SaveQueue } from './save-queue';
import type { Said } from './standing';

const said = (answers: Said['answers']): Said => ({ answers, absent: {} });
const reply = (value: string) => ({ value, reason: null });
const never = (): boolean => false;

/** A draft whose line never gets through. */
function draft() {
  const none = <T>(): Promise<Outcome<T>> =>
    Promise.resolve({ ok: false, problem: { name: 'no-connection', fields: [] } });
  const queue = new SaveQueue({ save: none, reload: none });
  return { queue, draft: new Draft(queue) };
}

const left = {
  version: 2,
  savedAt: null,
  known: said({ a: 'saved' }),
  waiting: { answers: { a: 'left', b: 'left' }, absent: {} },
  attempted: [],
};

describe('a draft', () => {
  it('goes on from what an earlier page left, beneath what was said since', () => {
    const { draft: now, queue } = draft();
    now.take(said({ a: 'saved' }), never);
    now.say('a', reply('new'));
    now.takeUp(left, never);
    expect(now.answers()).toEqual({ a: 'new', b: 'left' });
    expect(queue.undelivered().answers).toEqual({ a: 'new', b: 'left' });
    queue.close();
  });

  it('asks which answer is right, shows the saved one until then, and sends the chosen one', () => {
    const { draft: now, queue } = draft();
    now.take(said({ a: 'saved' }), never);
    now.say('a', reply('here'));
    now.take(said({ a: 'elsewhere' }), never);
    expect(now.answers()).toEqual({ a: 'elsewhere' });
    expect(now.saidTwice()).toHaveLength(1);
    expect(queue.undelivered().answers).toEqual({});
    expect(now.standing().waiting.answers).toEqual({ a: 'here' });
    expect(now.choose('a', 'here')).toBe(true);
    expect(now.answers()).toEqual({ a: 'here' });
    expect(queue.undelivered().answers).toEqual({ a: 'here' });
    expect(now.choose('a', 'here')).toBe(false);
    queue.close();
  });

  it('takes an answer given anew as the choice', () => {
    const { draft: now, queue } = draft();
    now.say('a', reply('here'));
    now.take(said({ a: 'elsewhere' }), never);
    now.say('a', reply('third'));
    expect(now.saidTwice()).toEqual([]);
    expect(now.answers()).toEqual({ a: 'third' });
    queue.close();
  });

  it('sends an emergency whatever was said elsewhere', () => {
    const { draft: now, queue } = draft();
    now.say('breathing', { value: true, reason: null });
    now.take(said({ breathing: false }), ({ here }) => here.value === true);
    expect(now.answers()).toEqual({ breathing: true });
    expect(queue.undelivered().answers).toEqual({ breathing: true });
    queue.close();
  });

  it('knows what the server acknowledged, and forgets all of it when it is left', () => {
    const { draft: now, queue } = draft();
    now.arrived({ answers: { a: 'saved' }, absent: {} });
    now.say('b', reply('open'));
    expect(now.standing().known).toEqual(said({ a: 'saved' }));
    now.forget();
    expect(now.standing()).toMatchObject({ known: said({}), waiting: { answers: {}, absent: {} }, attempted: [] });
    expect(now.answers()).toEqual({});
    queue.close();
  });
});
