import { isFlagged, moreUrgent } from '@myotome/triage';
import { isAcceptable, isAmongFirst, isExact, isOverTriage, isUnderTriage, isUnsafe, type Outcome } from './outcome';
import { shareOf, type Share } from './share';

/** What a figure is to reach: at least or at most this share, judged on the share itself, not on its interval. */
export interface Goal {
  readonly atLeast?: number;
  readonly atMost?: number;
}

/** One thing that is measured, in words that a page can show. */
export interface Measure {
  readonly id: string;
  /** `{target}` stands for the name of the disease that the pathway exists for. */
  readonly label: string;
  readonly goal?: Goal;
  readonly count: (outcomes: readonly Outcome[], target: string) => Share;
}

/** One measured figure. */
export interface Figure extends Share {
  readonly id: string;
  readonly label: string;
  readonly goal?: Goal;
  /** Whether the goal is met; absent where there is no goal or nobody to count. */
  readonly met?: boolean;
}

type Holds = (outcome: Outcome) => boolean;

const ofAll =
  (has: Holds): Measure['count'] =>
  (outcomes) =>
    shareOf(outcomes, has);

const among =
  (belongs: Holds, has: Holds): Measure['count'] =>
  (outcomes) =>
    shareOf(outcomes.filter(belongs), has);

const isTarget: Holds = ({ vignette }) => vignette.picture === 'target-disease';
const isEmergency: Holds = ({ vignette }) => vignette.disposition === 'emergency';
const isHarmless: Holds = ({ vignette }) => vignette.picture === 'benign' || vignette.picture === 'primary-care';
const flagged: Holds = ({ given }) => isFlagged(given);
const urgentOrAbove: Holds = ({ given }) => moreUrgent(given, 'urgent-referral') === given;
const hasCondition: Holds = ({ vignette }) => vignette.condition !== undefined;

const rightAmongFirst = (places: number): Measure['count'] =>
  among(hasCondition, (outcome) => isAmongFirst(outcome, outcome.vignette.condition ?? '', places));

const targetAmongFirst =
  (places: number): Measure['count'] =>
  (outcomes, target) =>
    shareOf(outcomes.filter(isTarget), (outcome) => isAmongFirst(outcome, target, places));

const every: Goal = { atLeast: 1 };

/** Everything that is measured; safety first. */
export const measures: readonly Measure[] = [
  { id: 'unsafe', label: 'Unsafe dispositions', goal: { atMost: 0 }, count: ofAll(isUnsafe) },
  {
    id: 'emergency-sensitivity',
    label: 'Emergencies recognised as emergencies',
    goal: every,
    count: among(isEmergency, ({ given }) => given === 'emergency'),
  },
  { id: 'target-flagged', label: '{target} flagged', goal: every, count: among(isTarget, flagged) },
  {
    id: 'target-urgent',
    label: '{target} urgent or above',
    goal: { atLeast: 0.95 },
    count: among(isTarget, urgentOrAbove),
  },
  {
    id: 'harmless-not-flagged',
    label: 'Benign and primary-care pictures not flagged',
    goal: { atLeast: 0.95 },
    count: among(isHarmless, (outcome) => !flagged(outcome)),
  },
  { id: 'acceptable', label: 'Acceptable disposition', goal: { atLeast: 0.9 }, count: ofAll(isAcceptable) },
  { id: 'exact', label: 'Exactly the expected disposition', count: ofAll(isExact) },
  { id: 'under-triage', label: 'Under-triage', goal: { atMost: 0.03 }, count: ofAll(isUnderTriage) },
  { id: 'over-triage', label: 'Over-triage', count: ofAll(isOverTriage) },
  { id: 'right-first', label: 'Right condition first', count: rightAmongFirst(1) },
  { id: 'right-in-three', label: 'Right condition among the first three', count: rightAmongFirst(3) },
  {
    id: 'right-in-five',
    label: 'Right condition among the first five',
    goal: { atLeast: 0.95 },
    count: rightAmongFirst(5),
  },
  {
    id: 'target-in-three',
    label: '{target} among the first three where it is the picture',
    goal: every,
    count: targetAmongFirst(3),
  },
];

function isMet({ atLeast = 0, atMost = 1 }: Goal, { numerator, denominator }: Share): boolean {
  return numerator >= atLeast * denominator && numerator <= atMost * denominator;
}

/** Measures everything on a group of outcomes. */
export function figuresOf(
  outcomes: readonly Outcome[],
  target: { readonly condition: string; readonly name: string },
): readonly Figure[] {
  return measures.map(({ id, label, goal, count }) => {
    const share = count(outcomes, target.condition);
    return {
      id,
      label: label.replace('{target}', target.name),
      ...share,
      ...(goal && { goal }),
      ...(goal && share.denominator > 0 && { met: isMet(goal, share) }),
    };
  });
}
