import type { Answers } from '@myotome/questionnaire';
import type { Disposition } from '@myotome/triage';
import { changed, changesFor, startsFrom, type Change } from './changes';
import { sayLowering } from './counterexample';
import type { Everybody } from './everybody';
import type { Formula } from './formula';
import type { Obligation } from './obligation';
import { rankOf, rejudge, type JudgedPack, type JudgedRule } from './pack';
import { withAnswer, type AnyAnswer } from './person';

/**
 * Rules that may fall silent by a red flag, for a clinical reason: the answer completes the picture of something
 * harmless, which is the rules' exception, or it ends the silence that they are about. It says how far down the
 * disposition may go, and the proof holds it to that.
 */
export interface AllowedLowering {
  readonly rules: readonly string[];
  readonly by: 'exception' | 'end of silence';
  /** The questions whose answers may do it. */
  readonly linkIds: readonly string[];
  /** The least urgent disposition that may be left. */
  readonly to: Disposition;
  readonly reason: string;
}

const theorems: Readonly<Record<Change['kind'], string>> = {
  'leaves out': 'leaving out an answer that is no red flag never lowers a disposition',
  'is unsure': '"unsure" in place of an answer that is no red flag never lowers a disposition',
  'raises a flag': 'a red flag, given for silence, for "unsure" or for less, never lowers a disposition',
  writes: 'own words never lower a disposition',
};
/** What is claimed of rules that fall silent. */
export const ofAllowed: Readonly<Record<AllowedLowering['by'], string>> = {
  exception: 'an exception completed by a red flag lowers a disposition only as far as is argued',
  'end of silence': 'a red flag that ends the silence a rule is about lowers a disposition only as far as is argued',
};

interface Step {
  readonly change: Change;
  readonly starts: Formula;
  readonly after: JudgedPack;
}

const leastUrgent = (given: readonly Disposition[]): Disposition =>
  given.reduce((one, other) => (rankOf(other) > rankOf(one) ? other : one), 'emergency');

interface Fallen {
  readonly before: JudgedRule;
  readonly now: JudgedRule;
  readonly allowed: readonly AllowedLowering[];
}

function lowering(
  { logic, pathway }: Everybody,
  { change, starts, after }: Step,
  { before, now, allowed }: Fallen,
): readonly Obligation[] {
  const { rule } = before;
  const { linkId } = change.item;
  const obligation = (theorem: string, among: Formula, floor: Disposition): Obligation => ({
    theorem,
    formula: logic.all([starts, before.yes, among, logic.not(after.atLeast(floor))]),
    wanted: 'impossible',
    rule: rule.id,
    linkId,
    bundle: `${theorem}: ${change.kind} ${linkId} ${change.value}`,
    fault: (answers: Answers) => sayLowering(pathway, { change, rule, floor }, answers),
  });
  const argued = (by: AllowedLowering['by'], among: Formula): Obligation => {
    const floors = allowed
      .filter((one) => one.rules.includes(rule.id) && one.by === by && one.linkIds.includes(linkId))
      .map(({ to }) => to);
    return obligation(ofAllowed[by], among, leastUrgent([rule.disposition, ...floors]));
  };
  const { all, not } = logic;
  return [
    obligation(theorems[change.kind], all([not(now.excepted), now.silent]), rule.disposition),
    ...(now.excepted === before.excepted ? [] : [argued('exception', now.excepted)]),
    ...(now.silent === before.silent ? [] : [argued('end of silence', all([not(now.excepted), not(now.silent)]))]),
  ];
}

/**
 * For each change that must not lower a disposition, and each rule that rests on the changed answer: the rule cannot
 * hold before and everything as urgent be gone after. A rule that does not rest on the answer holds after as before.
 */
export function neverLower(everybody: Everybody, allowed: readonly AllowedLowering[]): readonly Obligation[] {
  const { logic, pathway, person, judged } = everybody;
  return changesFor(pathway).flatMap((change) => {
    const answer = person.get(change.item.linkId) as AnyAnswer;
    const afterwards = withAnswer(person, change.item.linkId, changed(logic, change, answer));
    const after = rejudge({ logic, pathway, before: judged }, change.item.linkId, afterwards);
    const step: Step = { change, starts: startsFrom(logic, change, answer), after };
    return judged.rules.flatMap((before, index) => {
      const now = after.rules[index];
      return now && now.yes !== before.yes ? lowering(everybody, step, { before, now, allowed }) : [];
    });
  });
}
