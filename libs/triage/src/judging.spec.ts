import { evaluate, itemsById, withoutHidden } from '@myotome/questionnaire';
import * as fc from 'fast-check';
import { anyAnswers, anyCondition, oddAnswers, questionnaire } from './any.fixture';
import { judgingBy, linkIdsOf, truthOf } from './judging';
import { planFor } from './plan';

const day = '2026-10-05';

/** By question: those whose answers decide whether it is shown. */
const toBeShown: Readonly<Record<string, readonly string[]>> = {
  course: ['symptoms'],
  regions: ['course', 'symptoms'],
  falls: ['safe'],
};

describe('judging by a plan', () => {
  it('says of any condition and answers what the evaluator says', () => {
    fc.assert(
      fc.property(fc.array(anyCondition, { minLength: 1, maxLength: 3 }), oddAnswers, (conditions, answers) => {
        const builder = planFor(questionnaire);
        const places = conditions.map(builder.add);
        const judging = judgingBy(builder.finish())(answers, day);
        const items = itemsById(questionnaire);
        conditions.forEach((one, index) => {
          const judged = evaluate(one, { items, answers: withoutHidden(questionnaire, answers), authored: day });
          const place = places[index] ?? -1;
          expect(truthOf(judging, place)).toBe(judged.holds);
          const missing = judged.missing.filter((linkId) => items.has(linkId));
          if (judged.holds === 'unknown') expect(new Set(linkIdsOf(judging, place))).toEqual(new Set(missing));
        });
      }),
      { numRuns: 2000 },
    );
  });

  it('gives as evidence answers that settle the condition by themselves', () => {
    fc.assert(
      fc.property(anyCondition, anyAnswers, (one, answers) => {
        const builder = planFor(questionnaire);
        const place = builder.add(one);
        const judging = judgingBy(builder.finish())(answers, day);
        const truth = truthOf(judging, place);
        const linkIds = linkIdsOf(judging, place);
        const items = itemsById(questionnaire);
        const needed = linkIds.flatMap((linkId) => [linkId, ...(toBeShown[linkId] ?? [])]);
        const alone = Object.fromEntries(needed.map((linkId) => [linkId, answers[linkId]]));
        if (truth !== 'unknown') expect(evaluate(one, { items, answers: alone, authored: day }).holds).toBe(truth);
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
