import type { AbsentReason, AnswerValue, ProblemCode } from '@myotome/questionnaire';

/** What a person did with a question. */
export type Answering =
  | { readonly kind: 'answer'; readonly value: AnswerValue | null }
  | { readonly kind: 'absent'; readonly reason: AbsentReason | null }
  | { readonly kind: 'unreadable'; readonly code: ProblemCode };
