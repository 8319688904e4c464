import * as z from 'zod';
import { instant, staffName, text } from './common';

/** What a number measured at the bedside counts, what is plausible, and below which value it is abnormal. */
export const measure = z.object({
  unit: z.string(),
  min: z.number(),
  max: z.number(),
  decimals: z.union([z.literal(0), z.literal(1)]),
  abnormalBelow: z.number().nullable(),
  /** What about the limit no opened source confirms. */
  unverified: z.string().nullable(),
});

/** One examination item to record: by one of its values, or as a number where it has a measure. */
export const examinationItem = z.object({
  id: z.string(),
  label: z.string(),
  group: z.string(),
  sided: z.boolean(),
  values: z.array(z.object({ code: z.string(), label: z.string(), abnormal: z.boolean() })),
  measure: measure.nullable(),
});
export type ExaminationItemView = z.infer<typeof examinationItem>;

export const examinationFinding = z.object({
  item: z.string().max(100),
  side: z.enum(['right', 'left']).optional(),
  /** A code of the item, or the number as text. */
  value: z.string().max(60),
  note: text(500).default(''),
});
export type ExaminationFindingMessage = z.infer<typeof examinationFinding>;

/** Records findings; `clear` takes findings away. Items not named stay as they are. */
export const recordExamination = z.object({
  findings: z.array(examinationFinding).max(200),
  clear: z
    .array(z.object({ item: z.string().max(100), side: z.enum(['right', 'left']).optional() }))
    .max(200)
    .default([]),
});
export type RecordExamination = z.input<typeof recordExamination>;

/** A test that may be ordered, with what came of it so far. */
export const testView = z.object({
  id: z.string(),
  label: z.string(),
  unit: z.string(),
  /** What its result can mean, normal first. */
  meanings: z.array(z.object({ code: z.string(), label: z.string(), abnormal: z.boolean() })),
  /** Labels of the leading conditions that ask for it; the referral does not wait for it when `doNotWait`. */
  wantedBy: z.array(z.string()),
  doNotWait: z.boolean(),
  /** Null while nobody has ordered it; `meaning` is null while its result is awaited. */
  result: z
    .object({ meaning: z.string().nullable(), value: z.string(), note: z.string(), by: staffName, at: instant })
    .nullable(),
});
export type TestView = z.infer<typeof testView>;

/** Records that tests were ordered (`meaning: null`) or what their results mean; `clear` takes an entry away. */
export const recordTests = z.object({
  results: z
    .array(
      z.object({
        test: z.string().max(60),
        meaning: z.string().max(60).nullable(),
        value: text(200).default(''),
        note: text(500).default(''),
      }),
    )
    .max(100),
  clear: z.array(z.string().max(60)).max(100).default([]),
});
export type RecordTests = z.input<typeof recordTests>;

/** Lines read from findings and results alone; `not-examined` never means absent. */
export const panelView = z.object({
  id: z.string(),
  /** Signs are present or absent; clauses of criteria are met or not met. */
  kind: z.enum(['signs', 'criteria']),
  title: z.string(),
  note: z.string(),
  sources: z.array(z.string()),
  lines: z.array(
    z.object({
      id: z.string(),
      label: z.string(),
      state: z.enum(['met', 'not-met', 'not-examined']),
      /** The findings that settled it, or those that are wanting, in words. */
      because: z.array(z.string()),
      unverified: z.string().nullable(),
    }),
  ),
});
export type PanelView = z.infer<typeof panelView>;
