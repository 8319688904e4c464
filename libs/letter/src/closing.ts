import type { LetterSection, Sentence } from './document';
import type { LetterInput } from './input';
import { answered, dayInWords, decided, ended, record, say, template } from './words';

function advice({ adviceShown = [] }: LetterInput): readonly Sentence[] {
  if (adviceShown.length === 0) return [];
  return [
    say(
      'On sending the answers the patient was shown written advice on when to call emergency services at once and when to call the practice.',
      record('intake.receipt'),
    ),
  ];
}

function recontact({ decision, practice }: LetterInput): readonly Sentence[] {
  const contact = practice.phone
    ? [
        say(
          `Questions and appointment news: ${practice.name}, ${practice.phone}.`,
          record('practice.name'),
          record('practice.phone'),
        ),
      ]
    : [];
  const recheck = decision.recheckOn
    ? [say(`The practice looks at the patient again on ${dayInWords(decision.recheckOn)}.`, decided)]
    : [];
  return [...recheck, ...contact];
}

/** What the patient was told and shown, and who takes the next step. */
export function followUp(input: LetterInput): LetterSection {
  const { patientTold, by } = input.decision;
  const toldPatient = patientTold?.trim()
    ? [say(ended(`The patient has been told: ${patientTold}`), decided)]
    : [say('What the patient has been told is not recorded.', template)];
  const paragraphs = [
    [...toldPatient, ...advice(input)],
    recontact(input),
    by ? [say(`Decided by ${by} on ${dayInWords(input.decision.on)}.`, decided)] : [],
  ];
  return {
    id: 'follow-up',
    title: 'Safety net and follow-up',
    voice: 'clinician',
    layout: 'prose',
    paragraphs: paragraphs.filter((paragraph) => paragraph.length > 0),
  };
}

function examinedBy({ examination }: LetterInput): Sentence {
  const visits = [...new Set(examination.map(({ by, on }) => `${by} on ${dayInWords(on)}`))];
  if (visits.length === 0) return say('No examination is recorded.', template);
  const items = [...new Set(examination.map(({ item }) => item))];
  return say(`Examined by ${visits.join(' and ')}.`, ...items.map((item) => ({ kind: 'examination', item }) as const));
}

/** Whose words are whose: what was reported, what was examined, what was computed, who wrote and who answers for it. */
export function provenance(input: LetterInput): LetterSection {
  const { pathway, respondent, author } = input;
  const who = respondent === 'carer' ? 'a carer' : 'the patient';
  const respondentAnswered = input.answers['about.respondent'] !== undefined;
  return {
    id: 'provenance',
    title: 'Where this letter comes from',
    voice: 'administrative',
    layout: 'prose',
    paragraphs: [
      [
        say(
          `Sections marked as reported were answered by ${who} on ${dayInWords(input.authored)} in a pre-visit questionnaire (${pathway.questionnaire.id}, version ${pathway.questionnaire.version}) and are not verified by examination.`,
          record('intake.authored'),
          ...(respondentAnswered ? [answered('about.respondent')] : []),
        ),
        examinedBy(input),
        say(
          `Red flags were found by published rules (${pathway.id}, version ${input.triage.version}) that support a clinician's judgement and are no diagnosis.`,
          record('triage.version'),
        ),
        say(
          `Composed on ${dayInWords(input.date)} from the practice's record for ${author.name}, who answers for it by signing.`,
          record('letter.date'),
          record('author.name'),
        ),
      ],
    ],
  };
}
