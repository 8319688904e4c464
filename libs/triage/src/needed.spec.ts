import { evaluate, itemsById, withoutHidden, type Condition } from '@myotome/questionnaire';
import * as fc from 'fast-check';
import { anyAnswers, anyCondition, questionnaire } from './any.fixture';
import { asksTwice, gatesOf, needed, testsBehind } from './needed';
import type { TriagePathway } from './prepare';
import { triage } from './triage';

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

  it.each<Condition>([
    { item: 'falls', min: 2 },
    { regions: 'regions', atLeast: 2 },
    { monthsSince: 'onset', max: 3 },
    { yearsSince: 'born', min: 40 },
  ])('may be superfluous only where one is asked for twice: %j', (test) => {
    const other: Condition = { item: 'words', answered: true };
    expect(asksTwice({ any: [test, { not: test }] })).toBe(true);
    expect(asksTwice({ atLeast: 1, of: [other, { all: [test] }] })).toBe(false);
  });

  it('leave out those by which their question is asked', () => {
    const weak: Condition = { item: 'symptoms', includes: 'weak' };
    const asked: Condition = {
      all: [{ any: [weak, { item: 'falls', min: 2 }] }, { item: 'course', is: 'worse' }, weak],
    };
    const answers = { symptoms: ['weak'], course: 'worse', falls: 3, safe: true };
    const settling = { condition: asked, linkIds: ['symptoms', 'course', 'falls'], answers, authored: day };
    expect(needed(gates, settling)).toEqual(['symptoms', 'course']);
  });

  it('count those as given by which their questions are asked', () => {
    const neck: Condition = { item: 'regions', includes: 'neck' };
    const condition: Condition = { all: [{ any: [{ item: 'falls', min: 2 }, neck] }, neck] };
    const answers = { safe: true, symptoms: ['weak'], course: 'worse', regions: ['neck'], falls: 3 };
    expect(needed(gates, { condition, linkIds: ['regions', 'falls'], answers, authored: day })).toEqual(['regions']);
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

  it('rest on the tests of the condition, and on those by which its questions are asked', () => {
    const condition: Condition = { not: { atLeast: 1, of: [{ any: [{ item: 'regions', includes: 'neck' }] }] } };
    expect(testsBehind(condition, gates)).toEqual([
      { item: 'regions', includes: 'neck' },
      { item: 'course', is: 'stable' },
      { item: 'symptoms', includesAny: ['weak', 'constructor'] },
    ]);
  });

  it('are those of each person, whoever was judged before', () => {
    let told = 0;
    fc.assert(
      fc.property(anyCondition, fc.array(anyAnswers, { minLength: 2, maxLength: 12 }), (when, people) => {
        const rule = { id: 'A1', label: 'A', disposition: 'routine-referral', when, because: 'A.' } as const;
        const rules = [{ ...rule, sources: [], grade: 'inference' }] as const;
        const pathway: TriagePathway = { id: 'any', version: '1.0.0', questionnaire, rules, terms: {} };
        for (const answers of people) {
          const result = triage(pathway, answers, day);
          expect(result).toEqual(triage({ ...pathway }, answers, day));
          told += result.findings.length;
        }
      }),
      { numRuns: 500 },
    );
    expect(told).toBeGreaterThan(0);
  });
});
