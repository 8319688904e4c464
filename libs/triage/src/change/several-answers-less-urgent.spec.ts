import { hurtOr, hurtAnd, U, S, any, not, someOf, is, has, touches, count, freeing, type Row } from './clinic.fixture';

describe('several answers that take a case out of the queue', () => {
  it.each<Row>([
    [
      'any one of what is wanted together',
      [U(hurtAnd(count('count', 3)))],
      { hurt: true, count: 5 },
      ['hurt true → false (primary-care)', 'count 5 → 2 (primary-care)'],
    ],
    [
      'all of what is enough each',
      [U(hurtOr(count('count', 3)))],
      { hurt: true, count: 5 },
      ['hurt true → false & count 5 → 2 (primary-care)'],
    ],
    [
      'as many as leave too few',
      [U(someOf(2, is('hurt', true), count('count', 3), is('degree', 'bad'), is('cause', 'cut')))],
      { hurt: true, count: 5, degree: 'bad', cause: 'cut' },
      [
        'hurt true → false & degree bad → medium & count 5 → 2 (primary-care)',
        'degree bad → medium & cause cut → fall & count 5 → 2 (primary-care)',
      ],
    ],
    [
      'what was not to be',
      [U(not(hurtAnd(count('count', 3))))],
      { hurt: false, count: 1 },
      ['hurt false → true & count 1 → 3 (primary-care)'],
    ],
    [
      'six changes',
      [U(hurtOr(count('count', 3), is('degree', 'bad'), is('cause', 'cut'), has('signs', 'red'), has('some', 's1')))],
      { hurt: true, count: 5, degree: 'bad', cause: 'cut', signs: ['red', 'hot'], some: ['s1'] },
      [
        'hurt true → false & degree bad → medium & cause cut → fall & signs red,hot → hot & some s1 → s2 & count 5 → 2 (primary-care)',
      ],
    ],
    [
      'no seven',
      [
        U(
          hurtOr(
            count('count', 3),
            is('degree', 'bad'),
            is('cause', 'cut'),
            has('signs', 'red'),
            has('some', 's1'),
            count('weight', 1),
          ),
        ),
      ],
      { hurt: true, count: 5, degree: 'bad', cause: 'cut', signs: ['red', 'hot'], some: ['s1'], weight: 3 },
      ['too-many-changes'],
    ],
    [
      'a code that satisfies two rules',
      [U(hurtOr(is('degree', 'bad', 'worst'))), U(is('degree', 'medium'))],
      { hurt: true, degree: 'bad' },
      ['hurt true → false & degree bad → mild (primary-care)'],
    ],
    [
      'a number that satisfies two rules',
      [U(hurtOr(count('count', 6))), U(count('count', 4, 5))],
      { hurt: true, count: 8 },
      ['hurt true → false & count 8 → 3 (primary-care)'],
    ],
    [
      'a number below, where that is nearer',
      [U(hurtOr(count('count', 3, 7)))],
      { hurt: true, count: 4 },
      ['hurt true → false & count 4 → 2 (primary-care)'],
    ],
    [
      'a number above, where that is nearer',
      [U(hurtOr(count('count', 3, 7)))],
      { hurt: true, count: 6 },
      ['hurt true → false & count 6 → 8 (primary-care)'],
    ],
    [
      'a number below, where both are as near',
      [U(hurtOr(count('count', 3, 7)))],
      { hurt: true, count: 5 },
      ['hurt true → false & count 5 → 2 (primary-care)'],
    ],
    [
      'a number above, where there is none below',
      [U(hurtOr(count('count', -Infinity, 7)))],
      { hurt: true, count: 1 },
      ['hurt true → false & count 1 → 8 (primary-care)'],
    ],
    [
      'a number below, where there is none above',
      [U(hurtOr(count('count', 1)))],
      { hurt: true, count: 9 },
      ['hurt true → false & count 9 → 0 (primary-care)'],
    ],
    [
      'a number above, where just one is left',
      [U(hurtOr(count('count', -Infinity, 9)))],
      { hurt: true, count: 1 },
      ['hurt true → false & count 1 → 10 (primary-care)'],
    ],
    ['no number at all', [U(hurtOr(count('count', 0)))], { hurt: true, count: 9 }, ['too-many-changes']],
    [
      'a decimal above',
      [U(hurtOr(count('weight', 1, 2.5)))],
      { hurt: true, weight: 2.4 },
      ['hurt true → false & weight 2.4 → 2.6 (primary-care)'],
    ],
    [
      'a list without codes of two rules',
      [U(hurtOr(has('signs', 'red'))), U(has('signs', 'hot'))],
      { hurt: true, signs: ['red', 'hot', 'wet'] },
      ['hurt true → false & signs red,hot,wet → wet (primary-care)'],
    ],
    [
      '"none", where nothing is left',
      [U(hurtOr(has('signs', 'red'))), U(has('signs', 'hot'))],
      { hurt: true, signs: ['red', 'hot'] },
      ['hurt true → false & signs red,hot → none (primary-care)'],
    ],
    [
      'another code, where "none" flags as well',
      [U(hurtOr(has('signs', 'red', 'none'))), U(has('signs', 'hot'))],
      { hurt: true, signs: ['red', 'hot'] },
      ['hurt true → false & signs red,hot → wet (primary-care)'],
    ],
    [
      'another code, where there is no "none"',
      [U(hurtOr(has('some', 's2')))],
      { hurt: true, some: ['s2'] },
      ['hurt true → false & some s2 → s1 (primary-care)'],
    ],
    [
      'a code of another test, where there is no other',
      [U(hurtOr(has('some', 's1'))), S(has('some', 's2', 's3'))],
      { hurt: true, some: ['s1'] },
      ['hurt true → false & some s1 → s2 (self-care S2)'],
    ],
    ['no list at all', [U(hurtOr(has('some', 's1', 's2', 's3')))], { hurt: true, some: ['s1'] }, ['too-many-changes']],
    [
      'fewer body regions, in their order',
      [U(hurtOr(touches('places', 3)))],
      { hurt: true, places: ['face-jaw', 'right-hand', 'left-hand', 'trunk', 'left-foot-ankle'] },
      [
        'hurt true → false & places face-jaw,right-hand,left-hand,trunk,left-foot-ankle → face-jaw,right-hand,left-hand (primary-care)',
      ],
    ],
    [
      'no body region',
      [U(hurtOr(touches('places', 1)))],
      { hurt: true, places: ['right-hand'] },
      ['hurt true → false & places right-hand → none (primary-care)'],
    ],
    [
      'a list that holds a code',
      [U(hurtOr(not(has('signs', 'hot'))))],
      { hurt: true, signs: ['none'] },
      ['hurt true → false & signs none → hot (primary-care)'],
    ],
    [
      'a list that holds two codes',
      [U(any(not(has('signs', 'red')), is('hurt', true), not(has('signs', 'hot'))))],
      { hurt: true, signs: ['wet'] },
      ['hurt true → false & signs wet → red,hot,wet (primary-care)'],
    ],
    [
      'no list that holds a code and "none"',
      [U(any(not(has('signs', 'red')), is('hurt', true), not(has('signs', 'none'))))],
      { hurt: true, signs: ['wet'] },
      ['too-many-changes'],
    ],
  ])('%s', (_, ...[rules, answers, told]) => {
    expect(freeing(rules, answers)).toEqual(told);
  });
});
