import { evaluate, itemsById, withoutHidden, type Condition } from '@myotome/questionnaire';
import * as fc from 'fast-check';
import { anyAnswers, anyCondition, questionnaire } from './any.fixture';
import { asksTwice, gatesOf, needed } from './needed';

const day = '2026-10-05';
const items = itemsById(questionnaire);
const gates = gatesOf([...items.values()]);

describe('the answers that a condition takes', () => {
  it('leave out one that another part needs none of', () => {
    const safe: Condition = { item: 'safe', is: true };
    const twice: Condition = { all: [{ any: [{ item: 'falls', min: 2 }, safe] }, safe] };
    const answers = { falls: 3, safe: true };
    const settling = { condition: twice, linkIds: ['falls', 'safe'], answers, authored: day };
    expect(needed(gates, settling)).toEqual(['safe']);
    expect(asksTwice(twice)).toBe(true);
    expect(asksTwice({ all: [{ item: 'falls', min: 2 }, { not: safe }] })).toBe(false);
  });

  it('are enough, and none of them can be spared', () => {
    let shortened = 0;
    fc.assert(
      fc.property(anyCondition, anyAnswers, (condition, given) => {
        const answers = withoutHidden(questionnaire, given);
        const facts = { items, answers, authored: day };
        fc.pre(evaluate(condition, facts).holds === 'yes');
        const linkIds = Object.keys(answers);
        const taken = needed(gates, { condition, linkIds, answers, authored: day });
        if (taken.length < linkIds.length) shortened += 1;
        const holdsWithout = (spared?: string) => {
          const others = taken.filter((one) => one !== spared);
          const asked = [...others, ...others.flatMap((linkId) => gates.before.get(linkId) ?? [])];
          const left = asked.filter((one) => one !== spared).map((linkId) => [linkId, answers[linkId]]);
          return evaluate(condition, { ...facts, answers: Object.fromEntries(left) }).holds;
        };
        expect(holdsWithout()).toBe('yes');
        for (const one of taken) expect(holdsWithout(one)).not.toBe('yes');
      }),
      { numRuns: 1000 },
    );
    expect(shortened).toBeGreaterThan(0);
  });
});
