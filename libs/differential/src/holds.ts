import { evaluate, type Condition, type Facts, type Truth } from '@myotome/questionnaire';

/*
 * A checklist asks only whether a feature holds, not which answers settled it, and it asks some hundred features that
 * share their parts ("upper motor neuron signs"). So the parts are judged here without collecting evidence, each once;
 * single tests are left to `evaluate`, whose truth this must always equal.
 */

/** Truths already worked out for one set of facts. */
export type Settled = Map<Condition, Truth>;

const opposite: Readonly<Record<Truth, Truth>> = { yes: 'no', no: 'yes', unknown: 'unknown' };

/** The first part with the deciding truth decides; otherwise one unknown part leaves the whole unknown. */
function combine(parts: readonly Condition[], deciding: 'yes' | 'no', judge: (part: Condition) => Truth): Truth {
  let whole = opposite[deciding];
  for (const part of parts) {
    const truth = judge(part);
    if (truth === deciding) return deciding;
    if (truth === 'unknown') whole = 'unknown';
  }
  return whole;
}

function judge(condition: Condition, facts: Facts, settled: Settled): Truth {
  const judgePart = (part: Condition): Truth => holds(part, facts, settled);
  if ('all' in condition) return combine(condition.all, 'no', judgePart);
  if ('any' in condition) return combine(condition.any, 'yes', judgePart);
  if ('not' in condition) return opposite[judgePart(condition.not)];
  return evaluate(condition, facts).holds;
}

/** Whether a condition holds, in three values. */
export function holds(condition: Condition, facts: Facts, settled: Settled): Truth {
  if ('item' in condition) return evaluate(condition, facts).holds;
  const known = settled.get(condition);
  if (known) return known;
  const truth = judge(condition, facts, settled);
  settled.set(condition, truth);
  return truth;
}
