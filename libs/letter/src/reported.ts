import { functionScore, pointsLostPerMonth } from '@myotome/progression';
import { describeAnswer } from '@myotome/triage';
import type { LetterSection, Sentence } from './document';
import type { LetterInput } from './input';
import { narrate, type ReportedSection } from './narrative';
import { answered, ended, say, small1, template } from './words';

const titles: Readonly<Record<ReportedSection, string>> = {
  history: 'History',
  background: 'Background',
  medicines: 'Medicines and allergies',
  wellbeing: 'Wellbeing and expectations',
};

function byWhom({ respondent }: LetterInput): string {
  return respondent === 'carer' ? 'reported by a carer' : 'reported by the patient';
}

/** A section told from the answers alone. Its title says whose words they are. */
export function reported(section: ReportedSection, input: LetterInput): LetterSection {
  const { questionnaire, terms, letterNarrative } = input.pathway;
  return {
    id: section,
    title: `${titles[section]} (${byWhom(input)})`,
    voice: 'patient-reported',
    layout: 'prose',
    paragraphs: narrate(letterNarrative, section, {
      questionnaire,
      terms,
      answers: input.answers,
      authored: input.authored,
    }),
  };
}

function rate(input: LetterInput, total: number): string {
  const onset = input.answers['concern.onset'];
  const lost = typeof onset === 'string' ? pointsLostPerMonth(total, onset, input.authored) : undefined;
  return lost === undefined
    ? ''
    : `; about ${lost.toFixed(1)} points lost a month since onset, if function was full before`;
}

/** "Function: handwriting" is "handwriting" under the heading of function. */
function shortLabel(input: LetterInput, linkId: string): string {
  return small1((input.pathway.terms[linkId]?.label ?? linkId).replace(/^[^:]*: /, ''));
}

function functionSentences(input: LetterInput): readonly Sentence[] {
  const { total, answered: items, reduced } = functionScore(input.answers);
  if (items.length === 0) return [say('Function was not answered.', template)];
  const words = reduced.map(
    (linkId) => `${shortLabel(input, linkId)} (${describeAnswer(input.pathway.terms, linkId, input.answers[linkId])})`,
  );
  const sum =
    total === undefined
      ? say(`${items.length} of 12 functions answered, so no total is given.`, ...items.map(answered))
      : say(
          ended(`Self-reported function ${total} of 48 (ALSFRS-R items)${rate(input, total)}`),
          ...items.map(answered),
          ...(rate(input, total) === '' ? [] : [answered('concern.onset')]),
        );
  const detail = reduced.length > 0 ? [say(ended(`Reduced: ${words.join('; ')}`), ...reduced.map(answered))] : [];
  return [sum, ...detail];
}

/** Function as the patient scores it. */
export function selfReportedFunction(input: LetterInput): LetterSection {
  return {
    id: 'function',
    title: `Function (${byWhom(input)})`,
    voice: 'patient-reported',
    layout: 'prose',
    paragraphs: [functionSentences(input)],
  };
}
