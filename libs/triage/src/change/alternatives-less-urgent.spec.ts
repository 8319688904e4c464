import {
  hurtOr,
  hurtAnd,
  E,
  U,
  R,
  P,
  all,
  any,
  someOf,
  is,
  has,
  answered,
  touches,
  years,
  count,
  freeing,
  type Row,
} from './clinic.fixture';

describe('alternatives that take a case out of the queue', () => {
  it.each<Row>([
    [
      'an exception, where that is fewer changes',
      [U(hurtOr(count('count', 3)), { unless: all(is('degree', 'mild'), is('cause', 'cut')) })],
      { hurt: true, count: 5, degree: 'bad', cause: 'burn' },
      ['hurt true → false & count 5 → 2 (primary-care)', 'degree bad → mild & cause burn → cut (primary-care)'],
    ],
    [
      'an exception, where nothing else can be',
      [U(answered('words'), { unless: all(is('degree', 'mild'), is('cause', 'cut')) })],
      { words: 'Words.', degree: 'bad', cause: 'burn' },
      ['degree bad → mild & cause burn → cut (primary-care)'],
    ],
    [
      'an exception of one part in two',
      [
        U(hurtOr(count('count', 3), count('weight', 3)), {
          unless: any(
            all(is('degree', 'mild'), is('cause', 'cut'), has('some', 's1')),
            all(is('degree', 'worst'), has('some', 's3')),
          ),
        }),
      ],
      { hurt: true, count: 5, weight: 5, degree: 'bad', cause: 'burn' },
      ['degree bad → worst & some – → s3 (primary-care)'],
    ],
    [
      'two rules with different answers',
      [E(hurtOr(is('degree', 'bad'))), U(count('count', 3)), R(is('cause', 'cut'))],
      { hurt: true, degree: 'bad', count: 5, cause: 'cut' },
      ['hurt true → false & degree bad → medium & cause cut → fall & count 5 → 2 (primary-care)'],
    ],
    [
      'a question hidden rather than answered anew',
      [U(any(is('more', 'x'), is('hurt', true))), U(count('count', 3))],
      { hurt: true, more: 'x', count: 4 },
      ['hurt true → false & count 4 → 2 (primary-care)'],
    ],
    [
      'an answer rather than a question hidden',
      [U(any(is('more', 'x'), count('count', 3))), U(is('hurt', false))],
      { hurt: true, more: 'x', count: 4 },
      ['count 4 → 2 & more x → y (primary-care)'],
    ],
    [
      'no change of who the person is',
      [U(any(years('born', 40), is('hurt', true)))],
      { born: '1960-01-01', hurt: true },
      ['too-many-changes'],
    ],
    [
      'alternatives that share no question',
      [U(any(hurtAnd(is('degree', 'bad')), all(count('count', 3), is('cause', 'cut'))))],
      { hurt: true, degree: 'bad', count: 4, cause: 'cut' },
      ['hurt true → false & count 4 → 2 (primary-care)', 'degree bad → medium & count 4 → 2 (primary-care)'],
    ],
    [
      'what most findings rest on',
      [
        U(any(hurtAnd(is('degree', 'bad')), count('count', 3))),
        P(is('degree', 'bad')),
        P(is('degree', 'bad', 'worst')),
      ],
      { hurt: true, degree: 'bad', count: 4 },
      ['degree bad → medium & count 4 → 2 (primary-care)', 'hurt true → false & count 4 → 2 (primary-care P2 P3)'],
    ],
    [
      'silence about a question answered',
      [U(count('count', 3), { unanswered: ['hurt', 'degree'] })],
      { count: 4 },
      ['count 4 → 2 (primary-care)'],
    ],
    [
      'one change and two',
      [U(any(hurtAnd(is('degree', 'bad')), hurtAnd(count('count', 3))))],
      { hurt: true, degree: 'bad', count: 4 },
      ['hurt true → false (primary-care)', 'degree bad → medium & count 4 → 2 (primary-care)'],
    ],
    [
      'an exception of two parts of three, the ones that findings rest on',
      [
        U(answered('words'), { unless: someOf(2, is('hurt', true), is('degree', 'mild'), is('cause', 'cut')) }),
        P(is('cause', 'burn')),
        P(is('degree', 'bad')),
      ],
      { words: 'Words.', hurt: false, degree: 'bad', cause: 'burn' },
      ['degree bad → mild & cause burn → cut (primary-care)', 'hurt false → true & cause burn → cut (primary-care P3)'],
    ],
    [
      'a question hidden, where more findings rest on what shows it',
      [
        U(any(is('more', 'x'), count('count', 3))),
        P(is('hurt', true)),
        P(hurtAnd(answered('hurt'))),
        P(hurtOr(is('stop', true))),
      ],
      { hurt: true, more: 'x', count: 4 },
      ['hurt true → false & count 4 → 2 (primary-care)', 'count 4 → 2 & more x → y (primary-care P2 P3 P4)'],
    ],
    [
      'changes of which none can be spared, though more were tried',
      [
        E(hurtAnd(is('degree', 'bad'))),
        U(any(is('degree', 'bad'), count('count', 3))),
        R(is('degree', 'bad', 'medium')),
      ],
      { hurt: true, degree: 'bad', count: 4 },
      ['degree bad → worst & count 4 → 2 (primary-care)'],
    ],
    [
      'fewer changes before more',
      [U(any(hurtAnd(is('degree', 'bad')), all(count('count', 3), any(is('cause', 'cut'), count('weight', 3)))))],
      { hurt: true, degree: 'bad', count: 4, cause: 'cut', weight: 5 },
      ['hurt true → false & count 4 → 2 (primary-care)', 'degree bad → medium & count 4 → 2 (primary-care)'],
    ],
    [
      'an exception that the rule itself does not rule out',
      [U(hurtOr(count('count', 3)), { unless: is('degree', 'mild') }), R(is('cause', 'cut'))],
      { hurt: true, count: 5, degree: 'bad', cause: 'cut' },
      ['degree bad → mild & cause cut → fall (primary-care)'],
    ],
    [
      'an answer where there is none, as an exception',
      [U(hurtOr(count('count', 3)), { unless: all(answered('degree'), is('cause', 'cut')) })],
      { hurt: true, count: 5 },
      ['hurt true → false & count 5 → 2 (primary-care)', 'degree – → mild & cause – → cut (primary-care)'],
    ],
    [
      'a blank list as an exception',
      [U(answered('words'), { unless: all(touches('places', 2), has('signs', 'none'), count('count', 3, 4)) })],
      { words: 'Words.' },
      ['signs – → none & places – → face-jaw,right-hand & count – → 3 (primary-care)'],
    ],
    [
      'a number above, where just one is left and that is nearer',
      [U(hurtOr(count('count', 1, 9)))],
      { hurt: true, count: 9 },
      ['hurt true → false & count 9 → 10 (primary-care)'],
    ],
    [
      'an answer changed further rather than another changed',
      [
        U(hurtOr(is('degree', 'bad'))),
        U(all(is('degree', 'mild', 'medium'), count('count', 3))),
        P(count('count', 3)),
        P(any(count('count', 3), is('stop', true))),
        P(any(count('count', 3), is('cause', 'cut'))),
      ],
      { hurt: true, degree: 'bad', count: 4 },
      ['hurt true → false & degree bad → worst (primary-care P3 P4 P5)'],
    ],
    [
      'without what most findings rest on, each time',
      [
        U(any(hurtAnd(is('degree', 'bad')), all(is('cause', 'cut'), count('weight', 3)))),
        P(count('weight', 3)),
        P(any(count('weight', 3), is('stop', true))),
        P(is('hurt', true)),
      ],
      { hurt: true, degree: 'bad', cause: 'cut', weight: 4 },
      [
        'hurt true → false & weight 4 → 2.9 (primary-care)',
        'degree bad → medium & weight 4 → 2.9 (primary-care P4)',
        'degree bad → medium & cause cut → fall (primary-care P2 P3 P4)',
      ],
    ],
    [
      'three alternatives at the most',
      [
        U(
          hurtAnd(
            any(
              all(is('degree', 'bad'), is('cause', 'cut'), has('some', 's1')),
              all(count('count', 3), count('weight', 3)),
            ),
          ),
        ),
      ],
      { hurt: true, degree: 'bad', cause: 'cut', some: ['s1'], count: 4, weight: 4 },
      [
        'hurt true → false (primary-care)',
        'degree bad → medium & count 4 → 2 (primary-care)',
        'degree bad → medium & weight 4 → 2.9 (primary-care)',
      ],
    ],
    [
      'an answer rather than a question hidden, where both are as near',
      [U(any(is('more', 'x'), count('count', 3)))],
      { hurt: true, more: 'x', count: 4 },
      ['count 4 → 2 & more x → y (primary-care)', 'hurt true → false & count 4 → 2 (primary-care)'],
    ],
    [
      'no change of who the person is, where that is blank',
      [U(hurtOr(count('count', 3)), { unless: years('born', 40) })],
      { hurt: true, count: 5 },
      ['hurt true → false & count 5 → 2 (primary-care)'],
    ],
    [
      'no exception that rests on a question that is hidden',
      [U(count('count', 3), { unless: is('more', 'x') })],
      { hurt: false, count: 4 },
      ['count 4 → 2 (primary-care)'],
    ],
    [
      'no exception that rests on an answer that cannot be read',
      [U(count('count', 3), { unless: all(has('signs', 'red'), is('cause', 'cut')) })],
      { count: 4, signs: ['odd'], cause: 'burn' },
      ['count 4 → 2 (primary-care)'],
    ],
    [
      'another answer where one would have to be two things',
      [
        U(hurtOr(all(is('degree', 'mild', 'medium'), count('count', 3)))),
        U(all(is('degree', 'bad', 'worst'), is('cause', 'cut'))),
      ],
      { hurt: true, degree: 'mild', count: 4, cause: 'cut' },
      ['hurt true → false & degree mild → bad & cause cut → fall (primary-care)'],
    ],
    [
      'three alternatives at the most, though there are more of one question and another',
      [
        U(
          hurtAnd(
            any(
              all(is('degree', 'bad'), is('cause', 'cut')),
              all(count('count', 3), count('weight', 3)),
              all(is('degree', 'bad'), count('count', 4)),
            ),
          ),
        ),
      ],
      { hurt: true, degree: 'bad', cause: 'cut', count: 4, weight: 4 },
      [
        'hurt true → false (primary-care)',
        'degree bad → medium & count 4 → 2 (primary-care)',
        'cause cut → fall & count 4 → 2 (primary-care)',
      ],
    ],
    [
      'of rules that ask only in want of others the first',
      [U(is('degree', 'bad')), P(answered('degree'), { fallback: true }), P(is('hurt', true), { fallback: true })],
      { hurt: true, degree: 'bad' },
      ['degree bad → medium (primary-care P2)'],
    ],
    [
      'no rule that asks only in want of others beside one that asks in any case',
      [U(is('degree', 'bad')), P(is('hurt', true), { fallback: true }), P(answered('degree'))],
      { hurt: true, degree: 'bad' },
      ['degree bad → medium (primary-care P3)'],
    ],
  ])('%s', (_, ...[rules, answers, told]) => {
    expect(freeing(rules, answers)).toEqual(told);
  });
});
