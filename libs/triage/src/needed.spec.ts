import { evaluate, withoutHidden, type Condition } from '@myotome/questionnaire';
import * as fc from 'fast-check';
import { anyAnswers, anyCondition, questionnaire } from './any.fixture';
import { asksTwice, needed } from './needed';
import { planFor } from './plan';

const day = '2026-10-05';
const plan = planFor(questionnaire).finish();

describe('the answers that a condition takes', () => {
  it('leave out one that another part needs none of', () => {
    const safe: Condition = { item: 'safe', is: true };
    const twice: Condition = { all: [{ any: [{ item: 'falls', min: 2 }, safe] }, safe] };
    const answers = { falls: 3, safe: true };
    const settling = { condition: twice, linkIds: ['falls', 'safe'], answers, authored: day };
    expect(needed(plan, settling)).toEqual(['safe']);
    expect(asksTwice(twice)).toBe(true);
    expect(asksTwice({ all: [{ item: 'falls', min: 2 }, { not: safe }] })).toBe(false);
  });

  it('are enough, and none of them can be spared', () => {
    let shortened = 0;
    fc.assert(
      fc.property(anyCondition, anyAnswers, (condition, given) => {
        const answers = withoutHidden(questionnaire, given);
        const holdsWith = (some: readonly string[]) =>
          evaluate(condition, {
            items: plan.bareItems,
            answers: Object.fromEntries(some.map((linkId) => [linkId, answers[linkId]])),
            authored: day,
          }).holds;
        const linkIds = Object.keys(answers);
        // What holds only because a question is hidden takes other answers than its own.
        fc.pre(holdsWith(linkIds) === 'yes');
        const taken = needed(plan, { condition, linkIds, answers, authored: day });
        if (taken.length < linkIds.length) shortened += 1;
        expect(holdsWith(taken)).toBe('yes');
        for (const one of taken) expect(holdsWith(taken.filter((other) => other !== one))).not.toBe('yes');
      }),
      { numRuns: 500 },
    );
    expect(shortened).toBeGreaterThan(0);
  });
});
