import { withoutHidden } from '@myotome/questionnaire';
import { patient, priorityLine, referrer, routing } from './administrative';
import { followUp, provenance } from './closing';
import { differential, findings, tests } from './considered';
import type { LetterDocument } from './document';
import { examined } from './examined';
import type { LetterInput } from './input';
import { question, subjectLine } from './question';
import { reported, selfReportedFunction } from './reported';

/**
 * Composes a referral letter. Pure: the same input gives the same document.
 * What the patient reported, what a clinician found and what rules concluded stand in sections of their own; every
 * sentence names its origins; what was not answered, not examined or not recorded is said to be so.
 */
export function compose(given: LetterInput): LetterDocument {
  const input = { ...given, answers: withoutHidden(given.pathway.questionnaire, given.answers) };
  return {
    language: 'en',
    subject: subjectLine(input),
    priority: priorityLine(input),
    sections: [
      routing(input),
      referrer(input),
      patient(input),
      question(input),
      reported('history', input),
      examined(input),
      findings(input),
      differential(input),
      tests(input),
      reported('background', input),
      reported('medicines', input),
      ...selfReportedFunction(input),
      reported('wellbeing', input),
      followUp(input),
      provenance(input),
    ],
  };
}
