import type { Answers } from '@myotome/questionnaire';
import type { Disposition } from '@myotome/triage';
import { changed, changesFor, startsFrom, type Change } from './changes';
import { sayLowering } from './counterexample';
import type { Everybody } from './everybody';
import type { Formula } from './formula';
import type { Obligation } from './obligation';
import { rejudge, type JudgedPack, type JudgedRule } from './pack';
import { withAnswer, type AnyAnswer } from './person';

/**
 * A rule that may keep silent once a change completes its exception, for a clinical reason: the picture of something
 * harmless, told in full. It says how far down the disposition may go, and the proof holds it to that.
 */
export interface AllowedException {
  readonly rule: string;
  /** The questions whose answers may complete the exception. */
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
const ofExceptions = 'an exception completed by a red flag lowers a disposition only as far as is argued';

interface Step {
  readonly change: Change;
  readonly starts: Formula;
  readonly after: JudgedPack;
}

function lowering(
  { logic, pathway }: Everybody,
  { change, starts, after }: Step,
  { before, now, allowed }: { before: JudgedRule; now: JudgedRule; allowed: readonly AllowedException[] },
): readonly Obligation[] {
  const { rule } = before;
  const argued = allowed.find((one) => one.rule === rule.id && one.linkIds.includes(change.item.linkId));
  const obligation = (theorem: string, among: Formula, floor: Disposition): Obligation => ({
    theorem,
    formula: logic.all([starts, before.yes, among, logic.not(after.atLeast(floor))]),
    wanted: 'impossible',
    rule: rule.id,
    bundle: `${theorem}: ${change.kind} ${change.item.linkId} ${change.value}`,
    fault: (answers: Answers) => sayLowering(pathway, { change, rule, floor }, answers),
  });
  const plain = obligation(theorems[change.kind], logic.not(now.excepted), rule.disposition);
  if (now.excepted === before.excepted) return [plain];
  return [plain, obligation(ofExceptions, now.excepted, argued?.to ?? rule.disposition)];
}

/**
 * For each change that must not lower a disposition, and each rule that rests on the changed answer: the rule cannot
 * hold before and everything as urgent be gone after. A rule that does not rest on the answer holds after as before.
 */
export function neverLower(everybody: Everybody, allowed: readonly AllowedException[]): readonly Obligation[] {
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
