import type { Answers, AnswerValue, Condition, Questionnaire } from '@myotome/questionnaire';
import type { Disposition, Rule } from '../rule';
import { triage } from '../triage';
import type { ChangePathway } from './change-plan';
import type { Change, ChangeSet } from './change-result';
import { wouldChange } from './would-change';

/** Questions of every kind; the rules come from whoever asks. */
const questionnaire = {
  id: 'clinic',
  version: '1.0.0',
  topics: [
    {
      id: 'only',
      items: [
        { linkId: 'stop', type: 'boolean' },
        { linkId: 'born', type: 'date' },
        { linkId: 'hurt', type: 'boolean' },
        { linkId: 'degree', type: 'choice', options: ['mild', 'medium', 'bad', 'worst', 'unsure'], unsure: 'unsure' },
        { linkId: 'cause', type: 'choice', options: ['fall', 'cut', 'burn', 'none'], exclusive: 'none' },
        {
          linkId: 'signs',
          type: 'multi',
          options: ['red', 'hot', 'wet', 'none', 'unsure'],
          exclusive: 'none',
          unsure: 'unsure',
        },
        { linkId: 'some', type: 'multi', options: ['s1', 's2', 's3'] },
        { linkId: 'many', type: 'multi', options: ['m1', 'm2', 'm3', 'm4', 'm5', 'm6', 'm7'] },
        {
          linkId: 'places',
          type: 'multi',
          options: ['face-jaw', 'right-hand', 'left-hand', 'trunk', 'left-foot-ankle', 'none'],
          exclusive: 'none',
        },
        { linkId: 'count', type: 'integer', min: 0, max: 10 },
        { linkId: 'weight', type: 'decimal', min: 0, max: 9 },
        { linkId: 'loose', type: 'integer' },
        { linkId: 'since', type: 'month' },
        { linkId: 'seen', type: 'date' },
        { linkId: 'more', type: 'choice', options: ['x', 'y'], shownWhen: { item: 'hurt', is: true } },
        { linkId: 'deep', type: 'boolean', shownWhen: { item: 'more', is: 'x' } },
        { linkId: 'words', type: 'text' },
      ],
    },
  ],
} as const satisfies Questionnaire;

/** A rule without its number. */
interface Numberless extends Omit<Rule, 'id'> {
  readonly letter: string;
}

type More = Pick<Partial<Rule>, 'unless' | 'unanswered' | 'fallback'>;

const ruleOf =
  (disposition: Disposition) =>
  (when: Condition, more: More = {}): Numberless => ({
    letter: disposition.charAt(0).toUpperCase(),
    label: disposition,
    disposition,
    when,
    because: '',
    sources: [],
    grade: 'inference',
    ...more,
  });

/** Rules by the first letter of their disposition. */
export const [E, U, R, P, S] = [
  ruleOf('emergency'),
  ruleOf('urgent-referral'),
  ruleOf('routine-referral'),
  ruleOf('primary-care'),
  ruleOf('self-care'),
] as const;

/** Conditions, in short; bounds are inclusive. */
export const all = (...parts: readonly Condition[]): Condition => ({ all: parts });
export const any = (...parts: readonly Condition[]): Condition => ({ any: parts });
export const not = (part: Condition): Condition => ({ not: part });
export const someOf = (atLeast: number, ...of: readonly Condition[]): Condition => ({ atLeast, of });
export const is = (item: string, code: string | boolean, ...others: readonly string[]): Condition =>
  typeof code === 'string' && others.length > 0 ? { item, in: [code, ...others] } : { item, is: code };
export const has = (item: string, ...codes: readonly string[]): Condition => ({ item, includesAny: codes });
export const answered = (item: string): Condition => ({ item, answered: true });
export const touches = (regions: string, atLeast: number): Condition => ({ regions, atLeast });
const within = (min: number, max: number) => ({
  ...(Number.isFinite(min) && { min }),
  ...(Number.isFinite(max) && { max }),
});
export const count = (item: string, min: number, max = Infinity): Condition => ({ item, ...within(min, max) });
export const months = (monthsSince: string, min: number, max = Infinity): Condition => ({
  monthsSince,
  ...within(min, max),
});
export const years = (yearsSince: string, min: number, max = Infinity): Condition => ({
  yearsSince,
  ...within(min, max),
});

/** It hurts, or any of some parts; it hurts, and all of them. */
export const hurtOr = (...parts: readonly Condition[]): Condition => any(is('hurt', true), ...parts);
export const hurtAnd = (...parts: readonly Condition[]): Condition => all(is('hurt', true), ...parts);

/** What a case is called, its rules, its answers, and what is told of it. */
export type Row = readonly [title: string, rules: readonly Numberless[], answers: Answers, told: readonly string[]];

/** The clinic under some rules, which are numbered: the first is "U1" if it asks for an urgent referral. */
export function clinic(rules: readonly Numberless[]): ChangePathway {
  return {
    id: 'clinic',
    version: '1.0.0',
    questionnaire,
    terms: {},
    identity: ['born'],
    stops: [{ linkId: 'stop' }],
    rules: rules.map(({ letter, ...rule }, index) => ({ id: `${letter}${index + 1}`, ...rule })),
  };
}

const show = (value: AnswerValue | undefined): string => (value === undefined ? '–' : [value].flat().join(','));
const showChange = ({ linkId, from, to }: Change): string => `${linkId} ${show(from)} → ${show(to)}`;
const showSet = ({ changes, disposition, rules }: ChangeSet): string =>
  `${changes.map(showChange).join(' & ')} (${[disposition, ...rules].join(' ')})`;

const authored = '2026-10-31';

function ask(rules: readonly Numberless[], answers: Answers) {
  const pathway = clinic(rules);
  return wouldChange(pathway, { answers, authored }, triage(pathway, answers, authored));
}

/** The change sets that take a case out of the queue, or why there is none, in short. */
export function freeing(rules: readonly Numberless[], answers: Answers): readonly string[] {
  const { sets, none } = ask(rules, answers).noLongerFlagged;
  return none ? [none] : sets.map(showSet);
}

/** The change sets that make a case more urgent, in short. */
export function raising(rules: readonly Numberless[], answers: Answers): readonly string[] {
  return ask(rules, answers).moreUrgent.flatMap(({ screen, sets }) =>
    sets.map((set) => `${screen ? 'screen: ' : ''}${showSet(set)}`),
  );
}

/** What to ask next, in short. */
export function asking(rules: readonly Numberless[], answers: Answers): readonly string[] {
  return ask(rules, answers).askNext.map(
    ({ linkId, couldReach, alone, rules: waiting }) =>
      `${linkId} (${[couldReach, alone ? 'alone' : 'with others', ...waiting].join(' ')})`,
  );
}
