import { itemsById, type Answers, type Facts, type Item, type Questionnaire, type Truth } from '@myotome/questionnaire';
import type { DifferentialCondition, DifferentialRow, Feature, Grade, Standing } from './condition';
import { standings } from './condition';
import { clinicianAnswers, clinicianQuestions, type Asking, type Found } from './examination-questions';
import { holds, type Settled } from './holds';

/** The parts of a pathway that a differential needs. */
export interface DifferentialPathway extends Asking {
  readonly questionnaire: Questionnaire;
  readonly conditions: readonly DifferentialCondition[];
}

type Strongest = Grade | 'none';

/**
 * Where a condition stands, by the strongest feature for it (rows) and the strongest against it (columns).
 * Features are graded by name and never added into a likelihood: ten weak features do not make a strong one.
 * A strong feature against lowers a strong feature for by one step only, because a contrary feature must not hide
 * a disease; and a condition for which nothing speaks is less likely, whatever speaks against it.
 */
const standingOf: Readonly<Record<Strongest, Readonly<Record<Strongest, Standing>>>> = {
  strong: { none: 'most-in-keeping', weak: 'most-in-keeping', moderate: 'most-in-keeping', strong: 'possible' },
  moderate: { none: 'possible', weak: 'possible', moderate: 'to-exclude', strong: 'less-likely' },
  weak: { none: 'to-exclude', weak: 'to-exclude', moderate: 'less-likely', strong: 'less-likely' },
  none: { none: 'less-likely', weak: 'less-likely', moderate: 'less-likely', strong: 'less-likely' },
};

/** Used only to order rows that share a standing; never shown. */
const weightOf: Readonly<Record<Grade, number>> = { strong: 4, moderate: 2, weak: 1 };

const grades = ['strong', 'moderate', 'weak'] as const;

const itemMaps = new WeakMap<DifferentialPathway['examination'], WeakMap<Questionnaire, ReadonlyMap<string, Item>>>();

/** Items of questionnaire and examination together; remembered, since a pathway never changes while it is loaded. */
function itemsOf({ questionnaire, examination, tests }: DifferentialPathway): ReadonlyMap<string, Item> {
  const byQuestionnaire = itemMaps.get(examination) ?? new WeakMap<Questionnaire, ReadonlyMap<string, Item>>();
  itemMaps.set(examination, byQuestionnaire);
  const known = byQuestionnaire.get(questionnaire);
  if (known) return known;
  const items = new Map(itemsById(questionnaire));
  for (const item of clinicianQuestions({ examination, tests })) items.set(item.linkId, item);
  byQuestionnaire.set(questionnaire, items);
  return items;
}

interface Sorted {
  readonly present: readonly Feature[];
  readonly unknown: readonly Feature[];
}

type Judge = (feature: Feature) => Truth;

function sortFeatures(features: readonly Feature[], judge: Judge): Sorted {
  const truths = features.map(judge);
  const having = (truth: Truth): readonly Feature[] => features.filter((_, index) => truths[index] === truth);
  return { present: having('yes'), unknown: having('unknown') };
}

function strongest(features: readonly Feature[]): Strongest {
  return grades.find((grade) => features.some((feature) => feature.grade === grade)) ?? 'none';
}

const total = (features: readonly Feature[]): number =>
  features.reduce((sum, feature) => sum + weightOf[feature.grade], 0);

const texts = (features: readonly Feature[]): readonly string[] => features.map((feature) => feature.text);

function rowOf(
  condition: DifferentialCondition,
  judge: Judge,
): { readonly row: DifferentialRow; readonly weight: number } {
  const supporting = sortFeatures(condition.for, judge);
  const opposing = sortFeatures(condition.against, judge);
  const row: DifferentialRow = {
    condition: condition.id,
    label: condition.label,
    standing: standingOf[strongest(supporting.present)][strongest(opposing.present)],
    for: texts(supporting.present),
    against: texts(opposing.present),
    missing: [...new Set(texts([...supporting.unknown, ...opposing.unknown].filter(({ result }) => !result)))],
    examine: condition.examine,
    tests: condition.tests,
    urgency: condition.urgency,
    ...(condition.urgencyUnverified && { urgencyUnverified: true }),
    sources: condition.sources,
    ...(condition.always && { always: true }),
  };
  return { row, weight: total(supporting.present) - total(opposing.present) };
}

/** What is known of one person: the answers, and what was found and reported so far; the rest is missing, not normal. */
export interface Known extends Found {
  readonly answers: Answers;
  /** The ISO date on which the answers were given; ages and durations are counted to it. */
  readonly authored: string;
}

/**
 * Weighs every condition of a pathway against one person's answers, examination and test results.
 * All conditions are returned, the best supported first: by standing, then by how much speaks for it over what
 * speaks against it, then in the pathway's own order. Contrary features are listed, never used to drop a row.
 */
export function weigh(pathway: DifferentialPathway, known: Known): readonly DifferentialRow[] {
  const facts: Facts = {
    items: itemsOf(pathway),
    answers: { ...known.answers, ...clinicianAnswers(pathway, known) },
    authored: known.authored,
  };
  const settled: Settled = new Map();
  const judge: Judge = (feature) => holds(feature.when, facts, settled);
  return pathway.conditions
    .map((condition) => rowOf(condition, judge))
    .sort((a, b) => standings.indexOf(a.row.standing) - standings.indexOf(b.row.standing) || b.weight - a.weight)
    .map(({ row }) => row);
}
