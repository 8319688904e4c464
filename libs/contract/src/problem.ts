import * as z from 'zod';

/**
 * Every expected failure, with its HTTP status and the title a person reads. One list: a failure that is not
 * here is a defect, answered as `unexpected`.
 */
export const problems = {
  'malformed-request': { status: 400, title: 'The request could not be read' },
  'invalid-request': { status: 422, title: 'Something in the request is not valid' },
  'invalid-answers': { status: 422, title: 'Some answers are not valid' },
  'too-large': { status: 413, title: 'The request is too large' },
  'unsupported-media-type': { status: 415, title: 'Send JSON' },
  'too-many-requests': { status: 429, title: 'Too many requests; wait a little' },
  'not-signed-in': { status: 401, title: 'Sign in first' },
  'not-permitted': { status: 403, title: 'Your role does not allow this' },
  'not-found': { status: 404, title: 'There is nothing here' },
  'intake-session-needed': { status: 401, title: 'Open your link and give your date of birth first' },
  'invitation-unknown': { status: 404, title: 'This link is not known' },
  'invitation-expired': { status: 410, title: 'This link has expired' },
  'invitation-used': { status: 410, title: 'This link has been used' },
  'invitation-revoked': { status: 410, title: 'This link has been withdrawn by the practice' },
  'wrong-birth-date': { status: 403, title: 'The date of birth does not match' },
  'invitation-locked': { status: 429, title: 'Too many tries; wait before the next' },
  'code-unknown': { status: 404, title: 'This code is not known or no longer works' },
  'start-link-unknown': { status: 404, title: 'This link is not known or no longer in use' },
  'already-matched': { status: 409, title: 'A colleague has said already whose record this is' },
  'already-submitted': { status: 409, title: 'These answers have been sent already' },
  'not-sent-yet': { status: 409, title: 'These answers have not been sent yet' },
  withdrawn: { status: 409, title: 'These answers have been withdrawn' },
  'entry-closed': { status: 409, title: 'This entry of the diary can no longer be changed' },
  'stale-version': { status: 409, title: 'Somebody changed this in the meantime' },
  'version-needed': { status: 428, title: 'Say which version you are changing' },
  'move-not-allowed': { status: 409, title: 'This step is not possible from the present state' },
  'claimed-by-another': { status: 409, title: 'A colleague is working on this case' },
  'already-decided': { status: 409, title: 'This case has been decided' },
  'reason-needed': { status: 422, title: 'Give a reason for departing from the suggested urgency' },
  'letter-signed': { status: 409, title: 'This letter is signed and locked' },
  'letter-incomplete': { status: 422, title: 'The letter lacks something it must have' },
  'no-referral-decision': { status: 409, title: 'Decide to refer before writing a letter' },
  unexpected: { status: 500, title: 'Something went wrong on our side' },
  unavailable: { status: 503, title: 'Not ready yet; try again shortly' },
} as const;

/** The name of an expected failure. */
export type ProblemName = keyof typeof problems;

/** What is wrong with one field; `field` is a JSON path or a link id, never a value. */
export const fieldProblem = z.object({ field: z.string(), code: z.string(), detail: z.string().optional() });
export type FieldProblem = z.infer<typeof fieldProblem>;

/** RFC 9457 problem details. `type` is "/problems/<name>". */
export const problemDetails = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  detail: z.string().optional(),
  instance: z.string().optional(),
  fields: z.array(fieldProblem).optional(),
  /** Seconds to wait before the next try. */
  retryAfter: z.number().int().optional(),
  triesLeft: z.number().int().optional(),
  /** The present version, when a stale one was sent. */
  currentVersion: z.number().int().optional(),
});
export type ProblemDetails = z.infer<typeof problemDetails>;
