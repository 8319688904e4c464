import * as z from 'zod';
import { id, instant, requiredText, text } from './common';
import { holidays, openingHours, usualHours } from './opening';

/** The roles of a practice. */
export const roles = ['reception', 'nurse', 'clinician', 'administrator', 'auditor'] as const;
export const role = z.enum(roles);
export type Role = z.infer<typeof role>;

/** Everything a route may ask for; a role is a set of these. */
export const permissions = [
  'invitation:read',
  'invitation:write',
  'queue:read',
  'case:read',
  'case:work',
  'case:decide',
  'letter:read',
  'letter:write',
  'letter:sign',
  'practice:read',
  'practice:write',
  'audit:read',
] as const;
export const permission = z.enum(permissions);
export type Permission = z.infer<typeof permission>;

/** What each role may do. Reception sees who waits, never why; the auditor sees the log alone. */
export const permissionsOf: Readonly<Record<Role, readonly Permission[]>> = {
  reception: ['invitation:read', 'invitation:write', 'queue:read'],
  nurse: ['invitation:read', 'invitation:write', 'queue:read', 'case:read', 'case:work', 'letter:read'],
  clinician: [
    'invitation:read',
    'invitation:write',
    'queue:read',
    'case:read',
    'case:work',
    'case:decide',
    'letter:read',
    'letter:write',
    'letter:sign',
  ],
  administrator: ['invitation:read', 'invitation:write', 'queue:read', 'practice:read', 'practice:write'],
  auditor: ['audit:read'],
};

/** The person signed in. */
export const me = z.object({
  id,
  name: z.string(),
  email: z.string(),
  role,
  permissions: z.array(permission),
  practice: z.object({ id, name: z.string(), timezone: z.string() }),
  /** Whether this practice shows synthetic patients. */
  demo: z.boolean(),
});
export type Me = z.infer<typeof me>;

/** The practice as its administrator sees and edits it. */
export const practiceDetails = z.object({
  name: requiredText(120),
  address: requiredText(300),
  phone: requiredText(40),
  email: z.email().max(200),
  /** ISO 3166-1 alpha-2. */
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, 'Write two capital letters, such as GB')
    .default('GB'),
  emergencyNumber: requiredText(20),
  crisisLines: z.array(z.object({ name: requiredText(80), number: requiredText(40) })).max(6),
  openingHours: openingHours.default(usualHours),
  holidays: holidays.default([]),
  /** What patients read while the practice is closed: whom to turn to. */
  outOfHours: text(600).default(''),
});
export type PracticeDetails = z.infer<typeof practiceDetails>;

/** Practice details with the version to change and the people who work there. */
export const practiceView = z.object({
  details: practiceDetails,
  version: z.number().int(),
  /** IANA name of the time zone of its clock. */
  timezone: z.string(),
  staff: z.array(z.object({ id, name: z.string(), email: z.string(), role, active: z.boolean() })),
});
export type PracticeView = z.infer<typeof practiceView>;

/** One line of the audit log; `detail` names things, never answers. */
export const auditEntry = z.object({
  id,
  at: instant,
  actor: z.string(),
  role: z.string(),
  action: z.string(),
  object: z.string(),
  objectId: z.string().nullable(),
  outcome: z.enum(['success', 'refused']),
  detail: text(400).nullable(),
});
export type AuditEntry = z.infer<typeof auditEntry>;

/** A page of the audit log, newest first. */
export const auditPage = z.object({ entries: z.array(auditEntry), next: z.string().nullable() });
export type AuditPage = z.infer<typeof auditPage>;
