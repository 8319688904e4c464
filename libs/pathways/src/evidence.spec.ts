import { evaluate, itemsById, type Condition, type Truth } from '@myotome/questionnaire';
import { triage } from '@myotome/triage';
import { pathways } from './index';

/** Link ids named anywhere in a condition. */
function linkIdsIn(condition: Condition): readonly string[] {
  const found: string[] = [];
  JSON.stringify(condition, (key, value: unknown) => {
    if (['item', 'regions', 'monthsSince', 'yearsSince'].includes(key)) found.push(String(value));
    return value;
  });
  return found;
}

describe.each(pathways.map((pathway) => [pathway.id, pathway] as const))('findings of the %s pathway', (_, pathway) => {
  const items = itemsById(pathway.questionnaire);
  const rules = new Map(pathway.rules.map((rule) => [rule.id, rule]));

  /** Questions, and those whose answers decide whether they are asked. */
  function withGates(linkIds: readonly string[]): readonly string[] {
    const gates = linkIds.flatMap((linkId) => {
      const shownWhen = items.get(linkId)?.shownWhen;
      return shownWhen ? linkIdsIn(shownWhen) : [];
    });
    return gates.length === 0 ? linkIds : [...linkIds, ...withGates(gates)];
  }

  it('name answers that make the rule true, and none that could be spared', () => {
    const wrong = pathway.cases.flatMap(({ id, answers, authored }) =>
      triage(pathway, answers, authored).findings.flatMap(({ rule: ruleId, evidence }) => {
        const rule = rules.get(ruleId);
        if (!rule || rule.unanswered) return [];
        const asked = withGates(evidence);
        const holdsWithout = (spared?: string): Truth => {
          const given = asked.filter((one) => one !== spared).map((linkId) => [linkId, answers[linkId]]);
          return evaluate(rule.when, { items, answers: Object.fromEntries(given), authored }).holds;
        };
        const spare = evidence.filter((one) => holdsWithout(one) === 'yes');
        return holdsWithout() === 'yes' && spare.length === 0 ? [] : [{ id, ruleId, evidence, spare }];
      }),
    );
    expect(wrong).toEqual([]);
  });
});
