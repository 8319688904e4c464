import { evaluate, itemsById, withoutHidden, type Condition } from '@myotome/questionnaire';
import * as fc from 'fast-check';
import { anyCondition, oddAnswers, questionnaire } from './any.fixture';
import { truthsOf } from './truths';

describe('judging conditions without their evidence', () => {
  it('says of each what the evaluator says, person after person', () => {
    const items = itemsById(questionnaire);
    const people = fc.array(oddAnswers, { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(anyCondition, { maxLength: 4 }), people, (conditions, everybody) => {
        const judge = truthsOf(questionnaire, conditions);
        for (const answers of everybody) {
          const truthAt = judge([answers], '2026-10-05');
          const facts = { items, answers: withoutHidden(questionnaire, answers), authored: '2026-10-05' };
          expect(conditions.map((_, place) => truthAt(place))).toEqual(
            conditions.map((condition) => evaluate(condition, facts).holds),
          );
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('lets later answers replace earlier ones', () => {
    const judge = truthsOf(questionnaire, [{ item: 'words', is: 'constructor' }]);
    expect(judge([{ words: 'other' }, { words: 'constructor' }], '2026-10-05')(0)).toBe('yes');
    expect(judge([{ words: 'constructor' }, {}], '2026-10-05')(0)).toBe('yes');
    expect(judge([{ words: 'constructor' }, { words: ' ' }], '2026-10-05')(0)).toBe('unknown');
  });

  it.each<[string, readonly Condition[]]>([
    ['how many', [{ item: 'regions', min: 1 }]],
    ['where', [{ regions: 'regions', atLeast: 1 }]],
    ['in how many places', [{ regions: 'regions', atLeast: 2 }]],
    ['since when', [{ monthsSince: 'regions', min: 1 }]],
  ])('keeps apart what is asked of one answer: %s, after and before the rest', (_, asked) => {
    const rest: readonly Condition[] = [
      { item: 'regions', min: 1 },
      { regions: 'regions', atLeast: 1 },
      { monthsSince: 'regions', min: 1 },
    ];
    const facts = { items: itemsById(questionnaire), answers: { regions: ['neck'] }, authored: '2026-10-05' };
    for (const conditions of [
      [...asked, ...rest],
      [...rest, ...asked],
    ]) {
      const truthAt = truthsOf(questionnaire, conditions)([facts.answers], facts.authored);
      expect(conditions.map((__, place) => truthAt(place))).toEqual(
        conditions.map((condition) => evaluate(condition, facts).holds),
      );
    }
  });

  it('refuses, as the pathway is loaded, what it could not judge', () => {
    const asking = (item: object) => () =>
      truthsOf({ topics: [{ id: 'only', items: [{ linkId: 'it', type: 'choice', ...item }] }] }, []);
    const codes = Array.from({ length: 32 }, (_, code) => `code-${code}`);
    expect(asking({ options: codes })).toThrow('it has more than 31 codes.');
    expect(asking({ options: codes.slice(1) })).not.toThrow();
    expect(asking({ options: [' '] })).toThrow('it has a blank code.');
    expect(asking({ shownWhen: { item: 'it', is: 'a' } })).toThrow('Whether it is shown depends on its own answer.');
  });
});
