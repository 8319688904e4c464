import { wholeYearsBetween } from '@myotome/questionnaire';
import { describeAnswer, type Disposition } from '@myotome/triage';
import type { LetterSection, Sentence } from './document';
import type { LetterInput } from './input';
import { suspectedConditions } from './suspicion';
import { answered, dayInWords, decided, ended, field, record, say, template } from './words';

const urgencyWords: Readonly<Record<Disposition, string>> = {
  emergency: 'EMERGENCY: same day',
  'urgent-referral': 'URGENT: within two weeks',
  'routine-referral': 'ROUTINE',
  'primary-care': 'ROUTINE',
  'self-care': 'ROUTINE',
};

/** The first line of the letter: how soon, and the words a specialist's triage looks for. */
export function priorityLine(input: LetterInput): string {
  const phrases = suspectedConditions(input).flatMap((condition) => {
    const words = input.pathway.letterNarrative.suspicions[condition]?.priority;
    return words === undefined ? [] : [words];
  });
  return [urgencyWords[input.decision.urgency], ...new Set(phrases)].join('. ');
}

function reasonForPriority({ triage }: LetterInput): readonly (readonly Sentence[])[] {
  const leading = triage.findings.filter((finding) => finding.disposition === triage.disposition);
  if (leading.length === 0) return [];
  return [
    [
      say('Reason', template),
      ...leading.map((finding) => say(ended(finding.label), { kind: 'rule', rule: finding.rule })),
    ],
  ];
}

function phoneCall({ decision }: LetterInput): readonly (readonly Sentence[])[] {
  if (decision.phoneCall) return field('Telephone call', decision.phoneCall, decided);
  const soon = decision.urgency === 'emergency' || decision.urgency === 'urgent-referral';
  return soon ? [[say('Telephone call', template), say('not recorded', template)]] : [];
}

/** Where the letter goes, how soon and why. */
export function routing(input: LetterInput): LetterSection {
  return {
    id: 'routing',
    title: 'Referral',
    voice: 'administrative',
    layout: 'fields',
    paragraphs: [
      ...field('To', input.decision.service, decided),
      ...field('Priority', urgencyWords[input.decision.urgency], decided),
      ...reasonForPriority(input),
      ...field('Date', dayInWords(input.date), record('letter.date')),
      ...field('Reference', input.reference, record('letter.reference')),
      ...phoneCall(input),
    ],
  };
}

function fromAnswer(input: LetterInput, label: string, linkId: string): readonly (readonly Sentence[])[] {
  const value = input.answers[linkId];
  return value === undefined ? [] : field(label, describeAnswer(input.pathway.terms, linkId, value), answered(linkId));
}

/** Who the patient is, from the practice's record, with what they need for the visit. */
export function patient(input: LetterInput): LetterSection {
  const { name, birthDate, sex, identifier, address, phone, email, language } = input.patient;
  const age = wholeYearsBetween(birthDate, input.date);
  const born = `${dayInWords(birthDate)}${Number.isNaN(age) ? '' : ` (${age} years)`}`;
  return {
    id: 'patient',
    title: 'Patient',
    voice: 'administrative',
    layout: 'fields',
    paragraphs: [
      ...field('Name', name, record('patient.name')),
      ...field('Date of birth', born, record('patient.birthDate')),
      ...field('Sex', sex === 'unknown' ? 'not recorded' : sex, record('patient.sex')),
      ...field('Identifier', identifier, record('patient.identifier')),
      ...field('Address', address, record('patient.address')),
      ...field('Telephone', phone, record('patient.phone')),
      ...fromAnswer(input, 'Call-back number given', 'about.callback-phone'),
      ...field('E-mail', email, record('patient.email')),
      ...field('Language', language, record('patient.language')),
      ...fromAnswer(input, 'Support needed', 'visit.needs'),
    ],
  };
}

/** Who refers, and how to reach them. */
export function referrer({ author, practice }: LetterInput): LetterSection {
  return {
    id: 'referrer',
    title: 'Referrer',
    voice: 'administrative',
    layout: 'fields',
    paragraphs: [
      ...field('Referred by', author.role ? `${author.name}, ${author.role}` : author.name, record('author.name')),
      ...field('Practice', practice.name, record('practice.name')),
      ...field('Address', practice.address, record('practice.address')),
      ...field('Telephone', practice.phone, record('practice.phone')),
    ],
  };
}
