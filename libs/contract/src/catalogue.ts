import { grades } from '@myotome/triage';
import * as z from 'zod';
import { day, disposition } from './common';
import { sourceView } from './case';

/** One line of a condition in words; `depth` is how far it is nested, and `group` heads the deeper lines after it. */
export const catalogueLine = z.object({ depth: z.number().int(), words: z.string(), group: z.boolean() });
export type CatalogueLine = z.infer<typeof catalogueLine>;

const lines = z.array(catalogueLine).readonly();
const words = z.array(z.string()).readonly();

/** How strong the evidence behind a rule is, strongest first. */
export const evidenceGrade = z.enum(grades);
export type EvidenceGrade = z.infer<typeof evidenceGrade>;

/** A rule with everything about it in words; what is read from free text alone has examples. */
export const catalogueRule = z.object({
  id: z.string(),
  label: z.string(),
  disposition,
  when: lines,
  /** What silences the rule once it is established; empty where nothing does. */
  unless: lines,
  /** Labels of the questions whose silence the rule is about. */
  unanswered: words,
  /** Judged last, when nothing as urgent was found. */
  fallback: z.boolean(),
  /** The sentence: `{…}` stands for the patient's answer, `[…]` appears only when it was given. */
  because: z.string(),
  grade: evidenceGrade,
  gradeWords: z.string(),
  unverified: z.string().nullable(),
  /** What the guideline alone would ask for, where the rule asks for more. */
  floor: disposition.nullable(),
  action: z.string().nullable(),
  suspects: words,
  /** Keys of sources. */
  sources: words,
  /** Words in which it must be found, and words that touch upon it and must be left alone; null for coded answers. */
  examples: z.object({ found: words, left: words }).nullable(),
});
export type CatalogueRule = z.infer<typeof catalogueRule>;

const feature = z.object({
  words: z.string(),
  grade: z.enum(['strong', 'moderate', 'weak']),
  unverified: z.boolean(),
});

/** A condition of the differential, as the checklist weighs it. */
export const catalogueCondition = z.object({
  id: z.string(),
  label: z.string(),
  group: z.string(),
  urgency: disposition,
  urgencyUnverified: z.boolean(),
  /** On the list even when nothing speaks for it. */
  always: z.boolean(),
  for: z.array(feature).readonly(),
  against: z.array(feature).readonly(),
  examine: words,
  tests: z.array(z.object({ label: z.string(), note: z.string().nullable(), doNotWait: z.boolean() })).readonly(),
  sources: words,
});
export type CatalogueCondition = z.infer<typeof catalogueCondition>;

/** Lines that clinicians read from examination and results alone. */
export const cataloguePanel = z.object({
  id: z.string(),
  kind: z.enum(['signs', 'criteria']),
  title: z.string(),
  note: z.string(),
  lines: z.array(z.object({ label: z.string(), unverified: z.string().nullable() })).readonly(),
  sources: words,
});
export type CataloguePanel = z.infer<typeof cataloguePanel>;

/** The evidence row by row with the rules that carry it; a row without rules says in its note why there are none. */
export const catalogueCoverage = z.object({
  rows: z
    .array(z.object({ group: z.string(), name: z.string(), sources: words, rules: words, note: z.string().nullable() }))
    .readonly(),
  rulesOfTheirOwn: z.array(z.object({ rule: z.string(), why: z.string() })).readonly(),
});
export type CatalogueCoverage = z.infer<typeof catalogueCoverage>;

/** A published document, and what rests on it: ids of rules, labels of conditions and panels. */
export const catalogueSource = sourceView.extend({ rules: words, conditions: words });
export type CatalogueSource = z.infer<typeof catalogueSource>;

/** What a benchmark measured of this version, in words; `met` is null without a goal. */
export const catalogueFigures = z.object({
  measuredOn: z.string(),
  caveats: words,
  figures: z
    .array(
      z.object({
        id: z.string(),
        label: z.string(),
        result: z.string(),
        interval: z.string(),
        goal: z.string(),
        met: z.boolean().nullable(),
      }),
    )
    .readonly(),
});
export type CatalogueFigures = z.infer<typeof catalogueFigures>;

/** What a pathway says about itself. `reviewed` is null as long as no clinician has signed the version. */
export const catalogueStatement = z.object({
  intendedUse: z.string(),
  intendedUsers: z.string(),
  patients: z.string(),
  inputs: z.array(z.object({ input: z.string(), whenMissing: z.string() })).readonly(),
  logic: words,
  limits: words,
  reviewed: z.object({ by: z.string(), on: day }).nullable(),
  reviewDue: day,
});
export type CatalogueStatement = z.infer<typeof catalogueStatement>;

/** Everything that a pathway rests on, in words, for a clinician to review. */
export const catalogueView = z.object({
  pathway: z.string(),
  version: z.string(),
  title: z.string(),
  statement: catalogueStatement,
  /** Null when this version was never measured. */
  figures: catalogueFigures.nullable(),
  /** Most urgent first. */
  rules: z.array(catalogueRule).readonly(),
  conditions: z.array(catalogueCondition).readonly(),
  panels: z.array(cataloguePanel).readonly(),
  /** Null where the pathway has not written it down. */
  coverage: catalogueCoverage.nullable(),
  sources: z.array(catalogueSource).readonly(),
});
export type CatalogueView = z.infer<typeof catalogueView>;

/** The pathways whose rules can be read. */
export const catalogueList = z.object({
  pathways: z
    .array(z.object({ id: z.string(), title: z.string(), version: z.string(), rules: z.number().int() }))
    .readonly(),
});
export type CatalogueList = z.infer<typeof catalogueList>;
