import * as z from 'zod';
import { day, disposition, id, instant, requiredText, text } from './common';
import { intakeView, invitationToken, openIntake, patientPractice } from './intake';
import { patientDetails, sex } from './invitation';

/** Asks whose start link this is. The link belongs to a practice, not to a patient. */
export const lookUpStart = z.object({ token: invitationToken });
export type LookUpStart = z.infer<typeof lookUpStart>;

/** The practice behind a start link, and what its questions can be about, the usual first. */
export const startLookup = z.object({
  practice: patientPractice,
  /** In a patient's words, by language. */
  pathways: z.array(z.object({ id: z.string(), subject: z.record(z.string(), z.string()) })),
});
export type StartLookup = z.infer<typeof startLookup>;

/** What somebody says of themselves who comes through a practice's start link. */
export const arrival = z.object({
  token: invitationToken,
  givenName: requiredText(80),
  familyName: requiredText(80),
  birthDate: day,
  phone: requiredText(40),
  email: patientDetails.shape.email,
  /** Id of the pathway whose questions are asked; absent, the usual one. */
  pathway: requiredText(60).optional(),
  /** The language to speak, if it is offered. */
  language: openIntake.shape.language,
});
export type Arrival = z.input<typeof arrival>;

/**
 * The form of somebody who has just arrived, and the token of a link of their own with which to come back. The same
 * whether or not the practice knows them.
 */
export const arrived = z.object({ token: invitationToken, intake: intakeView });
export type Arrived = z.infer<typeof arrived>;

/** The start link as staff see it. */
export const startLinkView = z.object({
  open: z.boolean(),
  /** Null while the practice has none. */
  link: z.url().nullable(),
  /** SVG of the link's QR code; empty while there is none. */
  qrCode: z.string(),
});
export type StartLinkView = z.infer<typeof startLinkView>;

/** Makes a new start link, which ends the one before, or closes it. */
export const changeStartLink = z.object({ act: z.enum(['renew', 'close']) });
export type ChangeStartLink = z.infer<typeof changeStartLink>;

/** A record that may be the one of somebody who arrived. */
export const likelyRecord = z.object({
  id,
  name: z.string(),
  birthDate: day,
  identifier: z.string(),
  phone: z.string(),
});

/** Somebody whose answers are here and whose record is not known. */
export const unmatchedPatient = z.object({
  id,
  name: z.string(),
  birthDate: day,
  phone: z.string(),
  email: z.string(),
  arrivedAt: instant,
  caseId: id,
  disposition,
  dueAt: instant,
  /** Records of the same day of birth or the same name, so that a slip of the pen is seen. */
  likely: z.array(likelyRecord),
});
export type UnmatchedPatient = z.infer<typeof unmatchedPatient>;

/** Everybody whose record is not known, the most urgent first. */
export const unmatchedList = z.object({ patients: z.array(unmatchedPatient) });
export type UnmatchedList = z.infer<typeof unmatchedList>;

/** Says whose record it is. */
export const attachPatient = z.object({ record: id });
export type AttachPatient = z.infer<typeof attachPatient>;

/** Says that the practice has no record yet, and makes one of what was typed. */
export const confirmPatient = z.object({ sex: sex.default('unknown'), identifier: text(40).default('') });
export type ConfirmPatient = z.input<typeof confirmPatient>;

/** What became of somebody who was not matched: the record and the case that now hang together. */
export const matchedPatient = z.object({ record: id, caseId: id });
export type MatchedPatient = z.infer<typeof matchedPatient>;
