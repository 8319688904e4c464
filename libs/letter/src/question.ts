import { isFlagged } from '@myotome/triage';
import type { LetterSection, Provenance, Sentence } from './document';
import type { LetterInput } from './input';
import { suspectedConditions } from './suspicion';
import { capital, decided, ended, say, small1, template } from './words';

/** "Suspected motor neurone disease (ALS): please assess", or the leading finding when nothing is suspected by name. */
export function subjectLine(input: LetterInput): string {
  const [condition] = suspectedConditions(input);
  const subject = condition === undefined ? undefined : input.pathway.letterSubjects[condition];
  if (subject !== undefined) return subject;
  const [leading] = input.triage.findings;
  return leading ? `Please assess: ${small1(leading.label)}` : 'Please assess';
}

function originsOf(input: LetterInput, condition: string): readonly Provenance[] {
  const rules = input.triage.findings.filter((finding) => finding.suspects?.includes(condition));
  const marked = input.checklist.some((mark) => mark.condition === condition && mark.mark === 'suspected');
  return [
    ...rules.map((finding): Provenance => ({ kind: 'rule', rule: finding.rule })),
    ...(marked ? [{ kind: 'checklist', condition } as const] : []),
  ];
}

function suspicions(input: LetterInput): readonly Sentence[] {
  return suspectedConditions(input).map((condition) =>
    say(ended(input.pathway.letterSubjects[condition] ?? condition), ...originsOf(input, condition)),
  );
}

/** Findings that flag the case, three at most: the rest stand in their own section. */
function reasons(input: LetterInput): readonly Sentence[] {
  return input.triage.findings
    .filter((finding) => isFlagged(finding.disposition))
    .slice(0, 3)
    .map((finding) =>
      say(
        ended(capital(finding.because)),
        { kind: 'rule', rule: finding.rule },
        ...finding.evidence.map((linkId): Provenance => ({ kind: 'answer', linkId })),
      ),
    );
}

function wanted(input: LetterInput): readonly Sentence[] {
  const asks = suspectedConditions(input).flatMap((condition) => {
    const ask = input.pathway.letterNarrative.suspicions[condition]?.ask;
    return ask === undefined ? [] : [{ ask, from: originsOf(input, condition) }];
  });
  const [first] = asks;
  return first ? [say(ended(first.ask), ...first.from)] : [say('I would be grateful for your assessment.', template)];
}

/** What is asked of the specialist and why, in the clinician's name. */
export function question(input: LetterInput): LetterSection {
  const reason = input.decision.reason?.trim();
  const paragraphs = [
    [...suspicions(input), ...reasons(input)],
    reason ? [say(ended(reason), decided)] : [],
    wanted(input),
  ];
  return {
    id: 'question',
    title: 'Question and reason for referral',
    voice: 'clinician',
    layout: 'prose',
    paragraphs: paragraphs.filter((paragraph) => paragraph.length > 0),
  };
}
