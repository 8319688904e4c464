import { allItems, isBlank, type Answers, type Condition } from '@myotome/questionnaire';
import type { Pathway } from '@myotome/pathway';
import { dispositions, type Rule } from '@myotome/triage';
import { outcomeOf, sayAnswers, shrink } from './counterexample';
import type { Everybody } from './everybody';
import type { Obligation } from './obligation';
import { dependencies, rankOf, type JudgedRule } from './pack';
import { sayCondition } from './say-condition';
import { judging } from './truth';

type Judge = ReturnType<typeof judging>;

const possible = (theorem: string, formula: number, fault: string): Obligation => ({
  theorem,
  formula,
  wanted: 'possible',
  fault: () => fault,
});

/** The alternatives of every `any` in a condition that is not itself denied. */
function alternatives(condition: Condition): readonly Condition[] {
  if ('any' in condition) return condition.any.flatMap((part) => [part, ...alternatives(part)]);
  return 'all' in condition ? condition.all.flatMap(alternatives) : [];
}

function liveAlternatives({ logic }: Everybody, judge: Judge, held: JudgedRule): readonly Obligation[] {
  return alternatives(held.rule.when).map((part) =>
    possible(
      'every alternative of a rule can hold',
      logic.all([held.yes, judge(part).yes]),
      `Rule ${held.rule.id} can never hold by the alternative "${sayCondition(part)}".`,
    ),
  );
}

function whySilent({ unless, unanswered }: Rule): string {
  const exception = unless ? [`its exception "${sayCondition(unless)}" does too`] : [];
  const silence = unanswered ? [`${unanswered.join(' or ')} is answered`] : [];
  return [...exception, ...silence].join(', or ');
}

function liveRule(everybody: Everybody, judge: Judge, held: JudgedRule): readonly Obligation[] {
  const { logic } = everybody;
  const { rule, when, excepted, yes } = held;
  const isPlain = rule.unless === undefined && rule.unanswered === undefined;
  return [
    possible('every rule can hold', when, `Rule ${rule.id} can never hold: ${sayCondition(rule.when)}.`),
    ...(isPlain
      ? []
      : [
          possible(
            'no exception swallows its rule',
            yes,
            `Rule ${rule.id} never holds: whenever "${sayCondition(rule.when)}" does, ${whySilent(rule)}.`,
          ),
        ]),
    possible('every rule can fail to hold', logic.not(yes), `Rule ${rule.id} holds for everybody.`),
    ...(rule.unless
      ? [
          possible(
            'every exception can apply',
            logic.all([when, excepted]),
            `The exception of rule ${rule.id} can never apply: ${sayCondition(rule.unless)}.`,
          ),
        ]
      : []),
    ...liveAlternatives(everybody, judge, held),
  ];
}

/** Rules that ask the same questions in other words and hold for the same people would be counted as two reasons. */
function distinctRules({ logic, pathway, judged }: Everybody): readonly Obligation[] {
  const dependsOn = dependencies(pathway);
  const asked = (rule: Rule): string => [rule.disposition, ...[...dependsOn(rule)].sort()].join(' ');
  return judged.rules.flatMap((one, index) =>
    judged.rules
      .slice(index + 1)
      .filter(({ rule }) => asked(rule) === asked(one.rule))
      .map((other) =>
        possible(
          'no two rules that ask the same questions hold for the same people',
          logic.any([logic.all([one.yes, logic.not(other.yes)]), logic.all([other.yes, logic.not(one.yes)])]),
          `Rules ${one.rule.id} and ${other.rule.id} hold for the same people.`,
        ),
      ),
  );
}

function reachableDispositions({ logic, judged }: Everybody): readonly Obligation[] {
  return dispositions.map((disposition, rank) => {
    const above = dispositions[rank - 1];
    const exactly = [judged.atLeast(disposition), ...(above ? [logic.not(judged.atLeast(above))] : [])];
    return possible('every disposition is reached', logic.all(exactly), `Nobody is ever ${disposition}.`);
  });
}

/** Every question can be asked, and every code of it given. */
function reachableQuestions({ logic, pathway, person }: Everybody, judge: Judge): readonly Obligation[] {
  return allItems(pathway.questionnaire).flatMap(({ linkId, shownWhen }) => {
    const shown = shownWhen ? judge(shownWhen).yes : logic.yes;
    const asked = shownWhen ? `: ${sayCondition(shownWhen)}` : '';
    return [
      possible('every question can be asked', shown, `${linkId} can never be asked${asked}.`),
      ...[...(person.get(linkId)?.values ?? [])].map(([code, given]) =>
        possible('every answer can be given', given, `${linkId} can never be answered with ${code}.`),
      ),
    ];
  });
}

/** Whatever was answered, there is a finding. */
function alwaysFound({ logic, pathway, judged }: Everybody): Obligation {
  const shows = (answers: Answers): boolean => outcomeOf(pathway, answers).rules.length === 0;
  return {
    theorem: 'nobody is without a finding',
    formula: logic.not(judged.anyFinding),
    wanted: 'impossible',
    fault: (answers) => `No rule holds for: ${sayAnswers(shrink(pathway, answers, shows))}.`,
  };
}

function emergenciesDominate({ logic, judged }: Everybody): readonly Obligation[] {
  return judged.rules
    .filter(({ rule }) => rule.disposition === 'emergency')
    .map(({ rule, yes }) => ({
      theorem: 'an emergency dominates',
      formula: logic.all([yes, logic.not(judged.atLeast('emergency'))]),
      wanted: 'impossible',
      fault: (answers) => `Rule ${rule.id} holds without an emergency: ${sayAnswers(answers)}.`,
    }));
}

/** What stops the form is an emergency whatever else is answered. */
function stopsAreEmergencies({ logic, pathway, person, judged }: Everybody): readonly Obligation[] {
  return pathway.stops.flatMap(({ linkId, values }) =>
    values.map((value): Obligation => {
      const given = person.get(linkId)?.values.get(String(value)) ?? logic.no;
      const shows = (answers: Answers): boolean =>
        answers[linkId] === value && outcomeOf(pathway, answers).disposition !== 'emergency';
      return {
        theorem: 'an answer that stops the form is an emergency, whatever else is answered',
        formula: logic.all([given, logic.not(judged.atLeast('emergency'))]),
        wanted: 'impossible',
        fault: (answers) =>
          `${linkId}: ${value} stops the form and is no emergency in: ${sayAnswers(shrink(pathway, answers, shows))}.`,
      };
    }),
  );
}

function sayUnheard(pathway: Pathway, linkId: string, answers: Answers): string {
  const shows = (smaller: Answers): boolean =>
    isBlank(smaller[linkId]) && outcomeOf(pathway, smaller).disposition === 'self-care';
  return `${linkId} is not answered, and the outcome is self-care: ${sayAnswers(shrink(pathway, answers, shows))}.`;
}

/** Silence on a required question that could raise suspicion is never health. */
function silenceIsHeard({ logic, pathway, person, judged }: Everybody, judge: Judge): readonly Obligation[] {
  const suspicious = new Set(pathway.redFlagAnswers.map(({ linkId }) => linkId));
  return allItems(pathway.questionnaire)
    .filter(({ linkId, required }) => required && suspicious.has(linkId))
    .map(({ linkId, shownWhen }) => ({
      theorem: 'silence on a required question with red flags is never self-care',
      formula: logic.all([
        shownWhen ? judge(shownWhen).yes : logic.yes,
        logic.not(person.get(linkId)?.answered ?? logic.no),
        logic.not(judged.atLeast(dispositions[rankOf('self-care') - 1] ?? 'primary-care')),
      ]),
      wanted: 'impossible',
      fault: (answers) => sayUnheard(pathway, linkId, answers),
    }));
}

/** What can be and what cannot, whoever answers. */
export function whatCanBe(everybody: Everybody): readonly Obligation[] {
  const { logic, pathway, person, judged } = everybody;
  const judge = judging(logic, pathway, person);
  return [
    ...judged.rules.flatMap((held) => liveRule(everybody, judge, held)),
    ...distinctRules(everybody),
    ...reachableDispositions(everybody),
    ...reachableQuestions(everybody, judge),
    alwaysFound(everybody),
    ...emergenciesDominate(everybody),
    ...stopsAreEmergencies(everybody),
    ...silenceIsHeard(everybody, judge),
  ];
}
