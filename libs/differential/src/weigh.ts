import {
  itemsById,
  type Answers,
  type Condition,
  type Item,
  type Questionnaire,
  type Truth,
} from '@myotome/questionnaire';
import { truthsOf, type TruthAt } from '@myotome/triage';
import type { DifferentialCondition, DifferentialRow, Feature, Grade, Standing } from './condition';
import { standings } from './condition';
import type { Told } from './told';
import { clinicianAnswers, clinicianQuestions, type Asking, type Found } from './examination-questions';

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

/** A place in `grades`. */
type Strength = 0 | 1 | 2 | 3;

/** By grade: its place from weakest to strongest, and its weight, which only orders rows and is never shown. */
const strengthOf: Readonly<Record<Grade, Strength>> = { weak: 1, moderate: 2, strong: 3 };
const weightOf: Readonly<Record<Grade, number>> = { weak: 1, moderate: 2, strong: 4 };

const grades = ['none', 'weak', 'moderate', 'strong'] as const satisfies readonly Strongest[];

/** A feature made ready. */
interface PreparedFeature {
  /** Its place among the features of all conditions, which are judged together. */
  readonly place: number;
  readonly text: string;
  readonly strength: Strength;
  readonly weight: number;
  /** Listed as missing while it is unknown. */
  readonly isListed: boolean;
}

/** A condition made ready. */
interface PreparedCondition {
  readonly for: readonly PreparedFeature[];
  readonly against: readonly PreparedFeature[];
  /** What its row says for everybody, in the order in which a row says it. */
  readonly row: DifferentialRow;
  /** Rows by what is present and what is unknown: nine in ten people are given one that somebody was given before. */
  readonly known: Map<number, WeighedRow>;
}

/** What follows from a pathway alone. */
interface Prepared {
  readonly conditions: readonly PreparedCondition[];
  readonly judge: (answers: readonly Answers[], authored: string) => TruthAt;
}

/** The items of the questionnaire and what clinicians are asked. */
function itemsOf(pathway: DifferentialPathway): readonly Item[] {
  const items = new Map(itemsById(pathway.questionnaire));
  for (const item of clinicianQuestions(pathway)) items.set(item.linkId, item);
  return [...items.values()];
}

function rowFor(condition: DifferentialCondition): DifferentialRow {
  return {
    condition: condition.id,
    label: condition.label,
    standing: 'less-likely',
    for: [],
    against: [],
    missing: [],
    examine: condition.examine,
    tests: condition.tests,
    urgency: condition.urgency,
    ...(condition.urgencyUnverified && { urgencyUnverified: true }),
    sources: condition.sources,
    ...(condition.always && { always: true }),
  };
}

function prepare(pathway: DifferentialPathway): Prepared {
  const tests: Condition[] = [];
  const prepareFeature = ({ when, text, grade, result }: Feature): PreparedFeature => ({
    place: tests.push(when) - 1,
    text,
    strength: strengthOf[grade],
    weight: weightOf[grade],
    isListed: !result,
  });
  const conditions = pathway.conditions.map((condition) => ({
    for: condition.for.map(prepareFeature),
    against: condition.against.map(prepareFeature),
    row: rowFor(condition),
    known: new Map<number, WeighedRow>(),
  }));
  return { conditions, judge: truthsOf({ topics: [{ id: 'all', items: itemsOf(pathway) }] }, tests) };
}

/** Worked out once, since a pathway never changes while it is loaded; the key is held weakly. */
const preparations = new WeakMap<DifferentialPathway, Prepared>();

function prepared(pathway: DifferentialPathway): Prepared {
  const known = preparations.get(pathway) ?? prepare(pathway);
  preparations.set(pathway, known);
  return known;
}

/** The features on one side of a condition that are present, and how much they say. */
interface Side {
  readonly texts: readonly string[];
  readonly strongest: Strength;
  readonly weight: number;
}

/** Finds what is present; what is unknown is added to `missing`, each text once. */
function sideOf(features: readonly PreparedFeature[], truthAt: TruthAt, missing: string[]): Side {
  const texts: string[] = [];
  let strongest: Strength = 0;
  let weight = 0;
  for (const feature of features) {
    const truth = truthAt(feature.place);
    if (truth === 'yes') {
      texts.push(feature.text);
      if (feature.strength > strongest) strongest = feature.strength;
      weight += feature.weight;
    } else if (truth === 'unknown' && feature.isListed && !missing.includes(feature.text)) missing.push(feature.text);
  }
  return { texts, strongest, weight };
}

interface WeighedRow {
  readonly row: DifferentialRow;
  /** Smaller comes first: by the place of its standing, most in keeping first, and in that by its weight. */
  readonly order: number;
}

/** More than any weight, or any number of conditions; powers of two, so that sums of their products are exact. */
const weights = 2 ** 12;
const manyConditions = 2 ** 12;

/** Features of which the truths fit into one exact number, as digits to base three. */
const mostDigits = 33;

/** Rows that are kept of a condition; with more, all are forgotten and made anew. */
const mostKnown = 200;

function digitOf(truth: Truth): number {
  if (truth === 'unknown') return 1;
  return truth === 'yes' ? 2 : 0;
}

/** The truths of all features of a condition as one number; NaN when they are too many. */
function keyOf(condition: PreparedCondition, truthAt: TruthAt): number {
  if (condition.for.length + condition.against.length > mostDigits) return NaN;
  let key = 0;
  for (const { place } of condition.for) key = key * 3 + digitOf(truthAt(place));
  for (const { place } of condition.against) key = key * 3 + digitOf(truthAt(place));
  return key;
}

/** The row of a condition, the same object for everybody of whom the same is known. */
function rowOf(condition: PreparedCondition, truthAt: TruthAt): WeighedRow {
  const { known } = condition;
  const key = keyOf(condition, truthAt);
  const before = known.get(key);
  if (before) return before;
  const weighed = weighOne(condition, truthAt);
  if (Number.isNaN(key)) return weighed;
  if (known.size === mostKnown) known.clear();
  known.set(key, weighed);
  return weighed;
}

function weighOne(condition: PreparedCondition, truthAt: TruthAt): WeighedRow {
  const missing: string[] = [];
  const supporting = sideOf(condition.for, truthAt, missing);
  const opposing = sideOf(condition.against, truthAt, missing);
  const standing = standingOf[grades[supporting.strongest]][grades[opposing.strongest]];
  return {
    row: Object.freeze({
      ...condition.row,
      standing,
      for: Object.freeze(supporting.texts),
      against: Object.freeze(opposing.texts),
      missing: Object.freeze(missing),
    }),
    order: standings.indexOf(standing) * weights - (supporting.weight - opposing.weight),
  };
}

/**
 * A row with what the patient wrote beside the features: a moderate one for each, and at least possible. What speaks
 * against it often rests on a box left unticked, which the words contradict.
 */
function withTold({ row, order }: WeighedRow, texts: readonly string[]): WeighedRow {
  const rank = standings.indexOf(row.standing);
  const standing = standings[Math.min(rank, standings.indexOf('possible'))] ?? row.standing;
  const weight = rank * weights - order + texts.length * weightOf.moderate;
  return {
    row: Object.freeze({ ...row, standing, for: Object.freeze([...texts, ...row.for]) }),
    order: standings.indexOf(standing) * weights - weight,
  };
}

/** What is known of one person: the answers, and what was found and reported so far; the rest is missing, not normal. */
export interface Known extends Found {
  readonly answers: Answers;
  /** The ISO date on which the answers were given; ages and durations are counted to it. */
  readonly authored: string;
  /** What the patient's own words raise. */
  readonly told?: readonly Told[];
}

/**
 * Weighs every condition of a pathway against one person's answers, examination and test results.
 * All conditions are returned, the best supported first: by standing, then by how much speaks for it over what
 * speaks against it, then in the pathway's own order. Contrary features are listed, never used to drop a row.
 */
export function weigh(pathway: DifferentialPathway, known: Known): readonly DifferentialRow[] {
  const { conditions, judge } = prepared(pathway);
  const truthAt = judge([known.answers, clinicianAnswers(pathway, known)], known.authored);
  const { told = [] } = known;
  const rows = conditions.map((condition) => {
    const texts = told.filter((one) => one.condition === condition.row.condition).map(({ text }) => text);
    return texts.length === 0 ? rowOf(condition, truthAt) : withTold(rowOf(condition, truthAt), texts);
  });
  // Numbers alone are sorted ten times as fast as rows by a comparison; the condition's own place makes them differ.
  const orders = new Float64Array(rows.length);
  rows.forEach(({ order }, place) => (orders[place] = order * manyConditions + place));
  orders.sort();
  return rows.map((row, place) => (rows[(orders[place] ?? 0) & (manyConditions - 1)] ?? row).row);
}
