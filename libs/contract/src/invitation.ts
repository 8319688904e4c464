import * as z from 'zod';
import { day, id, instant, requiredText, staffName, text } from './common';

/** Administrative sex as recorded by the practice. */
export const sex = z.enum(['female', 'male', 'other', 'unknown']);

/** A patient as reception types them in. */
export const patientDetails = z.object({
  givenName: requiredText(80),
  familyName: requiredText(80),
  birthDate: day,
  sex: sex.default('unknown'),
  /** National or practice number; unique in the practice when given. */
  identifier: text(40).default(''),
  phone: text(40).default(''),
  email: z.union([z.email().max(200), z.literal('')]).default(''),
  address: text(300).default(''),
});
export type PatientDetails = z.infer<typeof patientDetails>;
export type NewPatient = z.input<typeof patientDetails>;

/** A pathway by its id, with its name in words. */
export const pathwayName = z.object({ id: z.string(), title: z.string() });
export type PathwayName = z.infer<typeof pathwayName>;

/** The pathways that a patient can be invited to, the usual one first. */
export const pathwayList = z.object({ pathways: z.array(pathwayName) });

/** Invites a patient, new or known. */
export const createInvitation = z.object({
  patient: z.union([z.object({ id }), patientDetails]),
  /** Id of the pathway whose questions are asked; absent, the usual one. */
  pathway: requiredText(60).optional(),
  expiresInDays: z.number().int().min(1).max(90).default(14),
  /** Also send the link by e-mail, when the patient has an address and the practice can send. */
  sendEmail: z.boolean().default(false),
});
export type CreateInvitation = z.input<typeof createInvitation>;

/** An invitation in the list. */
export const invitationRow = z.object({
  id,
  patient: z.object({ id, name: z.string(), birthDate: day }),
  pathway: pathwayName,
  status: z.enum(['open', 'started', 'submitted', 'expired', 'revoked']),
  createdAt: instant,
  expiresAt: instant,
  createdBy: staffName.nullable(),
  /** What staff have to see to: somebody asks for a new link, or says that the link is not meant for them. */
  attention: z.enum(['renewal', 'not-me']).nullable(),
});
export type InvitationRow = z.infer<typeof invitationRow>;

/** Invitations, newest first. */
export const invitationPage = z.object({
  rows: z.array(invitationRow),
  next: z.string().nullable(),
  /** Those that staff have to see to, the oldest first; on the first page alone. */
  attention: z.array(invitationRow),
});
export type InvitationPage = z.infer<typeof invitationPage>;

/** A fresh invitation. The link is shown once: only its hash is kept. */
export const invitationCreated = z.object({
  invitation: invitationRow,
  link: z.url(),
  /** SVG of the link's QR code. */
  qrCode: z.string(),
  emailQueued: z.boolean(),
});
export type InvitationCreated = z.infer<typeof invitationCreated>;

/** Gives an invitation a new link in place of the one it has; answers given so far stay. */
export const renewInvitation = createInvitation.pick({ expiresInDays: true, sendEmail: true });
export type RenewInvitation = z.input<typeof renewInvitation>;

/** Patients found by name, date of birth or identifier, so that a known patient is not typed twice. */
export const patientMatches = z.object({
  patients: z.array(
    z.object({ id, givenName: z.string(), familyName: z.string(), birthDate: day, identifier: z.string() }),
  ),
});
export type PatientMatches = z.infer<typeof patientMatches>;
