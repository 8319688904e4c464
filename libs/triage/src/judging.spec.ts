import { evaluate, itemsById, withoutHidden, type Answers, type Condition } from '@myotome/questionnaire';
import * as fc from 'fast-check';
import { example } from './example.fixture';
import { judgingBy, linkIdsOf, truthOf } from './judging';
import { planFor } from './plan';

const { questionnaire } = example;
const day = '2026-10-05';

const test: fc.Arbitrary<Condition> = fc.constantFrom<Condition>(
  { item: 'safe', is: true },
  { item: 'safe', is: false },
  { item: 'symptoms', includes: 'weak' },
  { item: 'symptoms', includesAny: ['numb', 'none'] },
  { item: 'course', in: ['worse', 'stable'] },
  { item: 'course', is: 'worse' },
  { item: 'course', answered: true },
  { item: 'falls', min: 2, max: 5 },
  { monthsSince: 'onset', max: 6 },
  { yearsSince: 'onset', min: 1 },
);

const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    test,
    fc.array(tie('condition'), { minLength: 1, maxLength: 4 }).map((all) => ({ all })),
    fc.array(tie('condition'), { minLength: 1, maxLength: 4 }).map((any) => ({ any })),
    tie('condition').map((not) => ({ not })),
    fc
      .tuple(fc.integer({ min: 1, max: 3 }), fc.array(tie('condition'), { minLength: 1, maxLength: 4 }))
      .map(([atLeast, of]) => ({ atLeast: Math.min(atLeast, of.length), of })),
  ),
}));

const anyAnswers: fc.Arbitrary<Answers> = fc.record(
  {
    safe: fc.boolean(),
    symptoms: fc.constantFrom([], ['weak'], ['numb'], ['weak', 'numb'], ['none']),
    course: fc.constantFrom('worse', 'stable'),
    onset: fc.constantFrom('2026-06', '2025-01', 'never'),
    falls: fc.integer({ min: 0, max: 9 }),
  },
  { requiredKeys: [] },
);

describe('judging by a plan', () => {
  it('says of any condition and answers what the evaluator says', () => {
    fc.assert(
      fc.property(fc.array(condition, { minLength: 1, maxLength: 3 }), anyAnswers, (conditions, answers) => {
        const builder = planFor(questionnaire);
        const places = conditions.map(builder.add);
        const judging = judgingBy(builder.finish())(answers, day);
        const items = itemsById(questionnaire);
        conditions.forEach((one, index) => {
          const judged = evaluate(one, { items, answers: withoutHidden(questionnaire, answers), authored: day });
          const place = places[index] ?? -1;
          expect(truthOf(judging, place)).toBe(judged.holds);
          if (judged.holds === 'unknown') expect(new Set(linkIdsOf(judging, place))).toEqual(new Set(judged.missing));
        });
      }),
      { numRuns: 2000 },
    );
  });

  it('gives as evidence answers that settle the condition by themselves', () => {
    fc.assert(
      fc.property(condition, anyAnswers, (one, answers) => {
        const builder = planFor(questionnaire);
        const place = builder.add(one);
        const judging = judgingBy(builder.finish())(answers, day);
        const truth = truthOf(judging, place);
        const linkIds = linkIdsOf(judging, place);
        const alone = Object.fromEntries(linkIds.map((linkId) => [linkId, answers[linkId]]));
        const items = itemsById(questionnaire);
        const withShown = { ...alone, ...(linkIds.includes('course') && { symptoms: answers['symptoms'] }) };
        if (truth !== 'unknown') expect(evaluate(one, { items, answers: withShown, authored: day }).holds).toBe(truth);
      }),
      { numRuns: 2000 },
    );
  });

  it('judges equal conditions once and starts anew with each set of answers', () => {
    const builder = planFor(questionnaire);
    const first = builder.add({
      all: [
        { item: 'safe', is: true },
        { item: 'falls', min: 2 },
      ],
    });
    const again = builder.add({
      all: [
        { item: 'safe', is: true },
        { item: 'falls', min: 2 },
      ],
    });
    const judge = judgingBy(builder.finish());
    expect(again).toBe(first);
    expect(truthOf(judge({ safe: true, falls: 3 }, day), first)).toBe('yes');
    expect(truthOf(judge({ safe: false }, day), first)).toBe('no');
    expect(truthOf(judge({}, day), first)).toBe('unknown');
  });
});
