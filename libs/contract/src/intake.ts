import type { PatientLanguage, Questionnaire, Wording } from '@myotome/questionnaire';
import * as z from 'zod';
import { absences, absentReason, answers, answerValue, day, instant } from './common';
import { helper } from './helper';
import { opening } from './opening';

/** The secret of an invitation, as it stands behind the # of the link. */
export const invitationToken = z.string().regex(/^[A-Za-z0-9_-]{43}$/, 'is no invitation token');

/** Asks whose link this is, before the date of birth is given. */
export const lookUpInvitation = z.object({ token: invitationToken });
export type LookUpInvitation = z.infer<typeof lookUpInvitation>;

/** A telephone number to offer, with the words beside it. */
export const helpLine = z.object({ name: z.string(), number: z.string() });
export type HelpLine = z.infer<typeof helpLine>;

/** What a patient may know of the practice before giving a date of birth. */
export const patientPractice = z.object({
  name: z.string(),
  phone: z.string(),
  emergencyNumber: z.string(),
  crisisLines: z.array(helpLine),
  /** IANA name of the time zone in which its hours are said. */
  timezone: z.string(),
  /** When somebody is at work from now on, so that a page without a network still knows whether that is so. */
  openings: z.array(opening),
  /** What the practice says for the time in between; may be empty. */
  outOfHours: z.string(),
});
export type PatientPractice = z.infer<typeof patientPractice>;

/** The state of a link: only `open` lets a patient go on; `submitted` shows the receipt again. */
export const invitationLookup = z.object({
  practice: patientPractice,
  status: z.enum(['open', 'submitted', 'expired', 'revoked']),
  language: z.string(),
});
export type InvitationLookup = z.infer<typeof invitationLookup>;

/** It was asked for, whatever comes of it: nobody learns whether the practice knows an e-mail address. */
export const renewalAsked = z.object({ asked: z.literal(true) });
export type RenewalAsked = z.infer<typeof renewalAsked>;

/** The practice is told that the link came to somebody else. */
export const notMeTold = z.object({ told: z.literal(true) });
export type NotMeTold = z.infer<typeof notMeTold>;

/** BCP 47 tag of a language. */
const languageTag = z
  .string()
  .regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'is no language tag')
  .max(20);

/**
 * Opens the patient's session: the link and the date of birth together. A form that is begun now speaks `language` if
 * it is offered; one begun before goes on in its own.
 */
export const openIntake = z.object({ token: invitationToken, birthDate: day, language: languageTag.optional() });
export type OpenIntake = z.infer<typeof openIntake>;

/** A short code as somebody types it: spaces, hyphens and small letters do not matter. */
const typedCode = z
  .string()
  .max(40)
  .transform((typed) => typed.toUpperCase().replace(/[^0-9A-Z]/g, ''))
  .pipe(z.string().regex(/^[2-9A-HJKMNP-TV-Z]{8}$/, 'is no code'));

/** Opens the patient's session with a short code in place of the link. On a shared tablet it ends soon. */
export const openByCode = z.object({
  code: typedCode,
  birthDate: day,
  tablet: z.boolean().default(false),
  language: languageTag.optional(),
});
export type OpenByCode = z.input<typeof openByCode>;

/** A short code, shown once: it works once and not for long. */
export const entryCode = z.object({
  /** In two halves, as it is read out: "ABCD-2345". */
  code: z.string(),
  expiresAt: instant,
});
export type EntryCode = z.infer<typeof entryCode>;

/** The session of this browser has ended. */
export const intakeLeft = z.object({ left: z.literal(true) });
export type IntakeLeft = z.infer<typeof intakeLeft>;

/** When the form must stop and what it then says; shipped with the form so that it works without the network. */
export const stopAdvice = z.object({
  linkId: z.string(),
  values: z.array(z.union([z.string(), z.boolean()])),
  call: z.enum(['emergency', 'crisis']),
  heading: z.string(),
  whileYouWait: z.array(z.string()),
});
export type StopAdviceMessage = z.infer<typeof stopAdvice>;

/** What a patient reads after sending. No disease names, no urgency labels. */
export const receipt = z.object({
  submittedAt: instant,
  next: z.array(z.string()),
  whileYouWait: z.array(z.string()),
  comeBackIf: z.array(z.string()),
  /** Present when the answers as a whole are an emergency: shown before everything else. */
  stop: stopAdvice.optional(),
});
export type Receipt = z.infer<typeof receipt>;

const questionnaire = z.custom<Questionnaire>(
  (value) => typeof value === 'object' && value !== null && 'topics' in value,
);
const wording = z.custom<Wording>((value) => typeof value === 'object' && value !== null && 'items' in value);

/** The patient's own intake: the form of the version it is pinned to, the answers so far, and what to do. */
export const intakeView = z.object({
  practice: patientPractice,
  /** Whether this is a tablet that others use next, so that nothing may stay on it. */
  tablet: z.boolean(),
  patient: z.object({ givenName: z.string() }),
  questionnaire,
  wording,
  stops: z.array(stopAdvice),
  answers,
  absent: absences,
  /** Who fills it in for the patient, as far as that was said; null when nothing was. */
  helper: helper.nullable(),
  /** Grows by one with every save. */
  version: z.number().int(),
  savedAt: instant.nullable(),
  /** When the practice was told of each stop, by link id. */
  stopsTold: z.record(z.string(), instant),
  receipt: receipt.nullable(),
});
export type IntakeView = z.infer<typeof intakeView>;

/** Speaks to the patient in another language from now on; answered with the view in that language. */
export const changeLanguage = z.object({ language: languageTag });
export type ChangeLanguage = z.infer<typeof changeLanguage>;

/** The languages offered, and whether a person has checked each. */
export const languageChoice = z.object({
  languages: z.array(
    z.object({
      tag: languageTag,
      name: z.string(),
      direction: z.enum(['ltr', 'rtl']),
      reviewedBy: z.string().nullable(),
    }) satisfies z.ZodType<PatientLanguage>,
  ),
});
export type LanguageChoice = z.infer<typeof languageChoice>;

/**
 * Saves answers of a draft. `null` clears an answer. Repeating a save that has been applied changes nothing.
 * `version` is the version these changes were made on; a stale one is refused unless nothing would change.
 */
export const saveAnswers = z.object({
  version: z.number().int().min(0),
  answers: z.record(z.string().max(100), answerValue.nullable()),
  absent: z.record(z.string().max(100), absentReason.nullable()).default({}),
});
export type SaveAnswers = z.input<typeof saveAnswers>;

/** The draft after a save. */
export const savedAnswers = z.object({ version: z.number().int(), savedAt: instant });
export type SavedAnswers = z.infer<typeof savedAnswers>;

/** Tells the practice at once that an answer stopped the form; telling the same stop again changes nothing. */
export const reportStop = z.object({ linkId: z.string().max(100) });
export type ReportStop = z.infer<typeof reportStop>;

/** The practice has been told. */
export const stopReported = z.object({ stoppedAt: instant });
export type StopReported = z.infer<typeof stopReported>;
