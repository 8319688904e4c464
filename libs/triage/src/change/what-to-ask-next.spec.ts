import { hurtOr, hurtAnd, E, U, R, any, is, answered, count, asking, type Row } from './clinic.fixture';

describe('of what to ask next are given', () => {
  it.each<Row>([
    [
      'what is blank or not known, and nothing else',
      [U(hurtOr(is('degree', 'bad'), count('count', 3)))],
      { hurt: false, degree: 'unsure' },
      ['degree (urgent-referral alone U1)', 'count (urgent-referral alone U1)'],
    ],
    [
      'the most urgent first',
      [U(is('hurt', true)), E(is('degree', 'bad')), R(is('cause', 'cut'))],
      {},
      ['degree (emergency alone E2)', 'hurt (urgent-referral alone U1)', 'cause (routine-referral alone R3)'],
    ],
    [
      'what is enough alone before what needs others',
      [U(any(hurtAnd(is('degree', 'bad')), count('count', 3)))],
      {},
      [
        'count (urgent-referral alone U1)',
        'hurt (urgent-referral with others U1)',
        'degree (urgent-referral with others U1)',
      ],
    ],
    [
      'what more rules wait for first',
      [U(is('hurt', true)), U(is('degree', 'bad')), U(is('degree', 'bad', 'worst'))],
      {},
      ['degree (urgent-referral alone U2 U3)', 'hurt (urgent-referral alone U1)'],
    ],
    [
      'the order of the questionnaire last',
      [U(count('count', 3)), U(is('hurt', true))],
      {},
      ['hurt (urgent-referral alone U2)', 'count (urgent-referral alone U1)'],
    ],
    ['questions that open others', [U(is('deep', true))], {}, ['hurt (urgent-referral with others U1)']],
    [
      'a question that is shown by now',
      [U(is('deep', true))],
      { hurt: true },
      ['more (urgent-referral with others U1)'],
    ],
    ['nothing in an emergency', [E(is('stop', true)), U(is('hurt', true))], { stop: true }, []],
    [
      'nothing that is no more urgent',
      [U(is('stop', true)), U(is('hurt', true)), R(is('degree', 'bad'))],
      { stop: true },
      [],
    ],
    [
      'what answers together could reach beyond what one alone does',
      [E(hurtAnd(is('degree', 'bad'))), U(is('hurt', true))],
      {},
      ['hurt (emergency with others E1 U2)', 'degree (emergency with others E1)'],
    ],
    ['nothing that only a change of an answer would reach', [U(hurtAnd(is('degree', 'bad')))], { hurt: false }, []],
    [
      'nothing that others reach without it',
      [U(hurtOr(hurtAnd(is('degree', 'bad'))))],
      {},
      ['hurt (urgent-referral alone U1)'],
    ],
    ['what silence is about', [U(count('count', 3), { unanswered: ['hurt'] })], { hurt: true }, []],
    [
      'no free text and nothing that cannot be read',
      [U(any(answered('words'), count('count', 3)))],
      { count: 'many' },
      [],
    ],
    [
      'a rule that an exception could hold back',
      [U(is('hurt', true), { unless: is('degree', 'mild') })],
      {},
      ['hurt (urgent-referral alone U1)'],
    ],
    [
      'four rules for one question',
      [
        U(hurtAnd(is('degree', 'bad'), is('degree', 'mild'))),
        U(hurtAnd(count('count', 3), count('count', -Infinity, 1))),
        U(hurtAnd(count('weight', 3))),
      ],
      {},
      ['hurt (urgent-referral with others U1 U2 U3)', 'weight (urgent-referral with others U3)'],
    ],
    [
      'three answers together',
      [U(hurtAnd(is('degree', 'bad'), count('count', 3)))],
      { cause: 'cut' },
      [
        'hurt (urgent-referral with others U1)',
        'degree (urgent-referral with others U1)',
        'count (urgent-referral with others U1)',
      ],
    ],
    [
      'only rules more urgent than the case',
      [U(is('hurt', true)), U(is('degree', 'bad')), E(is('degree', 'worst'))],
      { hurt: true },
      ['degree (emergency alone E3)'],
    ],
    [
      'nothing for answers that cannot be',
      [U(any(hurtAnd(is('cause', 'cut')), hurtAnd(is('degree', 'bad'), is('degree', 'mild'))))],
      { cause: 'fall' },
      [],
    ],
    [
      'nothing that adds nothing',
      [U(hurtAnd(is('degree', 'bad'))), U(is('degree', 'bad'))],
      {},
      ['degree (urgent-referral alone U1 U2)'],
    ],
    [
      'the rules that wait, the most urgent first',
      [R(is('hurt', true)), U(is('hurt', true)), E(hurtAnd(is('degree', 'bad')))],
      {},
      ['hurt (emergency with others E3 U2 R1)', 'degree (emergency with others E3)'],
    ],
    [
      'the most urgent of what its answers could reach',
      [U(is('degree', 'bad')), E(is('degree', 'medium')), R(is('degree', 'worst'))],
      {},
      ['degree (emergency alone E2 U1 R3)'],
    ],
    [
      'no rule that an answer has ruled out',
      [U(hurtAnd(is('degree', 'bad'))), R(is('degree', 'bad'))],
      { hurt: false },
      ['degree (routine-referral alone R2)'],
    ],
    [
      'nothing that only the fifth of the rules that wait could reach',
      [
        ...[1, 2, 3, 4].map((least) =>
          U(hurtAnd(count('count', least), count('count', -Infinity, least - 1), is('degree', 'bad'))),
        ),
        R(hurtAnd(count('weight', 3))),
      ],
      { degree: 'bad', weight: 4, hurt: 'unsure' },
      [],
    ],
    [
      'what the fifth could reach, where the first four wait for answers that are given',
      [
        ...[1, 2, 3, 4].map((least) =>
          U(hurtAnd(count('count', least, least), is('degree', 'bad'), is('cause', 'cut'))),
        ),
        R(hurtAnd(count('weight', 3))),
      ],
      { cause: 'unsure', degree: 'mild' },
      ['hurt (routine-referral with others R5)', 'weight (routine-referral with others R5)'],
    ],
    [
      'nothing that rules out is still to be asked',
      [U(hurtAnd(is('degree', 'bad'))), U(hurtAnd(count('count', 3)))],
      { degree: 'mild' },
      ['hurt (urgent-referral with others U2)', 'count (urgent-referral with others U2)'],
    ],
  ])('%s', (_, ...[rules, answers, told]) => {
    expect(asking(rules, answers)).toEqual(told);
  });
});
