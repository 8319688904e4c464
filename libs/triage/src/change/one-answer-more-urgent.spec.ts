import { E, U, R, S, is, has, answered, touches, months, years, count, raising, type Row } from './clinic.fixture';

describe('one answer that makes a case more urgent', () => {
  it.each<Row>([
    [
      'the nearest code',
      [U(is('degree', 'mild', 'worst'))],
      { degree: 'bad' },
      ['degree bad → worst (urgent-referral U1)'],
    ],
    [
      'the first of two that are as near',
      [U(is('degree', 'mild', 'bad'))],
      { degree: 'medium' },
      ['degree medium → mild (urgent-referral U1)'],
    ],
    [
      'the first code where none was given',
      [U(is('degree', 'bad', 'worst'))],
      {},
      ['degree – → bad (urgent-referral U1)'],
    ],
    [
      'the first code where it was not known',
      [U(is('degree', 'bad', 'worst'))],
      { degree: 'unsure' },
      ['degree unsure → bad (urgent-referral U1)'],
    ],
    [
      '"none" where that is what raises',
      [U(is('cause', 'none'))],
      { cause: 'burn' },
      ['cause burn → none (urgent-referral U1)'],
    ],
    ['a code from "none"', [U(is('cause', 'burn'))], { cause: 'none' }, ['cause none → burn (urgent-referral U1)']],
    [
      'one code more in a list',
      [U(has('signs', 'red'))],
      { signs: ['wet'] },
      ['signs wet → red,wet (urgent-referral U1)'],
    ],
    [
      'a code in the place of "none"',
      [U(has('signs', 'wet'))],
      { signs: ['none'] },
      ['signs none → wet (urgent-referral U1)'],
    ],
    [
      'a code in the place of not knowing',
      [U(has('signs', 'wet'))],
      { signs: ['unsure'] },
      ['signs unsure → wet (urgent-referral U1)'],
    ],
    [
      'one code more in a list that knows not all',
      [U(has('signs', 'wet'))],
      { signs: ['red', 'unsure'] },
      ['signs red,unsure → red,wet (urgent-referral U1)'],
    ],
    [
      '"none" in the place of codes',
      [U(has('signs', 'none'))],
      { signs: ['red', 'hot'] },
      ['signs red,hot → none (urgent-referral U1)'],
    ],
    [
      'one code more in a long list',
      [U(has('many', 'm5', 'm6')), S(has('many', 'm2')), S(has('many', 'm3')), S(has('many', 'm4'))],
      { many: ['m2', 'm7'] },
      ['many m2,m7 → m2,m5,m7 (urgent-referral U1)'],
    ],
    [
      'further body regions',
      [U(touches('places', 3))],
      { places: ['left-hand'] },
      ['places left-hand → face-jaw,left-hand,trunk (urgent-referral U1)'],
    ],
    [
      'body regions in the place of none',
      [U(touches('places', 2))],
      { places: ['none'] },
      ['places none → face-jaw,right-hand (urgent-referral U1)'],
    ],
    ['a number at the bound', [U(count('count', 3, 5))], { count: 9 }, ['count 9 → 5 (urgent-referral U1)']],
    ['a number at the other bound', [U(count('count', 3, 5))], { count: 0 }, ['count 0 → 3 (urgent-referral U1)']],
    ['the lowest number where none was given', [U(count('count', 3, 5))], {}, ['count – → 3 (urgent-referral U1)']],
    [
      'the highest number where there is no lowest',
      [U(count('loose', -Infinity, -3))],
      {},
      ['loose – → -3 (urgent-referral U1)'],
    ],
    ['a number with a decimal', [U(count('weight', 1.2, 2.1))], { weight: 6 }, ['weight 6 → 2.1 (urgent-referral U1)']],
    ['a month', [U(months('since', 3, 5))], { since: '2026-10' }, ['since 2026-10 → 2026-07 (urgent-referral U1)']],
    ['a day, once it is blank', [U(years('born', 40, 60))], {}, ['born – → 1986-10-31 (urgent-referral U1)']],
    ['no day in the place of another', [U(years('born', 40, 60))], { born: '2000-01-01' }, []],
    ['an answer, whatever it is', [U(answered('degree'))], {}, ['degree – → mild (urgent-referral U1)']],
    [
      'each disposition apart',
      [U(is('degree', 'bad')), E(is('degree', 'worst'))],
      { degree: 'mild' },
      ['degree mild → worst (emergency E2)', 'degree mild → bad (urgent-referral U1)'],
    ],
    [
      'the safety screen apart',
      [E(is('stop', true)), U(is('stop', false)), U(is('hurt', true))],
      { hurt: false },
      [
        'hurt false → true (urgent-referral U3)',
        'screen: stop – → true (emergency E1)',
        'screen: stop – → false (urgent-referral U2)',
      ],
    ],
    ['nothing where it is an emergency', [E(is('stop', true)), U(is('hurt', true))], { stop: true, hurt: false }, []],
    [
      'all rules of the disposition it leads to',
      [U(is('hurt', true)), U(answered('hurt')), R(is('hurt', true))],
      {},
      ['hurt – → true (urgent-referral U1 U2)'],
    ],
    [
      'of fallbacks the first',
      [U(is('hurt', true), { fallback: true }), U(answered('hurt'), { fallback: true })],
      {},
      ['hurt – → true (urgent-referral U1)'],
    ],
    [
      'no fallback beside another rule',
      [U(is('hurt', true), { fallback: true }), U(answered('hurt'))],
      {},
      ['hurt – → true (urgent-referral U2)'],
    ],
  ])('%s', (_, ...[rules, answers, told]) => {
    expect(raising(rules, answers)).toEqual(told);
  });
});
