import { absences, answers, helper, intakeView, type Helper, type IntakeView } from '@myotome/contract';
import type { Pathway } from '@myotome/pathway';
import { checkAnswers, itemsById, type Answers } from '@myotome/questionnaire';
import { dayOf, latestToday } from '../platform/day';
import type { Transaction } from '../platform/database/database';
import type { Intake } from '../platform/database/generated/client';
import type { FoundInvitation } from './invited';
import { pathwayOf } from './pathway-of-intake';

/** Asked by every questionnaire, and known from the record: the patient gave it to get in. */
export const birthDateItem = 'about.birth-date';

/** Whether somebody answers for the patient. */
export function isAnsweredByCarer(given: Answers): boolean {
  return given['about.respondent'] === 'carer';
}

/** The stored answers of an intake, read back as what they are. */
export function storedAnswers(intake: Pick<Intake, 'answers'>): IntakeView['answers'] {
  return answers.parse(intake.answers);
}

/** The stored reasons for answers that are not there. */
export function storedAbsences(intake: Pick<Intake, 'absent'>): IntakeView['absent'] {
  return absences.parse(intake.absent);
}

/** Who fills in an intake for the patient; null for one whose patient answers alone, whatever was said before. */
export function storedHelper(intake: Pick<Intake, 'answers' | 'helper'>): Helper | null {
  return isAnsweredByCarer(storedAnswers(intake)) ? helper.nullable().parse(intake.helper) : null;
}

/** When the practice was told of each stop, by link id. */
export function stopsTold(intake: Pick<Intake, 'stopsTold'>): IntakeView['stopsTold'] {
  return intakeView.shape.stopsTold.parse(intake.stopsTold);
}

function prefilled(pathway: Pathway, birthDate: Date): Answers {
  return itemsById(pathway.questionnaire).has(birthDateItem) ? { [birthDateItem]: dayOf(birthDate) } : {};
}

/** When a draft is opened, and the language to speak if it is begun now. */
export interface Opening {
  readonly now: Date;
  readonly language?: string | undefined;
}

async function newDraft(tx: Transaction, invitation: FoundInvitation, { now, language }: Opening): Promise<Intake> {
  const pathway = pathwayOf(invitation.pathwayId);
  const { practiceId, id: invitationId, patientId, patient } = invitation;
  return tx.intake.create({
    data: {
      practiceId,
      patientId,
      invitationId,
      pathwayId: pathway.id,
      questionnaireVersion: pathway.questionnaire.version,
      answers: prefilled(pathway, patient.birthDate),
      createdAt: now,
      ...(language !== undefined && { language }),
    },
  });
}

/** A draft begun on an older version of the questionnaire goes on with the new one; answers it no longer takes are dropped. */
async function carriedOver(tx: Transaction, draft: Intake, now: Date): Promise<Intake> {
  const { questionnaire } = pathwayOf(draft.pathwayId);
  if (draft.submittedAt || draft.questionnaireVersion === questionnaire.version) return draft;
  const before = storedAnswers(draft);
  const refused = new Set(checkAnswers(questionnaire, before, latestToday(now)).map(({ linkId }) => linkId));
  const kept = Object.fromEntries(Object.entries(before).filter(([linkId]) => !refused.has(linkId)));
  return tx.intake.update({
    where: { practiceId_id: { practiceId: draft.practiceId, id: draft.id } },
    data: { answers: kept, questionnaireVersion: questionnaire.version, version: { increment: 1 } },
  });
}

/** The draft behind an invitation, begun now if there is none. The caller holds the invitation's row. */
export async function draftOf(tx: Transaction, invitation: FoundInvitation, opening: Opening): Promise<Intake> {
  const key = { practiceId: invitation.practiceId, invitationId: invitation.id };
  const known = await tx.intake.findUnique({ where: { practiceId_invitationId: key } });
  return known ? carriedOver(tx, known, opening.now) : newDraft(tx, invitation, opening);
}
