import * as z from 'zod';
import { id, instant, staffName, text } from './common';

/** Where a sentence comes from. */
export const provenance = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('answer'), linkId: z.string() }),
  z.object({ kind: z.literal('examination'), item: z.string() }),
  z.object({ kind: z.literal('rule'), rule: z.string() }),
  z.object({ kind: z.literal('checklist'), condition: z.string() }),
  z.object({ kind: z.literal('decision') }),
  z.object({ kind: z.literal('record'), field: z.string() }),
  z.object({ kind: z.literal('template') }),
  z.object({ kind: z.literal('person'), name: z.string() }),
]);

/** One sentence and its origins. */
export const sentence = z.object({ text: z.string(), from: z.array(provenance) });

/** One titled section of a letter. */
export const letterSection = z.object({
  id: z.string(),
  title: z.string(),
  voice: z.enum(['administrative', 'patient-reported', 'clinician', 'engine']),
  layout: z.enum(['prose', 'list', 'fields']),
  paragraphs: z.array(z.array(sentence)),
});
export type LetterSectionMessage = z.infer<typeof letterSection>;

/** The letter as a document. */
export const letterDocument = z.object({
  language: z.string(),
  subject: z.string(),
  priority: z.string(),
  sections: z.array(letterSection),
});

/** The letter page. */
export const letterView = z.object({
  id,
  caseId: id,
  /** "MY-7K3F-22QD". */
  reference: z.string(),
  version: z.number().int(),
  status: z.enum(['draft', 'signed']),
  document: letterDocument,
  /** Sections a referral must have that say nothing yet. */
  missing: z.array(z.object({ section: z.string(), title: z.string() })),
  versions: z.array(z.object({ number: z.number().int(), by: staffName.nullable(), at: instant })),
  signedBy: staffName.nullable(),
  signedAt: instant.nullable(),
  /** SHA-256 of the frozen content, hexadecimal. */
  contentHash: z.string().nullable(),
  actions: z.array(z.enum(['edit', 'sign', 'download'])),
});
export type LetterView = z.infer<typeof letterView>;

/** Changes the words of one section or of the subject; each save is a new version. A blank line parts paragraphs. */
export const editLetter = z.union([
  z.object({ section: z.string().max(60), text: text(20_000) }),
  z.object({ subject: text(200).min(1) }),
]);
export type EditLetter = z.infer<typeof editLetter>;
