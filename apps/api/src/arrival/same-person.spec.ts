import { isSameName, onlyNamesake } from './same-person';

const same = (a: readonly [string, string], b: readonly [string, string]) =>
  isSameName({ givenName: a[0], familyName: a[1] }, { givenName: b[0], familyName: b[1] });

describe('two names are the same', () => {
  it.each([
    [
      ['José', 'Núñez'],
      ['jose', 'NUNEZ'],
    ],
    [
      ['Anne-Marie', 'Demo'],
      ['Anne Marie', 'Demo'],
    ],
    [
      ['Ada', "O'Demo"],
      ['Ada', 'O’Demo'],
    ],
    [
      ['Ada', "O'Demo"],
      ['ada ', ' ODemo'],
    ],
    [
      ['J. R.', 'Demo'],
      ['J R', 'Demo'],
    ],
    [
      ['Σοφία', 'Demo'],
      ['ΣΟΦΙΑ', 'demo'],
    ],
  ] as const)('but for how they are written: %j and %j', (a, b) => {
    expect(same(a, b)).toBe(true);
  });

  it.each([
    [
      ['Ada', 'Demo'],
      ['Ava', 'Demo'],
    ],
    [
      ['Ada', 'Demo'],
      ['Demo', 'Ada'],
    ],
    [
      ['Ada', 'Demo'],
      ['Ada Maria', 'Demo'],
    ],
    [
      ['Ada', 'Demo'],
      ['Ada', 'Demos'],
    ],
    [
      ['李', 'Demo'],
      ['王', 'Demo'],
    ],
  ] as const)('not when a letter differs: %j and %j', (a, b) => {
    expect(same(a, b)).toBe(false);
  });
});

describe('the only namesake', () => {
  const ada = { id: 1, givenName: 'Ada', familyName: 'Demo' };

  it('is nobody when there is none, or more than one', () => {
    expect(onlyNamesake(ada, [])).toBeUndefined();
    expect(onlyNamesake(ada, [{ ...ada, familyName: 'Other' }])).toBeUndefined();
    expect(onlyNamesake(ada, [ada, { ...ada, id: 2, givenName: 'ADA' }])).toBeUndefined();
  });

  it('is the one of that name', () => {
    expect(onlyNamesake(ada, [{ ...ada, id: 3, givenName: 'Eve' }, ada])).toBe(ada);
  });
});
