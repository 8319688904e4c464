import {
  knownFrom,
  type Mine,
  type Said,
  saidTwice,
  type Standing,
  together,
  type TwoAnswers,
  withChange,
} from './standing';
import { Twice } from './twice';

const said = (answers: Said['answers'], absent: Said['absent'] = {}): Said => ({ answers, absent });
const change = (answers: Record<string, string | string[] | null>, absent: Standing['waiting']['absent'] = {}) => ({
  answers,
  absent,
});

const mine = (known: Said, waiting: Standing['waiting'], attempted: Standing['attempted'] = []): Mine => ({
  known,
  waiting,
  attempted,
});

describe('what was said on two devices', () => {
  it('is no quarrel when only one of them changed a question', () => {
    const before = said({ course: 'stable', falls: 2 });
    expect(saidTwice(mine(before, change({ course: 'worse' })), said({ course: 'stable', falls: 3 }))).toEqual([]);
    expect(saidTwice(mine(before, change({ course: 'worse' })), said({ course: 'worse', falls: 2 }))).toEqual([]);
  });

  it('is asked when both changed the same question to something else', () => {
    const found = saidTwice(mine(said({ course: 'stable' }), change({ course: 'worse' })), said({ course: 'better' }));
    expect(found).toEqual([
      {
        linkId: 'course',
        before: { value: 'stable', reason: null },
        here: { value: 'worse', reason: null },
        elsewhere: { value: 'better', reason: null },
      },
    ]);
  });

  it('counts an answer that was taken away, and one that was left out with a reason', () => {
    const before = said({ course: 'stable' });
    const here = mine(before, change({ course: null }, { course: 'asked-declined' }));
    expect(saidTwice(here, said({ course: 'better' }))).toHaveLength(1);
    expect(saidTwice(here, said({}, { course: 'asked-declined' }))).toEqual([]);
    expect(saidTwice(mine(before, change({ course: 'worse' })), said({}))).toHaveLength(1);
  });

  it('is no quarrel when the server has what this device once sent, though nobody could say that it arrived', () => {
    const sent = [change({ course: 'worse' }), change({ falls: null }, { falls: 'asked-unknown' })];
    const here = mine(said({}), change({ course: 'better', falls: '3' }), sent);
    expect(saidTwice(here, said({ course: 'worse' }, { falls: 'asked-unknown' }))).toEqual([]);
    expect(saidTwice(here, said({ course: 'stable' }))).toHaveLength(1);
  });

  it('does not mind the order in which codes were ticked', () => {
    const now = said({ regions: ['neck', 'hand'] });
    expect(saidTwice(mine(said({}), change({ regions: ['hand', 'neck'] })), now)).toEqual([]);
  });
});

describe('drafts of several tabs', () => {
  const draft = (version: number, known: Said, waiting: Standing['waiting']): Standing => ({
    version,
    savedAt: null,
    ...mine(known, waiting),
  });

  it('are one: later words over earlier, on the oldest version on which something waits', () => {
    const one = draft(3, said({ a: 'first' }), change({ a: 'mine', b: 'mine' }));
    const other = draft(5, said({ a: 'second', c: 'saved' }), change({ b: 'later' }));
    const all = together([one, other]);
    expect(all?.version).toBe(3);
    expect(all?.waiting.answers).toEqual({ a: 'mine', b: 'later' });
    expect(all && withChange(all.known, all.waiting).answers).toEqual({ a: 'mine', b: 'later', c: 'saved' });
  });

  it('keep for each question what was known as it was answered, so that a later answer elsewhere is not lost', () => {
    const old = draft(3, said({ a: 'first' }), change({ a: 'mine' }));
    const newer = draft(5, said({ a: 'second' }), change({}));
    const all = together([old, newer]);
    expect(all && saidTwice(all, said({ a: 'second' }))).toHaveLength(1);
  });

  it('are nothing when there are none', () => expect(together([])).toBeUndefined());
});

const never = (): boolean => false;

describe('the list of questions answered twice', () => {
  const before = said({ a: 'first', b: 'first' });

  it('holds what must be asked until it is settled, and follows what is said elsewhere', () => {
    const twice = new Twice();
    expect(
      twice.compare(mine(before, change({ a: 'mine', b: 'mine' })), said({ a: 'theirs', b: 'first' }), never),
    ).toEqual(['a']);
    twice.compare(mine(said({ a: 'theirs' }), change({})), said({ a: 'theirs again' }), never);
    expect(twice.all().map(({ elsewhere }) => elsewhere.value)).toEqual(['theirs again']);
    twice.compare(mine(said({ a: 'theirs again' }), change({})), said({ a: 'mine' }), never);
    expect(twice.all()).toEqual([]);
  });

  it('never holds an emergency back, whatever was said elsewhere', () => {
    const twice = new Twice();
    const pressing = ({ linkId }: TwoAnswers): boolean => linkId === 'a';
    const here = mine(before, change({ a: 'mine', b: 'mine' }));
    expect(twice.compare(here, said({ a: 'theirs', b: 'theirs' }), pressing)).toEqual(['b']);
    expect(twice.all().map(({ linkId }) => linkId)).toEqual(['b']);
  });

  it('gives back what was said here when it is settled, once', () => {
    const twice = new Twice();
    twice.compare(mine(before, change({ a: 'mine' })), said({ a: 'theirs' }), never);
    expect(twice.settle('b')).toBeUndefined();
    expect(twice.settle('a')?.here).toEqual({ value: 'mine', reason: null });
    expect(twice.settle('a')).toBeUndefined();
  });

  it('comes again from what is kept on the device', () => {
    const twice = new Twice();
    const now = said({ a: 'theirs' });
    twice.compare(mine(before, change({ a: 'mine' })), now, never);
    const kept = twice.within({ version: 4, savedAt: null, ...mine(now, change({ c: 'other' })) });
    const again = new Twice();
    expect(again.compare(kept, now, never)).toEqual(['a']);
    expect(again.all()[0]?.here.value).toBe('mine');
  });
});

it('what the server has is what it gave', () => {
  const view = { answers: { a: 'x' }, absent: { b: 'asked-unknown' } } as unknown as Parameters<typeof knownFrom>[0];
  expect(knownFrom(view)).toEqual({ answers: { a: 'x' }, absent: { b: 'asked-unknown' } });
});
