import * as z from 'zod';
import { absences, absentReason, answers, answerValue, day, id, instant, text } from './common';
import { helper } from './helper';
import { patientPractice, receipt } from './intake';

/** What a diary asks about: things whose loss matters more than any twitch. */
export const diaryAreas = ['buttons', 'stairs', 'speech', 'swallowing', 'breathing'] as const;
export const diaryArea = z.enum(diaryAreas);
export type DiaryArea = z.infer<typeof diaryArea>;

/** How well something can be done, set against what is usual for this person. */
export const diaryLevels = ['as-usual', 'harder', 'much-harder', 'not-at-all'] as const;
export const diaryLevel = z.enum(diaryLevels);
export type DiaryLevel = z.infer<typeof diaryLevel>;

const can = z.partialRecord(diaryArea, diaryLevel);

/** What one day of a diary says; it must say something. */
export const writeDiary = z
  .object({ can: can.default({}), words: text(1000).default('') })
  .refine((entry) => entry.words !== '' || Object.keys(entry.can).length > 0, {
    path: ['words'],
    message: 'says nothing',
  });
export type WriteDiary = z.input<typeof writeDiary>;

/** One day of the diary. `openUntil` is null once the entry can no longer be changed. */
export const diaryEntry = z.object({
  day,
  can,
  words: z.string(),
  writtenAt: instant,
  openUntil: instant.nullable(),
});
export type DiaryEntry = z.infer<typeof diaryEntry>;

/** The whole diary, newest day first. */
export const diary = z.object({ entries: z.array(diaryEntry) });
export type Diary = z.infer<typeof diary>;

/**
 * The diary after an entry was kept. `receipt` is there when its words were such that the practice was told of them at
 * once; what it says comes before everything else.
 */
export const diaryKept = diary.extend({ receipt: receipt.nullable() });
export type DiaryKept = z.infer<typeof diaryKept>;

/**
 * What was said of a worsening that is not sent yet. Safety questions are never among it: they are answered for now, and
 * anew each time.
 */
export const keepHalfTold = z.object({
  answers: z.record(z.string().max(100), answerValue.nullable()),
  absent: z.record(z.string().max(100), absentReason).default({}),
  /** The topics in which something has changed. */
  topics: z.array(text(100)).max(100).default([]),
  words: text(2000).default(''),
});
export type KeepHalfTold = z.input<typeof keepHalfTold>;

/** Since when it is kept; null when there is nothing to keep, or on a tablet, which keeps nothing. */
export const halfToldKept = z.object({ keptAt: instant.nullable() });
export type HalfToldKept = z.infer<typeof halfToldKept>;

/** The answers as they stand, with every change sent so far on top: what a worsening is measured against. */
export const worseningForm = z.object({
  answers,
  absent: absences,
  /** What was begun and not sent; null when nothing was, or too long ago to be gone on with. */
  halfTold: keepHalfTold.required().extend({ keptAt: instant }).nullable(),
});
export type WorseningForm = z.infer<typeof worseningForm>;

/** What has got worse: changed answers alone, the safety questions among them, and the patient's own words. */
export const addWorsening = z.object({
  answers: z.record(z.string().max(100), answerValue.nullable()),
  absent: z.record(z.string().max(100), absentReason).default({}),
  words: text(2000).default(''),
});
export type AddWorsening = z.input<typeof addWorsening>;

/** Tells the practice at once that an answer stopped the telling of a worsening. */
export const stopWorsening = z.object({ linkId: z.string().max(100), value: z.union([z.boolean(), text(100)]) });
export type StopWorsening = z.infer<typeof stopWorsening>;

/** Something the patient sent, and when a person of the practice first looked afterwards. */
const sent = z.object({ at: instant, readAt: instant.nullable() });

/**
 * Where a sent intake stands, as its patient may know it: no urgency, no finding, no condition. What was decided is
 * told in the words the practice says it told the patient in.
 */
export const intakeStatus = z.object({
  practice: patientPractice,
  sent,
  changes: z.array(sent),
  /** By when somebody looks; null once what was sent last has been looked at. */
  lookBy: instant.nullable(),
  decided: z.object({ at: instant, told: z.string() }).nullable(),
  withdrawnAt: instant.nullable(),
  /** The newest receipt. */
  receipt,
  /** Names of the questions worth asking at the visit, in their order; the words are the app's. */
  ask: z.array(z.string()),
  may: z.object({ worsen: z.boolean(), diary: z.boolean(), withdraw: z.boolean() }),
});
export type IntakeStatus = z.infer<typeof intakeStatus>;

/** What became of a withdrawal: a draft is deleted, sent answers are marked and the practice is asked to act. */
export const withdrawal = z.object({ withdrawnAt: instant, deleted: z.boolean() });
export type Withdrawal = z.infer<typeof withdrawal>;

/** An answer as the patient gave it: the question in the patient's language, and the codes with their words. */
const ownAnswer = z.object({
  linkId: z.string(),
  question: z.string(),
  value: answerValue.nullable(),
  /** The codes in the words in which they were offered; empty where the value speaks for itself, or there is none. */
  words: z.array(z.string()),
  withoutAnswer: absentReason.nullable(),
});
export type OwnAnswer = z.infer<typeof ownAnswer>;

/**
 * Everything the practice holds that the patient said and was told. What staff thought, examined and wrote is not in
 * it: that is asked of the practice.
 */
export const ownData = z.object({
  format: z.literal('myotome-own-data/1'),
  madeAt: instant,
  practice: patientPractice,
  patient: z.object({
    givenName: z.string(),
    familyName: z.string(),
    birthDate: day,
    sex: z.string(),
    identifier: z.string(),
    phone: z.string(),
    email: z.string(),
    address: z.string(),
  }),
  intake: z.object({
    id,
    questionnaire: z.object({ id: z.string(), version: z.string() }),
    language: z.string(),
    begunAt: instant,
    sentAt: instant.nullable(),
    withdrawnAt: instant.nullable(),
    /** When the practice was told that an answer stopped the form, by link id. */
    stopsTold: z.record(z.string(), instant),
    answers: z.array(ownAnswer),
    /** Who filled it in for the patient; null when nobody did, or nothing was said of them. */
    helper: helper.nullable(),
    receipt: receipt.nullable(),
  }),
  changes: z.array(
    z.object({
      sentAt: instant,
      answers: z.array(ownAnswer),
      words: z.string(),
      receipt: receipt.nullable(),
    }),
  ),
  /** What was begun to be told of a worsening and is not sent: nobody of the practice has seen it. */
  halfTold: z.object({ keptAt: instant, answers: z.array(ownAnswer), words: z.string() }).nullable(),
  diary: z.array(diaryEntry.omit({ openUntil: true })),
  /** When people of the practice first looked at what was sent. */
  readAt: z.array(instant),
  /** What the practice says it told the patient. */
  told: z.array(z.object({ at: instant, words: z.string() })),
});
export type OwnData = z.infer<typeof ownData>;

/** One answer before and after a change, in clinical words. */
const changedAnswer = z.object({ linkId: z.string(), label: z.string(), was: z.string(), now: z.string() });

/** What came in from the patient after sending, for the case page. */
export const sinceSent = z.object({
  worsenings: z.array(
    z.object({
      id,
      at: instant,
      /** An answer stopped it: only that answer is known. */
      stopped: z.boolean(),
      changed: z.array(changedAnswer),
      words: z.string(),
    }),
  ),
  diary: z.array(diaryEntry.omit({ openUntil: true })),
  withdrawnAt: instant.nullable(),
});
export type SinceSent = z.infer<typeof sinceSent>;
