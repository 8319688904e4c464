import { evaluate, type Condition, type Facts } from '@myotome/questionnaire';
import fc from 'fast-check';
import { holds } from './holds';

const leaf: fc.Arbitrary<Condition> = fc.record({ item: fc.constantFrom('a', 'b', 'c'), is: fc.boolean() });
const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { depthSize: 'medium' },
    leaf,
    fc.record({ all: fc.array(tie('condition'), { maxLength: 3 }) }),
    fc.record({ any: fc.array(tie('condition'), { maxLength: 3 }) }),
    fc.record({ not: tie('condition') }),
    fc.record({ atLeast: fc.integer({ min: 1, max: 3 }), of: fc.array(tie('condition'), { maxLength: 3 }) }),
  ),
}));

describe('judging a feature without its evidence', () => {
  it('always agrees with the evaluator that gives the evidence', () => {
    const items = new Map((['a', 'b', 'c'] as const).map((linkId) => [linkId, { linkId, type: 'boolean' as const }]));
    const answers = fc.record({ a: fc.boolean(), b: fc.boolean(), c: fc.boolean() }, { requiredKeys: [] });
    fc.assert(
      fc.property(condition, answers, (asked, given) => {
        const facts: Facts = { items, answers: given, authored: '2026-11-22' };
        expect(holds(asked, facts, new Map())).toBe(evaluate(asked, facts).holds);
      }),
    );
  });
});
