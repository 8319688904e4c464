import { asksFunction, bestFunction, functionScore, pointsLostPerMonth } from '@myotome/progression';
import type { Answers } from '@myotome/questionnaire';
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

interface Reported {
  readonly answers: Answers;
  readonly authored: string;
}

function rate({ answers, authored }: Reported, total: number): string {
  if (total === bestFunction) return '';
  const onset = answers['concern.onset'];
  const lost = typeof onset === 'string' ? pointsLostPerMonth(total, onset, authored) : undefined;
  return lost === undefined
    ? ''
    : `; about ${lost.toFixed(1)} points lost a month since onset, if function was full before`;
}

/** The self-reported total and how fast it is lost; undefined unless all twelve functions were answered. */
function totalSentence(reportedBy: Reported): Sentence | undefined {
  const { total, answered: items } = functionScore(reportedBy.answers);
  if (total === undefined) return undefined;
  const lost = rate(reportedBy, total);
  return say(
    ended(`Self-reported function ${total} of ${bestFunction} (in the structure of the ALSFRS-R)${lost}`),
    ...items.map(answered),
    ...(lost === '' ? [] : [answered('concern.onset')]),
  );
}

/** Function in one sentence for the head of a case; nothing when no total can be given. */
export function functionSummary(answers: Answers, authored: string): readonly Sentence[] {
  const sentence = totalSentence({ answers, authored });
  return sentence ? [sentence] : [];
}

/** "Function: handwriting" is "handwriting" under the heading of function. */
function shortLabel(input: LetterInput, linkId: string): string {
  return small1((input.pathway.terms[linkId]?.label ?? linkId).replace(/^[^:]*: /, ''));
}

function functionSentences(input: LetterInput): readonly Sentence[] {
  const { answered: items, reduced } = functionScore(input.answers);
  if (items.length === 0) return [say('Function was not answered.', template)];
  const words = reduced.map(
    (linkId) => `${shortLabel(input, linkId)} (${describeAnswer(input.pathway.terms, linkId, input.answers[linkId])})`,
  );
  const sum =
    totalSentence(input) ??
    say(`${items.length} of 12 functions answered, so no total is given.`, ...items.map(answered));
  const detail = reduced.length > 0 ? [say(ended(`Reduced: ${words.join('; ')}`), ...reduced.map(answered))] : [];
  return [sum, ...detail];
}

/** Function as the patient scores it; no section where the questionnaire does not ask for it. */
export function selfReportedFunction(input: LetterInput): readonly LetterSection[] {
  if (!asksFunction(input.pathway.questionnaire)) return [];
  return [
    {
      id: 'function',
      title: `Function (${byWhom(input)})`,
      voice: 'patient-reported',
      layout: 'prose',
      paragraphs: [functionSentences(input)],
    },
  ];
}
