import type { Answers, AnswerValue, Condition, Questionnaire } from '@myotome/questionnaire';
import * as fc from 'fast-check';

/** One item of every kind, some shown by others, and codes that every object has as a name. */
export const questionnaire = {
  id: 'any',
  version: '1.0.0',
  topics: [
    {
      id: 'only',
      items: [
        { linkId: 'safe', type: 'boolean' },
        { linkId: 'symptoms', type: 'multi', options: ['weak', 'numb', 'constructor', 'none'], exclusive: 'none' },
        {
          linkId: 'course',
          type: 'choice',
          options: ['worse', 'stable', 'toString', 'unsure'],
          unsure: 'unsure',
          shownWhen: { item: 'symptoms', includesAny: ['weak', 'constructor'] },
        },
        {
          linkId: 'regions',
          type: 'multi',
          options: ['neck', 'right-hand', 'left-hand', 'trunk', 'unsure'],
          unsure: 'unsure',
          shownWhen: { not: { item: 'course', is: 'stable' } },
        },
        { linkId: 'onset', type: 'month' },
        { linkId: 'born', type: 'date' },
        { linkId: 'falls', type: 'integer', shownWhen: { item: 'safe', is: true } },
        { linkId: 'words', type: 'text' },
      ],
    },
  ],
} as const satisfies Questionnaire;

const test: fc.Arbitrary<Condition> = fc.constantFrom<Condition>(
  { item: 'safe', is: true },
  { item: 'safe', is: false },
  { item: 'symptoms', includes: 'weak' },
  { item: 'symptoms', includes: 'constructor' },
  { item: 'symptoms', includesAny: ['numb', 'none'] },
  { item: 'course', in: ['worse', 'toString'] },
  { item: 'course', is: 'worse' },
  { item: 'course', is: 'unsure' },
  { item: 'course', answered: true },
  { item: 'regions', includes: 'neck' },
  { item: 'regions', answered: true },
  { regions: 'regions', atLeast: 1 },
  { regions: 'regions', atLeast: 2 },
  { item: 'falls', min: 2, max: 5 },
  { item: 'falls', max: 3 },
  { monthsSince: 'onset', max: 6 },
  { yearsSince: 'onset', min: 1 },
  { yearsSince: 'born', min: 40, max: 60 },
  { yearsSince: 'born', min: 40.5 },
  { item: 'words', answered: true },
  // Tests that do not suit their item.
  { item: 'words', is: 'constructor' },
  { item: 'falls', is: '2' },
  { item: 'symptoms', is: 'weak' },
  { item: 'symptoms', min: 1 },
  { item: 'course', includes: 'worse' },
  { item: 'ghost', answered: true },
);

/** Any condition over the questionnaire. */
export const { anyCondition } = fc.letrec<{ anyCondition: Condition }>((tie) => ({
  anyCondition: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    test,
    fc.array(tie('anyCondition'), { maxLength: 4 }).map((all) => ({ all })),
    fc.array(tie('anyCondition'), { maxLength: 4 }).map((any) => ({ any })),
    tie('anyCondition').map((not) => ({ not })),
    fc
      .tuple(fc.integer({ min: 1, max: 3 }), fc.array(tie('anyCondition'), { minLength: 1, maxLength: 4 }))
      .map(([atLeast, of]) => ({ atLeast: Math.min(atLeast, of.length), of })),
  ),
}));

const wellFormed = {
  safe: fc.boolean(),
  symptoms: fc.constantFrom([], ['weak'], ['numb'], ['weak', 'numb'], ['constructor'], ['none']),
  course: fc.constantFrom('worse', 'stable', 'toString', 'unsure'),
  regions: fc.constantFrom(['neck'], ['neck', 'right-hand'], ['trunk', 'left-hand'], ['unsure'], ['trunk', 'unsure']),
  onset: fc.constantFrom('2026-06', '2025-01'),
  born: fc.constantFrom('1986-10-05', '1986-10-06', '1960-02-29'),
  falls: fc.integer({ min: 0, max: 9 }),
  words: fc.constantFrom('some', 'constructor'),
};

/** Answers as the questionnaire allows them, any of them left out. */
export const anyAnswers: fc.Arbitrary<Answers> = fc.record(wellFormed, { requiredKeys: [] });

/** What no form sends: values of the wrong type, unknown codes, codes given twice, blanks, names that objects have. */
const oddValue: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(null, undefined, '', '  ', [], [''], [null], [['weak']], {}, { weak: true }, () => 'weak'),
  fc.constantFrom<unknown>('constructor', '__proto__', 'hasOwnProperty', ['toString'], ['weak', 'weak'], ['flying']),
  fc.constantFrom<unknown>('2026-13', '2026-02-30', '2026-02-29T10:00', 'never', '9999-12-31', 'true', 'weak', '2'),
  fc.constantFrom<unknown>(NaN, Infinity, -Infinity, -0, 1e308, 2, [2], true, false),
  fc.array(fc.constantFrom('neck', 'face-jaw', 'right-foot-ankle', 'weak', 'unsure'), { maxLength: 3 }),
);

/** Answers of which any may be odd, to questions of which some do not exist. */
export const oddAnswers: fc.Arbitrary<Answers> = fc.record(
  {
    ...Object.fromEntries(
      Object.entries(wellFormed).map(([linkId, usual]) => [
        linkId,
        fc.oneof({ weight: 3, arbitrary: usual as fc.Arbitrary<unknown> }, { weight: 1, arbitrary: oddValue }),
      ]),
    ),
    ghost: oddValue,
    constructor: oddValue,
  },
  { requiredKeys: [] },
) as fc.Arbitrary<Readonly<Record<string, AnswerValue | undefined>>>;
