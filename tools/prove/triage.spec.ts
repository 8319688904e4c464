import { itemsById, type Answers, type Condition } from '@myotome/questionnaire';
import type { Pathway } from '@myotome/pathway';
import { pathways } from '@myotome/pathways';
import { triage, type Finding, type TriageResult } from '@myotome/triage';
import * as fc from 'fast-check';
import { allowedLowerings } from './allowed';
import { apply, authored, canStart, changesFor } from './changes';
import { sayAnswers } from './counterexample';
import { rankOf } from './pack';
import { responses } from './responses';
import { small } from './small.fixture';
import { linkIdOf, testsIn } from './tests-in';

type Problem = string | undefined;

const namedIn = (condition: Condition): readonly string[] => testsIn(condition).map(linkIdOf);

/** By question: itself and those that bring it into view. */
function viewsOf(pathway: Pathway): (linkIds: readonly string[]) => ReadonlySet<string> {
  const items = itemsById(pathway.questionnaire);
  const chain = (linkId: string): readonly string[] => {
    const shownWhen = items.get(linkId)?.shownWhen;
    return shownWhen ? [linkId, ...namedIn(shownWhen).flatMap(chain)] : [linkId];
  };
  const chains = new Map([...items.keys()].map((linkId) => [linkId, chain(linkId)]));
  return (linkIds) => new Set(linkIds.flatMap((linkId) => chains.get(linkId) ?? []));
}

const pick = (answers: Answers, linkIds: ReadonlySet<string>): Answers =>
  Object.fromEntries([...linkIds].map((linkId) => [linkId, answers[linkId]]));

function problemWithWhole(pathway: Pathway, answers: Answers, result: TriageResult): Problem {
  const [first] = result.findings;
  if (JSON.stringify(triage(pathway, { ...answers }, authored)) !== JSON.stringify(result)) return 'other bytes';
  if (!first) return 'no finding';
  if (result.disposition !== first.disposition) return 'not the first finding decides';
  const isMoreUrgent = result.findings.some(({ disposition }) => rankOf(disposition) < rankOf(result.disposition));
  return isMoreUrgent ? 'a more urgent finding does not decide' : undefined;
}

/** Says what is wrong with the evidence of a finding: it does not suffice, or some of it can be spared. */
function evidenceChecker(pathway: Pathway): (answers: Answers, finding: Finding) => Problem {
  const views = viewsOf(pathway);
  const alone = new Map(
    pathway.rules.map((rule) => [
      rule.id,
      { ...pathway, ownWords: undefined, rules: [{ ...rule, fallback: undefined }] },
    ]),
  );
  const holds = (rule: string, answers: Answers): boolean =>
    triage(alone.get(rule) ?? pathway, answers, authored).findings.length > 0;
  const named = new Map(pathway.rules.map(({ id, when }) => [id, namedIn(when)]));
  // What is given is the smallest set for each part of a rule. An answer that serves several parts, or one that only
  // brings others into view and serves a part besides, may make that of another part superfluous.
  const servesBesides = (rule: string, others: readonly string[], linkId: string): boolean => {
    const places = named.get(rule) ?? [];
    return places.filter((place) => place === linkId).length > (others.includes(linkId) ? 1 : 0);
  };

  return (answers, { rule, evidence }) => {
    if (!holds(rule, pick(answers, views(evidence)))) return `${rule} does not hold by ${evidence.join(', ')} alone`;
    const spare = evidence.find((linkId) => {
      const others = evidence.filter((other) => other !== linkId);
      const shown = views(others);
      if (answers[linkId] === undefined || shown.has(linkId)) return false;
      return ![...shown].some((other) => servesBesides(rule, others, other)) && holds(rule, pick(answers, shown));
    });
    return spare === undefined ? undefined : `${rule} holds without ${spare} of ${evidence.join(', ')}`;
  };
}

/** Whether a fall in urgency is one of those that are allowed, whatever rule it takes the urgency from. */
function isAllowed(
  { id, rules }: Pathway,
  linkId: string,
  { before, after }: { readonly before: TriageResult; readonly after: TriageResult },
): boolean {
  const allowed = allowedLowerings[id] ?? [];
  const ofRules = new Set(rules.map((rule) => rule.id));
  const lost = before.findings.filter(({ disposition }) => rankOf(disposition) < rankOf(after.disposition));
  return lost.every(
    ({ rule }) =>
      ofRules.has(rule) &&
      allowed.some(
        (one) =>
          one.rules.includes(rule) && one.linkIds.includes(linkId) && rankOf(one.to) >= rankOf(after.disposition),
      ),
  );
}

/** Says which change of one answer, of those that must not, makes somebody wait longer. */
function changeChecker(pathway: Pathway): (answers: Answers, before: TriageResult, start: number) => Problem {
  // What a text says may itself be a red flag, so leaving a text out may lower; that adding one never does is tested apart.
  const changes = changesFor(pathway).filter(({ item }) => item.type !== 'text');
  return (answers, before, start) => {
    const at = start % changes.length;
    const change = [...changes.slice(at), ...changes.slice(0, at)].find((one) => canStart(one, answers));
    if (!change) return undefined;
    const after = triage(pathway, apply(change, answers), authored);
    const { linkId } = change.item;
    if (rankOf(after.disposition) <= rankOf(before.disposition) || isAllowed(pathway, linkId, { before, after }))
      return;
    return `${change.kind} ${linkId} ${change.value} lowers ${before.disposition} to ${after.disposition}`;
  };
}

describe.each([small, ...pathways].map((pathway) => [pathway.id, pathway] as const))(
  'triage by the %s pathway',
  (_, pathway) => {
    const problemWithEvidence = evidenceChecker(pathway);
    const problemWithChange = changeChecker(pathway);
    const ofRules = new Set(pathway.rules.map(({ id }) => id));

    it('says the same in the same bytes, on evidence that suffices and is needed, and no answer lowers that must not', () => {
      fc.assert(
        fc.property(responses(pathway), fc.nat(), (answers, start) => {
          const result = triage(pathway, answers, authored);
          const problem =
            problemWithWhole(pathway, answers, result) ??
            result.findings
              .filter(({ rule }) => ofRules.has(rule))
              .map((finding) => problemWithEvidence(answers, finding))
              .find(Boolean) ??
            problemWithChange(answers, result, start);
          if (problem) throw new Error(`${problem}: ${sayAnswers(answers)}`);
        }),
        { numRuns: 20_000 },
      );
    }, 300_000);
  },
);
