import type { CodeOf, ItemOf } from '@myotome/questionnaire';
import { triage, truthsOf, type Finding } from '@myotome/triage';
import type { MotorAnswers } from '../../cases/patient';
import { questionnaire, type MotorQuestionnaire } from '../../questionnaire';
import { terms } from '../../terms';
import type { MotorRule, When } from '../vocabulary';

/*
 * What decides: for each rule and each pattern, answers on which it holds, and next to them the single changes that
 * keep it or undo it. The tables are written from what the rule is for and never read from the rule, so that a code,
 * a bound or an exception that gets lost has a line that notices.
 */

/** What one rule or pattern makes of a few sets of answers that differ in one thing. */
export interface Decided<Name extends string = string> {
  /** The id of a rule, or the name of a pattern. */
  readonly of: Name;
  /** It holds on these answers. */
  readonly given: MotorAnswers;
  /** It holds as well with each of these instead of what was given. */
  readonly also?: readonly MotorAnswers[];
  /** It does not hold with any of these instead of what was given. */
  readonly not: readonly MotorAnswers[];
  /** A rule that is judged last: another finding of its urgency keeps it silent. */
  readonly last?: true;
}

/** A question that offers codes. */
export type Coded = Extract<ItemOf<MotorQuestionnaire>, { readonly type: 'choice' | 'multi' }>['linkId'];
type Listed = Extract<ItemOf<MotorQuestionnaire>, { readonly type: 'multi' }>['linkId'];

const items = questionnaire.topics.flatMap((topic) => [...topic.items]);

/** Every question asked of everybody, so that a line needs no answer but the ones that it is about. */
const everythingAsked = {
  ...questionnaire,
  topics: questionnaire.topics.map(({ id, items: asked }) => ({
    id,
    items: asked.map((item) => ({ ...item, shownWhen: undefined })),
  })),
};

/** The day on which the answers are judged. */
const day = '2026-10-05';

/** Each of these codes as the only answer to the question. */
export function one<L extends Coded>(linkId: L, ...codes: readonly CodeOf<MotorQuestionnaire, L>[]): MotorAnswers[] {
  const isList = items.find((item) => item.linkId === linkId)?.type === 'multi';
  return codes.map((code) => ({ [linkId]: isList ? [code] : code }));
}

/** By code, in the order of the questionnaire: the question answered with it alone. */
export function everyAnswerTo(linkId: Coded): readonly (readonly [code: string, answers: MotorAnswers])[] {
  const item = items.find((each) => each.linkId === linkId);
  const codes: readonly string[] = item && 'options' in item ? item.options : [];
  return codes.map((code) => [code, { [linkId]: item?.type === 'multi' ? [code] : code }]);
}

/** Each of these codes beside those that are kept. */
export function beside<L extends Listed>(
  linkId: L,
  kept: readonly CodeOf<MotorQuestionnaire, L>[],
  codes: readonly CodeOf<MotorQuestionnaire, L>[],
): MotorAnswers[] {
  return codes.map((code) => ({ [linkId]: [...kept, code] }));
}

/** Each of these changes together with what they have in common. */
export function together(common: MotorAnswers, changes: readonly MotorAnswers[]): MotorAnswers[] {
  return changes.map((change) => ({ ...common, ...change }));
}

/** Each of these questions left blank. */
export function blank(...linkIds: readonly (keyof MotorAnswers)[]): MotorAnswers[] {
  return linkIds.map((linkId) => ({ [linkId]: undefined }));
}

/** Began this many whole months ago. */
export function ago(months: number): { readonly 'concern.onset': string } {
  const month = 12 * 2026 + 9 - months;
  return { 'concern.onset': `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}` };
}

/** Exactly this old, and a day short of it. */
export const aged = (years: number): MotorAnswers => ({ 'about.birth-date': `${2026 - years}-10-05` });
export const nearly = (years: number): MotorAnswers => ({ 'about.birth-date': `${2026 - years}-10-06` });

/** Says of patterns by name whether they are established. */
export function patternsHold<Name extends string>(patterns: Readonly<Record<Name, When>>) {
  return (name: Name, answers: MotorAnswers): boolean =>
    truthsOf(everythingAsked, [patterns[name]])([answers], day)(0) === 'yes';
}

const pathwayOf = (rules: readonly MotorRule[]) => ({ ...questionnaire, questionnaire: everythingAsked, rules, terms });

const findingsOf = (rules: readonly MotorRule[], answers: MotorAnswers): readonly Finding[] =>
  triage(pathwayOf(rules), answers, day).findings;

/** Says of rules by id whether each alone makes a finding. */
export function rulesHold(rules: readonly MotorRule[]) {
  return (id: string, answers: MotorAnswers): boolean =>
    findingsOf(
      rules.filter((rule) => rule.id === id),
      answers,
    ).length > 0;
}

/** Tests each line of a table. */
export function itDecides<Name extends string>(
  holds: (name: Name, answers: MotorAnswers) => boolean,
  table: readonly Decided<Name>[],
): void {
  const lines = (changesOf: (row: Decided<Name>) => readonly MotorAnswers[]) =>
    table.flatMap((row) => changesOf(row).map((change) => [row.of, change, { ...row.given, ...change }] as const));

  it.each(lines(({ also = [] }) => [{}, ...also]))('%s holds with %j', (name, _, answers) => {
    expect(holds(name, answers)).toBe(true);
  });
  it.each(lines(({ not }) => not))('%s does not hold with %j', (name, _, answers) => {
    expect(holds(name, answers)).toBe(false);
  });
}

/** Tests rules against a table: every rule has a line, and those that are judged last give way to their equals. */
export function itDecidesRules(rules: readonly MotorRule[], table: readonly Decided[]): void {
  itDecides(rulesHold(rules), table);

  it('leaves no rule out', () => {
    expect(rules.map(({ id }) => id).filter((id) => !table.some((row) => row.of === id))).toEqual([]);
  });

  it.each(table)('lets $of speak beside an equal only if it is not judged last', ({ of, given, last = false }) => {
    const [rule] = rules.filter(({ id }) => id === of);
    if (!rule) throw new Error(`There is no rule ${of}.`);
    const { fallback: _, unless: __, unanswered: ___, ...always } = rule;
    const equal: MotorRule = { ...always, id: 'equal', when: { all: [] } };
    expect(findingsOf([equal, rule], given)).toHaveLength(last ? 1 : 2);
  });
}
